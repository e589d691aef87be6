import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { usePhone } from '@/shared/theme/media';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useLocation } from 'react-router';
import { LiveBanner } from './LiveBanner';
import { Rail } from './Rail';
import { later } from '@/shared/ui/later';
import styles from './Shell.module.css';

const commandBar = () => import('./commands/CommandBar');
const help = () => import('./commands/ShortcutHelp');
const CommandBar = lazy(() => commandBar().then((module) => ({ default: module.CommandBar })));
const ShortcutHelp = lazy(() => help().then((module) => ({ default: module.ShortcutHelp })));

/** The frame around every signed-in screen: rail, banner of the live connection, command bar, help. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  const phone = usePhone();
  const { pathname } = useLocation();
  const [commanding, setCommanding] = useState(false);
  const [helping, setHelping] = useState<boolean>();
  useShortcuts({ command: () => setCommanding(true), help: () => setHelping(true) });
  // At hand before they are asked for, also where the connection is lost meanwhile.
  useEffect(() => later(commandBar, help, () => import('antd/es/dropdown'), () => import('antd/es/popover'), () => import('antd/es/tooltip')), []);
  const reading = phone && /^\/inbox\/[^/]+\/[^/]+/.test(pathname);

  return (
    <div className={styles.shell} data-reading={reading || undefined}>
      <a className={styles.skip + ' skip'} href="#main">{t('shell.skip')}</a>
      {!reading && <Rail onHelp={() => setHelping(true)} onCommand={() => setCommanding(true)} />}
      <div className={styles.stage}>
        <LiveBanner />
        <main id="main" className={styles.main} tabIndex={-1}>{children}</main>
      </div>
      <Suspense>{commanding && <CommandBar onClose={() => setCommanding(false)} />}</Suspense>
      <Suspense>{helping !== undefined && <ShortcutHelp open={helping} onClose={() => setHelping(false)} />}</Suspense>
    </div>
  );
}
