import type { TimelineEntry } from '@/shared/api/types';
import { useStaff, useTeams } from '@/shared/data/staff';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Context.module.css';

interface Change { field: string; before?: string | null; after?: string | null }

const FIELDS: Record<string, PlainKey> = {
  state: 'terms.status', snoozedUntil: 'action.snooze', owner: 'properties.owner', team: 'properties.team', priority: 'properties.priority',
  tags: 'properties.tags', language: 'properties.language', subject: 'properties.subject',
};
const WORDS: Record<string, PlainKey> = {
  open: 'state.open', waiting: 'state.waiting', snoozed: 'state.snoozed', closed: 'state.closed',
  low: 'priority.low', normal: 'priority.normal', high: 'priority.high', urgent: 'priority.urgent',
};

/** What a change changed: field, before and after, with names instead of ids. */
export function Changes({ data }: { data: TimelineEntry['data'] }) {
  const t = useText();
  const format = useFormat();
  const { data: staff } = useStaff();
  const { data: teams } = useTeams();
  const changes = Array.isArray(data?.changes) ? (data.changes as Change[]) : [];
  const word = (field: string, value?: string | null) => {
    if (!value) return '–';
    if (field === 'owner') return staff?.find((person) => person.id === value)?.name ?? value;
    if (field === 'team') return teams?.find((team) => team.id === value)?.name ?? value;
    if (field === 'language') return format.languageName(value);
    if (field === 'snoozedUntil') return format.moment(value);
    const key = field === 'state' || field === 'priority' ? WORDS[value] : undefined;
    return key ? t(key) : value;
  };
  if (!changes.length) return null;
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field} className={styles.change}>{FIELDS[field] ? t(FIELDS[field]) : field}: <bdi>{word(field, before)}</bdi> → <bdi>{word(field, after)}</bdi></li>
      ))}
    </ul>
  );
}
