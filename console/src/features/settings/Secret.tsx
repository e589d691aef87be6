import { App, Button } from 'antd';
import { Copy } from 'lucide-react';
import { copyText } from '@/shared/input/clipboard';
import { useText } from '@/shared/text/TextProvider';
import styles from './Settings.module.css';

/** Something to copy; with `once` it says that it will not be shown again. */
export function Secret({ value, once = false }: { value: string; once?: boolean }) {
  const t = useText();
  const { message } = App.useApp();
  return (
    <div>
      <div className={styles.secret}>
        <code className={styles.code}>{value}</code>
        <Button icon={<Copy size={16} />} aria-label={t('common.copy')} onClick={() => void copyText(value).then(() => message.success(t('common.copied')), () => message.error(t('common.notCopied')))} />
      </div>
      {once && <p className={styles.muted} role="status">{t('common.shownOnce')}</p>}
    </div>
  );
}
