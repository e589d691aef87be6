import { Button, Form, Input, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Courtesy } from '@/shared/api/types';
import { useText, useVoice } from '@/shared/text/TextProvider';
import styles from '../Settings.module.css';

type Day = Courtesy['hours'][number]['day'];
export type HoursRow = { days: Day[]; from: string; to: string };

const DAYS: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A Monday, to name the days by. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Opening hours as people say them: some days, from when to when. No row at all means round the clock. */
export function OpeningHours() {
  const t = useText();
  const { language } = useVoice();
  const days = useMemo(() => {
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    return DAYS.map((day, index) => ({ value: day, label: name.format(MONDAY + index * 86_400_000) }));
  }, [language]);
  return (
    <Form.List name="hours">
      {(rows, { add, remove }) => (
        <Form.Item label={t('courtesy.hours')} extra={rows.length ? undefined : t('courtesy.hours.none')}>
          {rows.map(({ key, name }) => (
            <div key={key} className={styles.hours}>
              <Form.Item name={[name, 'days']} noStyle><Select mode="multiple" options={days} aria-label={t('courtesy.hours.days')} placeholder={t('courtesy.hours.days')} /></Form.Item>
              <Form.Item name={[name, 'from']} noStyle><Input type="time" dir="ltr" aria-label={t('courtesy.hours.from')} /></Form.Item>
              <Form.Item name={[name, 'to']} noStyle><Input type="time" dir="ltr" aria-label={t('courtesy.hours.to')} /></Form.Item>
              <Button type="text" icon={<X size={16} />} onClick={() => remove(name)} aria-label={t('courtesy.hours.remove')} />
            </div>
          ))}
          <Button size="small" icon={<Plus size={14} />} onClick={() => add({ days: [], from: '09:00', to: '17:00' })}>{t('courtesy.hours.add')}</Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

/** Days with the same hours in one row. */
export function rowsOf(hours: Courtesy['hours']): HoursRow[] {
  const rows = new Map<string, HoursRow>();
  for (const { day, from, to } of hours) {
    const row = rows.get(from + to) ?? { days: [], from, to };
    row.days.push(day);
    rows.set(from + to, row);
  }
  return [...rows.values()];
}

export const hoursOf = (rows: HoursRow[]): Courtesy['hours'] => rows.flatMap(({ days, from, to }) => (days ?? []).map((day) => ({ day, from, to })));
