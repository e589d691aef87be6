import type { ReactNode } from 'react';
import styles from './Settings.module.css';

/** A room of the settings: name, what it is for, what can be made here, the content. */
export function Page({ title, lead, action, children }: { title: ReactNode; lead?: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div><h2>{title}</h2>{lead && <p>{lead}</p>}</div>
        {action}
      </header>
      {children}
    </div>
  );
}
