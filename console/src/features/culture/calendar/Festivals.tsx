import type { FestivalDays } from '@/shared/api/culture';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { Evidence } from '@/shared/ui/Evidence';
import styles from '../Culture.module.css';

const GREET: Record<FestivalDays['greet'], PlainKey> = { safe: 'festival.greet.safe', on_wish: 'festival.greet.onWish', never: 'festival.greet.never' };

/** Festivals with advice: whether a greeting is welcome, and its words. */
export function Festivals({ days }: { days?: FestivalDays[] }) {
  const t = useText();
  const { language } = useVoice();
  const format = useFormat();
  if (!days) return <Bone height={120} />;
  if (!days.length) return <p className={styles.muted}>{t('calendar.none')}</p>;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <ul>
      {days.map((day) => (
        <li key={day.country + day.fact + day.from} className={styles.day}>
          <time dateTime={day.from}>{day.from === day.to ? date.format(new Date(`${day.from}T00:00:00Z`)) : date.formatRange(new Date(`${day.from}T00:00:00Z`), new Date(`${day.to}T00:00:00Z`))}</time>
          <span>
            <b dir="auto">{day.name}</b>{day.ownName && day.ownName !== day.name && <> · <bdi>{day.ownName}</bdi></>}
            <small>{format.regionName(day.country)} · {t(GREET[day.greet])}{day.expected && ` · ${t('holiday.expected')}`}</small>
            <small dir="auto">{day.advice}</small>
            {day.greeting && day.greet !== 'never' && <small><bdi>{day.greeting}</bdi></small>}
          </span>
          <Evidence fact={day.fact} grade={day.grade} />
        </li>
      ))}
    </ul>
  );
}
