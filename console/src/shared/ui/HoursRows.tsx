import { Button, Form, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Courtesy } from '@/shared/api/types';
import { useText, useVoice } from '@/shared/text/TextProvider';
import styles from './HoursRows.module.css';
import { TimeField } from './TimeField';

export type Stretch = Courtesy['hours'][number];
type Day = Stretch['day'];
export type HoursRow = { days: Day[]; from: string; to: string };

const DAYS: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A Monday, to name the days by. */
const MONDAY = Date.UTC(2024, 0, 1);

interface Props { name: string; label: string; /** What it means to have no row at all. */ none: string; extra?: string; addText: string; fresh: HoursRow }

/** Hours of the week as people say them: some days, from when to when. */
export function HoursRows({ name: field, label, none, extra, addText, fresh }: Props) {
  const t = useText();
  const { language } = useVoice();
  const days = useMemo(() => {
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    return DAYS.map((day, index) => ({ value: day, label: name.format(MONDAY + index * 86_400_000) }));
  }, [language]);
  return (
    <Form.List name={field}>
      {(rows, { add, remove }) => (
        <Form.Item label={label} extra={rows.length ? extra : none} className={styles.box}>
          {rows.map(({ key, name }) => (
            <div key={key} className={styles.hours}>
              <Form.Item name={[name, 'days']} noStyle><Select mode="multiple" options={days} aria-label={t('courtesy.hours.days')} placeholder={t('courtesy.hours.days')} /></Form.Item>
              <Form.Item name={[name, 'from']} noStyle><TimeField label={t('courtesy.hours.from')} /></Form.Item>
              <Form.Item name={[name, 'to']} noStyle><TimeField label={t('courtesy.hours.to')} /></Form.Item>
              <Button type="text" icon={<X size={16} />} onClick={() => remove(name)} aria-label={t('courtesy.hours.remove')} />
            </div>
          ))}
          <Button size="small" className={styles.add} icon={<Plus size={14} />} onClick={() => add(fresh)}>{addText}</Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

/** Days with the same hours in one row. A field for times knows midnight as the beginning of a day alone; as an end it means the same. */
export function rowsOf(hours: Stretch[]): HoursRow[] {
  const rows = new Map<string, HoursRow>();
  for (const { day, from, to: end } of hours) {
    const to = end === '24:00' ? '00:00' : end;
    const row = rows.get(from + to) ?? { days: [], from, to };
    row.days.push(day);
    rows.set(from + to, row);
  }
  return [...rows.values()];
}

export const hoursOf = (rows: HoursRow[]): Stretch[] => rows.flatMap(({ days, from, to }) => (days ?? []).map((day) => ({ day, from, to })));
