import { useEffect, useRef, useState } from 'react';
import { Search, X } from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router';
import type { View } from '@/shared/api/types';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useText } from '@/shared/text/TextProvider';
import { ConversationList } from './ConversationList';
import { ViewPicker } from './ViewPicker';
import styles from './Inbox.module.css';

const PAUSE = 250;

/** First pane of the desk: which conversations, and the list of them. */
export function InboxPane({ view, chosen }: { view: View; chosen?: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const search = params.get('q') ?? '';
  const [wanted, setWanted] = useState(search);
  const box = useRef<HTMLInputElement>(null);
  useShortcuts({ search: () => box.current?.focus() });

  useEffect(() => {
    if (wanted === search) return;
    const timer = setTimeout(() => {
      const path = chosen ? `/inbox/${view}/${chosen}` : `/inbox/${view}`;
      void navigate(wanted ? `${path}?q=${encodeURIComponent(wanted)}` : path, { replace: true });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, search, chosen, view, navigate]);

  return (
    <section className={styles.pane} aria-label={t('inbox.title')}>
      <h1 className="visually-hidden">{t('inbox.title')}</h1>
      <header className={styles.head}>
        <ViewPicker view={view} />
        <label className={styles.search}>
          <Search size={16} aria-hidden />
          <input ref={box} type="search" value={wanted} dir={wanted ? 'auto' : undefined} placeholder={t('inbox.search')} aria-label={t('inbox.search')}
            onChange={(event) => setWanted(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && (setWanted(''), box.current?.blur())} />
          {wanted && <button type="button" onClick={() => setWanted('')} aria-label={t('inbox.search.clear')}><X size={14} aria-hidden /></button>}
        </label>
      </header>
      <ConversationList view={view} search={search} chosen={chosen} />
    </section>
  );
}
