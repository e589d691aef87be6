import { Button } from 'antd';
import { Hourglass } from 'lucide-react';
import { useCultureCard } from '@/shared/data/culture';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Hint } from '@/shared/ui/Hint';
import styles from './Composer.module.css';

/** Lets a message that nobody waits for leave at the customer's next good hour (R31). Without a known clock there is no such hour. */
export function TimingSwitch({ conversation, on, onChange }: { conversation: string; on: boolean; onChange: (on: boolean) => void }) {
  const t = useText();
  const { data } = useCultureCard(conversation);
  if (!data?.time) return null;
  return (
    <Hint title={t('composer.proactive')}>
      <Button type="text" aria-pressed={on} className={on ? styles.pressed : undefined} icon={<Hourglass size={18} />} onClick={() => onChange(!on)} aria-label={t('composer.proactive')} />
    </Hint>
  );
}

/** When such a message will leave, by the customer's clock. */
export function TimingLine({ conversation }: { conversation: string }) {
  const t = useText();
  const { language } = useVoice();
  const { data } = useCultureCard(conversation);
  const time = data?.time;
  if (!time) return null;
  const there = new Intl.DateTimeFormat(language, { timeZone: time.zone, weekday: 'long', hour: 'numeric', minute: '2-digit' });
  return (
    <p className={styles.timing} role="status">
      <Hourglass size={14} aria-hidden />
      {time.goodNow || !time.nextGood ? t('composer.proactive.now') : t('composer.proactive.later', { at: there.format(new Date(time.nextGood)) })}
    </p>
  );
}
