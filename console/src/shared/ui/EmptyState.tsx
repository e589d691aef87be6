import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './State.module.css';

/** An empty place that says what will appear here and what to do. */
export function EmptyState({ icon: Icon, title, children, action, page }: { icon: LucideIcon; title: string; children?: ReactNode; action?: ReactNode; /** Alone on its page, so that its title is the page's. */ page?: boolean }) {
  const Title = page ? 'h1' : 'h2';
  return (
    <div className={styles.state} data-page={page || undefined}>
      <Icon aria-hidden className={styles.icon} />
      <Title className={styles.title}>{title}</Title>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  );
}
