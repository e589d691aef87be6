import { Modal } from 'antd';
import { Fragment } from 'react';
import { BINDINGS, isMac, type Action } from '@/shared/input/shortcuts';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import styles from './Commands.module.css';

const NAMES: Record<Action, PlainKey> = {
  command: 'shortcuts.command', next: 'shortcuts.next', previous: 'shortcuts.previous', reply: 'shortcuts.reply', note: 'shortcuts.note',
  fix: 'shortcuts.fix', snooze: 'shortcuts.snooze', close: 'shortcuts.close', search: 'shortcuts.search', assign: 'shortcuts.assign', panel: 'shortcuts.panel', original: 'shortcuts.original', help: 'shortcuts.help',
};
const CONTROL = isMac ? '⌘' : 'Ctrl';
const ALT = isMac ? '⌥' : 'Alt';

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('shortcuts.title')}>
      <dl className={styles.keys}>
        {(Object.keys(BINDINGS) as Action[]).map((action) => {
          const { control, alt, shown } = BINDINGS[action];
          return (
            <Fragment key={action}>
              <dt>{t(NAMES[action])}</dt>
              <dd dir="ltr">{control && <kbd>{CONTROL}</kbd>}{alt && <kbd>{ALT}</kbd>}<kbd>{shown}</kbd></dd>
            </Fragment>
          );
        })}
        <dt>{t('shortcuts.send')}</dt>
        <dd dir="ltr"><kbd>{CONTROL}</kbd><kbd>↵</kbd></dd>
      </dl>
    </Modal>
  );
}
