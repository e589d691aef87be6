import { useState, type ClipboardEventHandler, type KeyboardEvent, type Ref } from 'react';
import type { Staff } from '@/shared/api/types';
import { useStaff } from '@/shared/data/staff';
import { useComposition } from '@/shared/input/composition';
import { useText } from '@/shared/text/TextProvider';
import { usePreferences } from '@/shared/theme/preferences';
import { matching, mentionAt, MentionPicker } from './MentionPicker';
import styles from './Composer.module.css';

interface Props {
  ref: Ref<HTMLTextAreaElement>; text: string; note: boolean; language: string; mentions: string[];
  onChange: (text: string, mentions?: string[]) => void; onSend: () => void; onPaste: ClipboardEventHandler; onRest: () => void;
}

/** The text itself: grows with what is written, sends on the right Enter only, offers names after "@" in notes. */
export function WritingArea({ ref, text, note, language, mentions, onChange, onSend, onPaste, onRest }: Props) {
  const t = useText();
  const { enterSends } = usePreferences();
  const { data: staff } = useStaff();
  const composition = useComposition();
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const mention = note ? mentionAt(text, cursor) : undefined;
  const people = mention && staff ? matching(staff, mention.begun) : [];

  const pick = (person: Staff) => {
    if (!mention) return;
    const before = `${text.slice(0, mention.start)}@${person.name} `;
    onChange(before + text.slice(cursor), [...new Set([...mentions, person.id])]);
    setCursor(before.length);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (composition.composes(event)) return;
    const chosen = people[at];
    if (chosen && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (event.key === 'ArrowDown') setAt((at + 1) % people.length);
      else if (event.key === 'ArrowUp') setAt((at + people.length - 1) % people.length);
      else pick(chosen);
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    if (event.ctrlKey || event.metaKey || enterSends) {
      event.preventDefault();
      onSend();
    }
  };
  const label = note ? t('composer.note.placeholder') : t('composer.reply.placeholder');
  return (
    <div className={styles.area}>
      {people.length > 0 && <MentionPicker people={people} at={Math.min(at, people.length - 1)} onPick={pick} />}
      <textarea
        ref={ref} value={text} rows={2} dir={text ? 'auto' : undefined} lang={text ? undefined : language} placeholder={label} aria-label={label} className={styles.text}
        onChange={(event) => { onChange(event.target.value); setCursor(event.target.selectionStart); setAt(0); }}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)} onKeyDown={press} onPaste={onPaste} onBlur={onRest} {...composition.handlers}
      />
    </div>
  );
}
