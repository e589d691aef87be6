import type { Staff } from '@/shared/api/types';
import { Avatar } from '@/shared/ui/Avatar';
import styles from './Composer.module.css';

/** The beginning of a name after "@" where the cursor stands; undefined when no name is being written. */
export function mentionAt(text: string, cursor: number): { start: number; begun: string } | undefined {
  const match = /(?:^|[\s([（、。])([@＠])([^\s@＠]{0,30})$/u.exec(text.slice(0, cursor));
  return match ? { start: cursor - match[2]!.length - 1, begun: match[2]! } : undefined;
}

export const matching = (staff: Staff[], begun: string) =>
  staff.filter((person) => person.active && person.name.toLowerCase().includes(begun.toLowerCase())).slice(0, 6);

export function MentionPicker({ people, at, onPick }: { people: Staff[]; at: number; onPick: (person: Staff) => void }) {
  return (
    <ul className={styles.mentions} role="listbox">
      {people.map((person, index) => (
        <li key={person.id} role="option" aria-selected={index === at} data-on={index === at || undefined} onMouseDown={(event) => { event.preventDefault(); onPick(person); }}>
          <Avatar name={person.name} seed={person.id} size={22} /> <bdi>{person.name}</bdi>
        </li>
      ))}
    </ul>
  );
}
