import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useVoice } from '@/shared/text/TextProvider';
import { speakDates } from './calendarLanguages';

interface Props { value?: string; onChange?: (value: string) => void; id?: string; label?: string; time?: boolean; future?: boolean; width?: number | string }

const DAY = 'YYYY-MM-DD';
const MINUTE = 'YYYY-MM-DDTHH:mm';

/** A date, or a date with its time of day, written and chosen as the language of the console does it, not as the browser's; the value is ISO 8601 without a zone. */
export function DateField({ value, onChange, id, label, time, future, width = 170 }: Props) {
  const { language } = useVoice();
  const [ready, setReady] = useState(false);
  useEffect(() => { void speakDates(language).then(() => setReady(true)); }, [language]);
  const chosen = value ? dayjs(value) : null;
  return (
    <DatePicker
      key={ready ? language : ''} id={id} aria-label={label} value={chosen} style={{ inlineSize: width }} placeholder={label} needConfirm={false}
      format={[(day) => written(day.toDate(), language, time), 'L', time ? 'YYYY-MM-DD HH:mm' : DAY]} showTime={time && { format: 'HH:mm', minuteStep: 5 }}
      minDate={future ? dayjs() : undefined} onChange={(next) => onChange?.(next ? next.format(time ? MINUTE : DAY) : '')}
    />
  );
}

// The picker hands over wall-clock fields; both sides read them in the browser's own zone, so that nothing shifts.
const written = (at: Date, language: string, time?: boolean) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...(time && { timeStyle: 'short' }) }).format(at);
