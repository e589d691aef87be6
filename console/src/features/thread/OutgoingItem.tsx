import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, Clock } from 'lucide-react';
import { discard, retry, type Outgoing } from '@/shared/data/outbox';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import { sayProblem } from '@/shared/ui/useSayProblem';
import { Attachments } from './Attachments';
import styles from './Message.module.css';

/** Local echo of what was just sent: in the thread at once, but never shown as delivered before the server has it. */
export function OutgoingItem({ outgoing }: { outgoing: Outgoing }) {
  const t = useText();
  const me = useMe();
  const client = useQueryClient();
  return (
    <article className={styles.message} data-side={outgoing.kind === 'note' ? 'note' : 'out'} data-first data-echo>
      <span className={styles.face}><Avatar name={me.name} seed={me.id} size={30} /></span>
      <div className={styles.column}>
        <div className={styles.bubble}>
          <p className={styles.text} dir="auto" lang={outgoing.language}>{outgoing.body.text}</p>
          <Attachments files={outgoing.attachments} />
        </div>
        {outgoing.state === 'sending'
          ? <p className={styles.delivery}><Clock size={13} aria-hidden /> {t('delivery.sending')}</p>
          : (
            <p className={styles.delivery} data-state="failed" role="alert">
              <CircleAlert size={13} aria-hidden /> {t('delivery.notSent')} <span>· {sayProblem(outgoing.problem, t)}</span>
              <button type="button" className={styles.quiet} onClick={() => void retry(client, outgoing.key)}>{t('common.tryAgain')}</button>
              <button type="button" className={styles.quiet} onClick={() => discard(outgoing.key)}>{t('common.discard')}</button>
            </p>
          )}
      </div>
    </article>
  );
}
