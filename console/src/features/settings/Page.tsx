import type { ReactNode } from 'react';
import { MoreHelp, type HelpPage } from '@/shared/ui/MoreHelp';
import styles from './Settings.module.css';

/** A room of the settings: name, what it is for, what can be made here, the content. */
export function Page({ title, lead, help, action, children }: { title: ReactNode; lead?: ReactNode; /** Where the documentation tells more. */ help?: HelpPage; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div><h2>{title}</h2>{lead && <p>{lead} {help && <MoreHelp page={help} />}</p>}</div>
        {action}
      </header>
      {children}
    </div>
  );
}
