import { useId, useState, type ClipboardEventHandler, type KeyboardEvent, type RefObject } from 'react';
import type { Finding, Phrase } from '@/shared/api/culture';
import type { Staff } from '@/shared/api/types';
import { useStaff } from '@/shared/data/staff';
import { useComposition } from '@/shared/input/composition';
import { useText } from '@/shared/text/TextProvider';
import { usePreferences } from '@/shared/theme/preferences';
import { Underlay } from './Marks';
import { matching, mentionAt, MentionPicker } from './MentionPicker';
import { PhraseMenu, usePhrases } from './PhraseMenu';
import { slashAt } from './slash';
import styles from './Composer.module.css';

interface Props {
  ref: RefObject<HTMLTextAreaElement | null>; text: string; note: boolean; language: string; customerLanguage?: string; theirs: boolean; mentions: string[]; findings: Finding[]; cursor: number;
  onCursor: (cursor: number) => void; onChange: (text: string, mentions?: string[]) => void; onSend: () => void; onPaste: ClipboardEventHandler; onRest: () => void;
  onPhrase: (phrase: Phrase, start: number, theirs: boolean) => void;
}

/** The text itself: grows with what is written, sends on the right Enter only, offers names after "@" in notes and phrases after "/" in replies. */
export function WritingArea({ ref, text, note, language, customerLanguage, theirs, mentions, findings, cursor, onCursor, onChange, onSend, onPaste, onRest, onPhrase }: Props) {
  const t = useText();
  const { enterSends } = usePreferences();
  const { data: staff } = useStaff();
  const composition = useComposition();
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<number>();
  const menu = useId();
  const mention = note ? mentionAt(text, cursor) : undefined;
  const people = mention && staff ? matching(staff, mention.begun) : [];
  const slash = note ? undefined : slashAt(text, cursor);
  const phrases = usePhrases(slash && slash.start !== left ? slash.sought : undefined, customerLanguage, language);
  const choices = people.length || phrases.length;
  const marked = Math.min(at, choices - 1);

  const pick = (person: Staff) => {
    if (!mention) return;
    const before = `${text.slice(0, mention.start)}@${person.name} `;
    onChange(before + text.slice(cursor), [...new Set([...mentions, person.id])]);
    onCursor(before.length);
  };
  const choose = (shift: boolean) => {
    const [person, phrase] = [people[marked], phrases[marked]];
    if (person) pick(person);
    else if (phrase && slash) { onPhrase(phrase, slash.start, shift ? !theirs : theirs); setAt(0); }
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (composition.composes(event)) return;
    if (choices > 0 && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'ArrowDown') setAt((marked + 1) % choices);
      else if (event.key === 'ArrowUp') setAt((marked + choices - 1) % choices);
      else if (event.key === 'Escape') setLeft(slash?.start);
      else choose(event.shiftKey);
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
      {people.length > 0 && <MentionPicker people={people} at={marked} onPick={pick} />}
      {!people.length && phrases.length > 0 && slash && (
        <PhraseMenu id={menu} phrases={phrases} at={marked} reading={language} theirs={theirs} onAt={setAt} onPick={(phrase) => onPhrase(phrase, slash.start, theirs)} />
      )}
      <Underlay text={text} findings={findings} area={ref} lang={text ? undefined : language} />
      <textarea
        ref={ref} value={text} rows={2} dir={text ? 'auto' : undefined} lang={text ? undefined : language} placeholder={label} aria-label={label} className={styles.text}
        aria-controls={phrases.length ? menu : undefined} aria-activedescendant={phrases.length ? `${menu}-${marked}` : undefined} aria-autocomplete={note ? undefined : 'list'}
        onChange={(event) => { onChange(event.target.value); onCursor(event.target.selectionStart); setAt(0); if (!slashAt(event.target.value, event.target.selectionStart)) setLeft(undefined); }}
        onSelect={(event) => onCursor(event.currentTarget.selectionStart)} onKeyDown={press} onPaste={onPaste} onBlur={onRest} {...composition.handlers}
      />
    </div>
  );
}
