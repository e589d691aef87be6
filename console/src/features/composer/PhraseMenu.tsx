import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Phrase } from '@/shared/api/culture';
import { get, query } from '@/shared/api/http';
import type { Page } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { Sentence } from '@/shared/text/Sentence';
import { useText } from '@/shared/text/TextProvider';
import { slotted, usable } from './slash';
import styles from './Coach.module.css';

/** Phrases that fit what stands behind the "/". */
export function usePhrases(sought: string | undefined, language: string | undefined, reading: string): Phrase[] {
  const { data } = useQuery<Phrase[]>({
    queryKey: ['phrases', sought, language ?? '', reading], enabled: sought !== undefined, staleTime: 300_000, placeholderData: keepPreviousData, retry: false,
    queryFn: ({ signal }) => get<Page<Phrase>>(`/phrases${query({ q: sought, language, reading })}`, { signal }).then((page) => usable(page.items)),
  });
  return sought === undefined ? [] : data ?? [];
}

interface Props { id: string; phrases: Phrase[]; at: number; reading: string; theirs: boolean; onPick: (phrase: Phrase) => void; onAt: (index: number) => void }

/** The phrase library over the writing area: found phrases, and the chosen one in both languages. */
export function PhraseMenu({ id, phrases, at, reading, theirs, onPick, onAt }: Props) {
  const t = useText();
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const chosen = phrases[at];
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }); }, [at]);
  if (!chosen) return null;
  const both = chosen.language && chosen.text && chosen.reading && chosen.text !== chosen.reading;
  return (
    <div className={styles.menu}>
      <ul ref={list} role="listbox" id={id} aria-label={t('phrases.title')}>
        {phrases.map((phrase, index) => (
          <li key={phrase.key} id={`${id}-${index}`} role="option" aria-selected={index === at} onMouseEnter={() => onAt(index)} onMouseDown={(event) => { event.preventDefault(); onPick(phrase); }}>
            <span dir="auto"><Slots text={phrase.reading ?? phrase.text ?? ''} /></span>
            {phrase.text && phrase.text !== phrase.reading && <small dir="auto" lang={phrase.language}>{phrase.text}</small>}
          </li>
        ))}
      </ul>
      {both && (
        <div className={styles.both} aria-live="polite">
          <div><h4>{format.languageName(chosen.language!)}</h4><p dir="auto" lang={chosen.language}><Slots text={chosen.text!} /></p></div>
          <div><h4>{format.languageName(reading)}</h4><p dir="auto" lang={reading}><Slots text={chosen.reading!} /></p></div>
        </div>
      )}
      <p className={styles.foot}>
        <span><Sentence of="phrases.enter" values={{ language: format.languageName(theirs && chosen.language ? chosen.language : reading) }} /></span>
        {both && <span><Sentence of="phrases.shiftEnter" values={{ language: format.languageName(theirs ? reading : chosen.language!) }} /></span>}
      </p>
    </div>
  );
}

const Slots = ({ text }: { text: string }) => slotted(text).map((span, index) => (span.slot ? <mark key={index} className={styles.slot}>{span.text}</mark> : span.text));
