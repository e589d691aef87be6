import { Modal } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { useCommands } from './useCommands';
import styles from './Commands.module.css';

/** Type a few letters, press Enter: views, settings, actions and conversations from one place. */
export function CommandBar({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [wish, setWish] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(wish);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setAt(0), [wish]);
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }); }, [at]);

  const run = (index: number) => {
    const command = commands[index];
    if (!command) return;
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, commands.length - 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0));
    else if (event.key === 'Enter') run(at);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open onCancel={onClose} footer={null} closable={false} width={560} style={{ insetBlockStart: '12vh' }} styles={{ body: { padding: 0 }, header: { margin: 0 } }} title={<span className="visually-hidden">{t('commands.title')}</span>}>
      <input className={styles.wish} autoFocus value={wish} dir={wish ? 'auto' : undefined} placeholder={t('commands.placeholder')} aria-label={t('commands.placeholder')} role="combobox"
        aria-expanded aria-controls="commands" aria-activedescendant={`command-${at}`} onChange={(event) => setWish(event.target.value)} onKeyDown={press} />
      <ul ref={list} id="commands" role="listbox" className={styles.list}>
        {commands.map((command, index) => (
          <li key={command.key} id={`command-${index}`} role="option" aria-selected={index === at} className={styles.command} data-on={index === at || undefined}
            onMouseMove={() => setAt(index)} onClick={() => run(index)}>
            <command.icon size={16} aria-hidden /> <bdi>{command.name}</bdi> {command.hint && <small>{command.hint}</small>}
          </li>
        ))}
        {!commands.length && <li className={styles.none}>{t('commands.none')}</li>}
      </ul>
    </Modal>
  );
}
