import type { WebChannel } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { Secret } from '../Secret';
import styles from '../Settings.module.css';

/** The lines a site puts before `</body>` to show the widget. */
export function Snippet({ channel }: { channel: WebChannel }) {
  const t = useText();
  const code = `<script>\n  window.xenia = { server: '${location.origin}', channel: '${channel.settings.key}', queue: [] };\n</script>\n<script async src="${location.origin}/widget/widget.js"></script>`;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 12 }}>
      <p>{t('channels.snippet.lead')}</p>
      <Secret value={code} />
      <p className={styles.muted}>{t('channels.snippet.origins')}</p>
    </div>
  );
}
