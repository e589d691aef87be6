import { useFormat } from '@/shared/text/format';
import styles from './Badge.module.css';

/** A language in few letters, its whole name on hover and for screen readers. */
export function LanguageBadge({ language }: { language: string }) {
  const format = useFormat();
  const name = format.languageName(language);
  return <abbr className={styles.badge} title={name} aria-label={name}>{short(language)}</abbr>;
}

const CHINESE: Record<string, string> = { 'zh-hans': '简', 'zh-hant': '繁' };

function short(tag: string): string {
  if (tag === 'und') return '?';
  const known = CHINESE[tag.toLowerCase()];
  return known ?? tag.split('-').filter((part, index) => index === 0 || part.length === 2).join('-').toUpperCase();
}
