import { useEffect, useState } from 'react';
import { WifiOff } from 'lucide-react';
import { useLive } from '@/shared/live/LiveProvider';
import { useText } from '@/shared/text/TextProvider';
import styles from './LiveBanner.module.css';

/** Says when the screen has stopped following the world; a hiccup of two seconds is not worth a word. */
export function LiveBanner() {
  const t = useText();
  const { state } = useLive();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (state !== 'away') { setShown(false); return; }
    const timer = setTimeout(() => setShown(true), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div role="status" aria-live="polite">
      {shown && <p className={styles.banner}><WifiOff size={16} aria-hidden /> {navigator.onLine ? t('live.reconnecting') : t('live.offline')}</p>}
    </div>
  );
}
