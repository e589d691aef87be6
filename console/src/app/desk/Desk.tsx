import { lazy, Suspense, useEffect } from 'react';
import { MessagesSquare } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import type { View } from '@/shared/api/types';
import { InboxPane } from '@/features/inbox/InboxPane';
import { useMe } from '@/shared/data/session';
import { fetchAhead, neighbours } from '@/shared/data/conversations';
import { VIEWS } from '@/shared/data/views';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useText } from '@/shared/text/TextProvider';
import { useNarrow, usePhone } from '@/shared/theme/media';
import { setPreference, usePreferences } from '@/shared/theme/preferences';
import { EmptyState } from '@/shared/ui/EmptyState';
import { later } from '@/shared/ui/later';
import { rememberView } from './lastViews';
import styles from './Desk.module.css';

const talk = () => import('./Talk');
const panel = () => import('@/features/context/ContextPanel');
const Talk = lazy(talk);
const ContextPanel = lazy(() => panel().then((module) => ({ default: module.ContextPanel })));
const FirstSteps = lazy(() => import('@/features/start/FirstSteps').then((module) => ({ default: module.FirstSteps })));

/** The agents' desk: list, thread and context beside each other, or one after the other where there is little room. */
export function Desk() {
  const t = useText();
  const { view: named, conversation } = useParams();
  const view = named as View;
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const navigate = useNavigate();
  const client = useQueryClient();
  const phone = usePhone();
  const narrow = useNarrow();
  const { contextOpen } = usePreferences();
  const panelAsked = params.get('panel') === 'context';
  const path = (id?: string) => `/inbox/${view}${id ? `/${id}` : ''}${search ? `?q=${encodeURIComponent(search)}` : ''}`;
  const step = (by: number) => {
    const ids = neighbours(client, view, search);
    const next = ids[conversation ? ids.indexOf(conversation) + by : 0];
    if (next) void navigate(path(next));
  };
  const showPanel = (open: boolean) => {
    if (!narrow) return setPreference('contextOpen', open);
    setParams((now) => { if (open) now.set('panel', 'context'); else now.delete('panel'); return now; }, { replace: true });
  };
  const open = narrow ? panelAsked : contextOpen;
  useShortcuts({ next: () => step(1), previous: () => step(-1), panel: () => conversation && showPanel(!open) });
  const known = VIEWS.includes(view);
  useEffect(() => { if (known) rememberView(view); }, [known, view]);
  useEffect(() => later(talk, panel), []);
  // Whoever goes from one to the next finds the next one there.
  useEffect(() => {
    const timer = setTimeout(() => {
      const ids = neighbours(client, view, search);
      const next = conversation && ids[ids.indexOf(conversation) + 1];
      if (next) fetchAhead(client, next);
    }, 400);
    return () => clearTimeout(timer);
  }, [client, view, search, conversation]);
  if (!known) return <Navigate to="/inbox/all" replace />;

  const done = () => { if (phone) void navigate(path()); else step(1); };
  const context = conversation && open && <Suspense fallback={<div className={styles.coming} aria-busy />}><ContextPanel id={conversation} phone={phone} onClose={() => showPanel(false)} /></Suspense>;
  if (phone && context) return context;
  return (
    <div className={styles.desk} data-context={(context && !narrow) || undefined}>
      {(!phone || !conversation) && <InboxPane view={view} chosen={conversation} />}
      {conversation && (
        <Suspense fallback={<div className={styles.none} aria-busy />}><Talk id={conversation} back={phone ? path() : undefined} contextOpen={open} onContext={() => showPanel(!open)} onDone={done} /></Suspense>
      )}
      {!conversation && !phone && <div className={styles.none}><Nothing /></div>}
      {context && (narrow ? <><button type="button" className={styles.veil} onClick={() => showPanel(false)} aria-label={t('context.close')} /><div className={styles.over}>{context}</div></> : context)}
    </div>
  );
}

/** Beside a list of which nothing is chosen: the first steps of a new house, later a word on the keys. */
function Nothing() {
  const t = useText();
  const me = useMe();
  const { started } = usePreferences();
  const quiet = <EmptyState icon={MessagesSquare} title={t('desk.empty.title')}>{t('desk.empty.text')}</EmptyState>;
  if (me.role !== 'administrator' || started) return quiet;
  return <Suspense><FirstSteps onAway={() => setPreference('started', true)} afterwards={quiet} /></Suspense>;
}
