import { CircleCheck, Clock } from 'lucide-react';
import type { CardTime } from '@/shared/api/culture';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { useNow } from '@/shared/text/timeZone';
import styles from './Card.module.css';

/** What the clocks say there and here, and whether it is a good hour to reach out. */
export function LocalTimes({ time }: { time: CardTime }) {
  const t = useText();
  const { language } = useVoice();
  const format = useFormat();
  const now = useNow();
  const there = new Intl.DateTimeFormat(language, { timeZone: time.zone, weekday: 'short', hour: 'numeric', minute: '2-digit' });
  const better = time.nextGood && !time.goodNow ? there.format(new Date(time.nextGood)) : undefined;
  return (
    <div className={styles.time} data-good={time.goodNow || undefined}>
      <p className={styles.clocks}>
        <span><small>{t('card.time.there')}</small><b>{there.format(now)}</b></span>
        <span><small>{t('card.time.here')}</small><b>{format.time(now)}</b></span>
      </p>
      <p className={styles.verdict}>{time.goodNow ? <CircleCheck size={14} aria-hidden /> : <Clock size={14} aria-hidden />} <b>{time.goodNow ? t('card.time.good') : better ? t('card.time.better', { time: better }) : t('card.time.notGood')}</b></p>
      <p className={styles.reason} dir="auto">{time.because}</p>
    </div>
  );
}
