import { useEffect, useRef, type RefObject } from 'react';
import type { Finding } from '@/shared/api/culture';
import { pieces } from './findings';
import styles from './Coach.module.css';

/** A text with its findings underlined. */
export const Marked = ({ text, findings }: { text: string; findings: Finding[] }) =>
  pieces(text, findings).map((piece, index) => (piece.finding ? <mark key={index} className={styles.mark} data-severity={piece.finding.severity}>{piece.text}</mark> : piece.text));

/** Underlines below the words of a field: the same text in the same place, itself unseen, scrolled as the field is. */
export function Underlay({ text, findings, area, lang }: { text: string; findings: Finding[]; area: RefObject<HTMLTextAreaElement | null>; lang?: string }) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = area.current;
    if (!field) return undefined;
    const follow = () => { if (own.current) own.current.scrollTop = field.scrollTop; };
    follow();
    field.addEventListener('scroll', follow, { passive: true });
    return () => field.removeEventListener('scroll', follow);
  }, [area, text, findings]);
  if (!findings.length) return null;
  // A last line break takes room only when something follows it.
  return <div ref={own} className={styles.underlay} dir="auto" lang={lang} aria-hidden><Marked text={text} findings={findings} />{text.endsWith('\n') && '\u200b'}</div>;
}
