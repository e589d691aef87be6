import { CalendarDays, CornerDownLeft } from 'lucide-react';
import type { CardFestival, CardHoliday } from '@/shared/api/culture';
import { insertWords } from '@/shared/input/insertion';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Evidence } from '@/shared/ui/Evidence';
import styles from './Card.module.css';

const GREET: Record<CardFestival['greet'], PlainKey> = { safe: 'festival.greet.safe', on_wish: 'festival.greet.onWish', never: 'festival.greet.never' };

/** The next days that differ there: holidays, and festivals with advice on whether and how to greet. */
export function Days({ holidays, festivals, conversation }: { holidays: CardHoliday[]; festivals: CardFestival[]; conversation: string }) {
  const t = useText();
  const { language } = useVoice();
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const at = (date: string) => day.format(new Date(`${date}T00:00:00Z`));
  const next = holidays[0];
  if (!next && !festivals.length) return null;
  return (
    <details className={styles.group}>
      <summary>{t('card.days')}{next && <small> · <bdi>{next.name}</bdi>, {at(next.date)}</small>}</summary>
      <ul className={styles.list}>
        {holidays.map((holiday) => (
          <li key={holiday.date + holiday.name}><CalendarDays size={14} aria-hidden /><span><bdi>{holiday.name}</bdi><small>{at(holiday.date)}{holiday.kind === 'workday' && ` · ${t('holiday.workday')}`}{holiday.expected && ` · ${t('holiday.expected')}`}</small></span></li>
        ))}
        {festivals.map((festival) => {
          const words = festival.greeting;
          const may = words && (festival.greet === 'safe' || (festival.greet === 'on_wish' && festival.wished));
          return (
            <li key={festival.fact + festival.from}>
              <span>
                <b dir="auto">{festival.name}</b>{festival.ownName && festival.ownName !== festival.name && <> · <bdi>{festival.ownName}</bdi></>}
                <small>{festival.from === festival.to ? at(festival.from) : day.formatRange(new Date(`${festival.from}T00:00:00Z`), new Date(`${festival.to}T00:00:00Z`))} · {t(festival.wished ? 'festival.greet.wished' : GREET[festival.greet])}{festival.expected && ` · ${t('holiday.expected')}`}</small>
                <small dir="auto">{festival.advice}</small>
                {may && <button type="button" className={styles.insert} onClick={() => insertWords({ conversation, text: words, place: 'closing' })}><CornerDownLeft size={13} className="mirror" aria-hidden /> <bdi>{words}</bdi></button>}
              </span>
              <Evidence fact={festival.fact} grade={festival.grade} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
