import { Button } from 'antd';
import { Moon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Conversation } from '@/shared/api/types';
import { useChangeConversation } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { FloatingCard, useFloat } from '@/shared/ui/Float';
import { Hint } from '@/shared/ui/Hint';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { instantOf, presets } from './snooze';
import styles from './Snooze.module.css';

// The calendar is heavy and seldom opened.
const DateField = lazy(() => import('@/shared/ui/DateField').then((module) => ({ default: module.DateField })));

/** Puts the conversation off until a moment of the agent's own clock. */
export function SnoozeMenu({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const sayProblem = useSayProblem();
  const float = useFloat();
  const [date, setDate] = useState('');
  const change = useChangeConversation(conversation.id, me.id);
  useShortcuts({ snooze: () => float.turn(true) });
  if (conversation.state === 'closed') return null;

  const until = (at: Date) => change.mutate({ state: 'snoozed', snoozedUntil: at.toISOString() }, { onError: sayProblem, onSuccess: () => { float.turn(false); onDone(); } });
  const chosen = () => {
    const [year, month, day, hour, minute] = date.split(/\D/).map(Number);
    if (year && month && day) until(instantOf({ year, month, day, hour: hour ?? 9, minute }, me.timeZone));
  };
  // Working out the moments of the agent's clock takes time that opening a conversation has not.
  const panel = () => (
    <div className={styles.panel}>
      {presets(new Date(), me.timeZone).map(({ name, at }) => (
        <button key={name} type="button" className={styles.preset} onClick={() => until(at)}>
          <span>{t(name)}</span><time dateTime={at.toISOString()}>{format.moment(at)}</time>
        </button>
      ))}
      <label className={styles.date}>
        <span>{t('snooze.date', { zone: me.timeZone })}</span>
        <span className={styles.row}>
          <Suspense><DateField value={date} time future width={210} label={t('snooze.set')} onChange={setDate} /></Suspense>
          <Button size="small" disabled={!date} onClick={chosen}>{t('snooze.set')}</Button>
        </span>
      </label>
      {conversation.state === 'snoozed' && <Button block onClick={() => change.mutate({ state: 'open' }, { onError: sayProblem, onSuccess: () => float.turn(false) })}>{t('snooze.wake')}</Button>}
    </div>
  );
  return (
    <>
      <Hint title={float.open ? '' : t('action.snooze')}><Button ref={float.at} icon={<Moon size={16} />} loading={change.isPending} aria-label={t('action.snooze')} aria-expanded={float.open} onClick={float.toggle} /></Hint>
      {float.asked && <FloatingCard float={float} placement="bottomRight" content={float.open ? panel() : undefined} title={t('action.snooze')} />}
    </>
  );
}
