import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './State.module.css';

/** An empty place that says what will appear here and what to do. */
export function EmptyState({ icon: Icon, title, children, action }: { icon: LucideIcon; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <Icon aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  );
}
