import type { ReactNode } from 'react';
import styles from './Profile.module.css';

/** Something to choose, with its name before it. */
export const Choice = ({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) => (
  <div className={styles.choice}><span>{name}{hint && <small>{hint}</small>}</span>{children}</div>
);
