import { useMutation } from '@tanstack/react-query';
import { Segmented, Switch } from 'antd';
import { patch } from '@/shared/api/http';
import type { NotificationSettings, Wishes } from '@/shared/api/types';
import { NOTIFICATIONS } from '@/shared/push/push';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Choice } from '../Choice';
import styles from '../Profile.module.css';

type Matter = 'messages' | 'assignments' | 'mentions' | 'unassigned';
const MATTERS: Record<Matter, PlainKey> = { messages: 'notify.messages', assignments: 'notify.assignments', mentions: 'notify.mentions', unassigned: 'notify.unassigned' };
const SHOWS: Record<Wishes['shows'], PlainKey> = { number: 'notify.shows.number', name: 'notify.shows.name', words: 'notify.shows.words' };

/** Of what somebody is told, and how much of it stands on a screen that others may see. */
export function WhatToTell({ wishes, onSaved }: { wishes: Wishes; onSaved: (settings: NotificationSettings) => void }) {
  const t = useText();
  const sayProblem = useSayProblem();
  const change = useMutation({ mutationFn: (part: Partial<Wishes>) => patch<NotificationSettings>(NOTIFICATIONS, part), onSuccess: onSaved, onError: sayProblem });
  // Shown at once as wanted; a failure puts it back and says so.
  const now = change.isPending ? { ...wishes, ...change.variables } : wishes;
  return (
    <div>
      <h3>{t('notify.what')}</h3>
      <div className={styles.choices}>
        {(Object.keys(MATTERS) as Matter[]).map((matter) => (
          <Choice key={matter} name={t(MATTERS[matter])}>
            <Switch checked={now[matter]} onChange={(wanted) => change.mutate({ [matter]: wanted })} aria-label={t(MATTERS[matter])} />
          </Choice>
        ))}
        <Choice name={t('notify.shows')} hint={t('notify.shows.hint')}>
          <Segmented aria-label={t('notify.shows')} value={now.shows} onChange={(shows) => change.mutate({ shows: shows as Wishes['shows'] })} options={(Object.keys(SHOWS) as Wishes['shows'][]).map((value) => ({ value, label: t(SHOWS[value]) }))} />
        </Choice>
      </div>
    </div>
  );
}
