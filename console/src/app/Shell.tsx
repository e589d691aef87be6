import { useState, type ReactNode } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { usePhone } from '@/shared/theme/media';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useLocation } from 'react-router';
import { CommandBar } from './commands/CommandBar';
import { ShortcutHelp } from './commands/ShortcutHelp';
import { LiveBanner } from './LiveBanner';
import { Rail } from './Rail';
import styles from './Shell.module.css';

/** The frame around every signed-in screen: rail, banner of the live connection, command bar, help. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  const phone = usePhone();
  const { pathname } = useLocation();
  const [commanding, setCommanding] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcuts({ command: () => setCommanding(true), help: () => setHelping(true) });
  const reading = phone && /^\/inbox\/[^/]+\/[^/]+/.test(pathname);

  return (
    <div className={styles.shell} data-reading={reading || undefined}>
      <a className={styles.skip + ' skip'} href="#main">{t('shell.skip')}</a>
      {!reading && <Rail onHelp={() => setHelping(true)} onCommand={() => setCommanding(true)} />}
      <div className={styles.stage}>
        <LiveBanner />
        <main id="main" className={styles.main} tabIndex={-1}>{children}</main>
      </div>
      {commanding && <CommandBar onClose={() => setCommanding(false)} />}
      <ShortcutHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
