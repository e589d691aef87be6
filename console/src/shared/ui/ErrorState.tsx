import { Button } from 'antd';
import { CloudOff } from 'lucide-react';
import { useText } from '@/shared/text/TextProvider';
import { sayProblem } from './useSayProblem';
import styles from './State.module.css';

/** In place of content that did not come: what went wrong and the way to ask again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText();
  return (
    <div className={styles.state} role="alert">
      <CloudOff aria-hidden className={styles.icon} />
      <p>{sayProblem(error, t)}</p>
      {retry && <Button onClick={retry}>{t('common.tryAgain')}</Button>}
    </div>
  );
}
