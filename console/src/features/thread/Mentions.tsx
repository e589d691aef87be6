import { Fragment, type ReactNode } from 'react';
import { useStaff } from '@/shared/data/staff';
import styles from './Message.module.css';

/** Text with links made clickable and the names of mentioned colleagues marked. */
export function Mentions({ text, ids }: { text: string; ids: string[] }) {
  return ids.length ? <Named text={text} ids={ids} /> : marked(text, []);
}

function Named({ text, ids }: { text: string; ids: string[] }) {
  const { data: staff } = useStaff();
  return marked(text, ids.flatMap((id) => staff?.find((person) => person.id === id)?.name ?? []).map((name) => `@${name}`));
}

function marked(text: string, names: string[]): ReactNode {
  const pattern = new RegExp(`(https?://[^\\s<>"]+[^\\s<>".,;:!?)\\]]${names.map((name) => `|${escaped(name)}`).join('')})`, 'u');
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    if (part.startsWith('@')) return <bdi key={index} className={styles.mention}>{part}</bdi>;
    return <a key={index} href={part} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">{part}</a>;
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
