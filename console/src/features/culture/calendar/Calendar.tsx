import { Button, Select } from 'antd';
import { CalendarCog } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FestivalDays, Holiday, Pack } from '@/shared/api/culture';
import { useItems } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import { query } from '@/shared/api/http';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Festivals } from './Festivals';
import { Holidays } from './Holidays';
import { OwnDaysForm } from './OwnDaysForm';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import styles from '../Culture.module.css';

const REMEMBERED = 'xenia.calendar.markets';
const AHEAD: Record<string, number> = { quarter: 92, half: 183, year: 366 };
const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The next holidays and festivals of the markets one cares for. */
export function Calendar() {
  const t = useText();
  const me = useMe();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const [ahead, setAhead] = useState('quarter');
  const [editing, setEditing] = useState<string>();
  const packs = useItems<Pack>('/culture/packs');
  const chosen = (params.get('markets') ?? localStorage.getItem(REMEMBERED) ?? 'CN,JP,DE,SA,MX').split(',').filter(Boolean);
  const choose = (markets: string[]) => { localStorage.setItem(REMEMBERED, markets.join(',')); setParams({ markets: markets.join(',') }, { replace: true }); };
  const today = useMemo(() => Date.now(), []);
  const asked = query({ countries: chosen.join(','), from: day(today), to: day(today + AHEAD[ahead]! * 86_400_000) });
  const options = packs.data?.filter((pack) => pack.kind === 'market').map((pack) => ({ value: pack.key, label: pack.name })) ?? chosen.map((value) => ({ value, label: format.regionName(value) }));
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('calendar.lead')} <MoreHelp page="calendars" /></p>
      <div className={styles.tools}>
        <Select className={styles.grow} mode="multiple" value={chosen} options={options} onChange={choose} aria-label={t('calendar.markets')} placeholder={t('calendar.markets')} showSearch={{ optionFilterProp: 'label' }} maxTagCount="responsive" />
        <Select value={ahead} onChange={setAhead} aria-label={t('calendar.ahead')} options={[{ value: 'quarter', label: t('calendar.quarter') }, { value: 'half', label: t('calendar.half') }, { value: 'year', label: t('calendar.year') }]} />
        {me.role === 'administrator' && <Select value={null} placeholder={<><CalendarCog size={14} aria-hidden /> {t('calendar.own')}</>} aria-label={t('calendar.own')} options={options.filter(({ value }) => chosen.includes(value))} onChange={(market: string | null) => market && setEditing(market)} style={{ minInlineSize: 170 }} />}
      </div>
      {chosen.length > 0 && <Both asked={asked} />}
      {editing && <OwnDaysForm key={editing} country={editing} onClose={() => setEditing(undefined)} />}
    </div>
  );
}

function Both({ asked }: { asked: string }) {
  const t = useText();
  const holidays = useItems<Holiday>(`/calendar${asked}`);
  const festivals = useItems<FestivalDays>(`/calendar/festivals${asked}`);
  const [all, setAll] = useState(false);
  if (holidays.error) return <ErrorState error={holidays.error} retry={() => void holidays.refetch()} />;
  const shown = all ? holidays.data : holidays.data?.slice(0, 40);
  return (
    <div className={styles.days}>
      <section><h2>{t('card.days')}</h2><Holidays days={shown} />{!all && holidays.data && holidays.data.length > 40 && <Button onClick={() => setAll(true)}>{t('common.more')}</Button>}</section>
      <section><h2>{t('calendar.festivals')}</h2><Festivals days={festivals.data} /></section>
    </div>
  );
}
