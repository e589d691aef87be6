import { Alert, App, Button, Input, Modal } from 'antd';
import { Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnDays } from '@/shared/api/culture';
import { get, postFile, put } from '@/shared/api/http';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { DateField } from '@/shared/ui/DateField';
import { sayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Culture.module.css';

/** Days of a market that only this workspace keeps: added by hand or from an iCalendar file. */
export function OwnDaysForm({ country, onClose }: { country: string; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const client = useQueryClient();
  const { message } = App.useApp();
  const picker = useRef<HTMLInputElement>(null);
  const path = `/settings/calendar/${country}`;
  const { data } = useQuery({ queryKey: [path], queryFn: ({ signal }) => get<OwnDays>(path, { signal }) });
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const fresh = () => Promise.all([client.invalidateQueries({ queryKey: [path] }), client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/calendar') })]);
  const done = () => { setTrouble(undefined); return fresh(); };
  const keep = (days: OwnDays) => put(path, days).then(done, (error: unknown) => { setTrouble(sayProblem(error, t)); throw error; });
  const add = () => {
    if (data && date && name.trim()) keep({ ...data, added: [...data.added, { date, name: name.trim() }] }).then(() => { setDate(''); setName(''); }, () => undefined);
  };
  const take = (file: File | undefined) => {
    if (file) void postFile<{ days: number }>(`${path}/import`, file).then(({ days }) => { void message.success(t('calendar.imported', { count: days })); return done(); }, (error: unknown) => setTrouble(`${file.name}: ${sayProblem(error, t)}`));
  };
  return (
    <Modal open title={t('calendar.own.in', { market: format.regionName(country) })} footer={null} onCancel={onClose}>
      {trouble && <Alert type="error" showIcon title={<bdi>{trouble}</bdi>} role="alert" style={{ marginBlockEnd: 12 }} />}
      {!data ? <Bone height={80} /> : <ul className={styles.ownDays}>{data.added.map((day) => (
        <li key={day.date + day.name} className={styles.day}><time dateTime={day.date}>{format.fullDay(`${day.date}T12:00:00Z`)}</time><bdi>{day.name}</bdi>
          <Button type="text" size="small" icon={<Trash2 size={14} />} aria-label={t('common.delete')} onClick={() => void keep({ ...data, added: data.added.filter((other) => other !== day) }).catch(() => undefined)} /></li>
      ))}</ul>}
      <div className={styles.tools} style={{ marginBlockStart: 12 }}>
        <DateField value={date} label={t('calendar.date')} onChange={setDate} />
        <Input className={styles.grow} dir="auto" value={name} placeholder={t('calendar.name')} aria-label={t('calendar.name')} onChange={(event) => setName(event.target.value)} onPressEnter={add} />
        <Button type="primary" disabled={!date || !name.trim()} onClick={add}>{t('calendar.add')}</Button>
        <input ref={picker} type="file" accept=".ics,text/calendar" hidden onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
        <Button icon={<Upload size={15} />} onClick={() => picker.current?.click()}>{t('calendar.import')}</Button>
      </div>
    </Modal>
  );
}
