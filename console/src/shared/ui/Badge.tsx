import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export type Tone = 'plain' | 'warn' | 'bad' | 'good' | 'accent';

export function Badge({ tone = 'plain', children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return <span className={`${styles.badge} ${tone === 'plain' ? '' : styles[tone]}`} title={title}>{children}</span>;
}
