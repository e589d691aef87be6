import type { Holiday } from '@/shared/api/culture';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import styles from '../Culture.module.css';

/** Days off and make-up working days, in order. */
export function Holidays({ days }: { days?: Holiday[] }) {
  const t = useText();
  const { language } = useVoice();
  const format = useFormat();
  if (!days) return <Bone height={120} />;
  if (!days.length) return <p className={styles.muted}>{t('calendar.none')}</p>;
  const date = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <ul>
      {days.map((day) => (
        <li key={day.country + day.date + day.name} className={styles.day}>
          <time dateTime={day.date}>{date.format(new Date(`${day.date}T00:00:00Z`))}</time>
          <span><bdi>{day.name}</bdi><small>{format.regionName(day.country)}</small></span>
          <span className={styles.marks}>{day.kind === 'workday' && <Badge tone="warn">{t('holiday.workday')}</Badge>}{day.expected && <Badge>{t('holiday.expected')}</Badge>}{day.own && <Badge tone="accent">{t('culture.addedHere')}</Badge>}</span>
        </li>
      ))}
    </ul>
  );
}
