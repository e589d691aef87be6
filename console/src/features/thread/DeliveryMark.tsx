import { Check, CheckCheck, CircleAlert, Clock } from 'lucide-react';
import type { Delivery, Message } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { deliveryReason } from './reasons';
import { useResend } from './useMessageActions';
import styles from './Message.module.css';

const NAMES: Record<Delivery, PlainKey> = {
  pending: 'delivery.pending', sent: 'delivery.sent', delivered: 'delivery.delivered', read: 'delivery.read', failed: 'delivery.failed',
};
const ICONS = { pending: Clock, sent: Check, delivered: CheckCheck, read: CheckCheck, failed: CircleAlert };

/** How far a reply has come; a failure says why and can be sent again. */
export function DeliveryMark({ message }: { message: Message }) {
  const t = useText();
  const format = useFormat();
  const resend = useResend(message);
  if (!message.delivery) return null;
  const { state, reason, at } = message.delivery;
  const Icon = ICONS[state];
  return (
    <p className={styles.delivery} data-state={state} title={at ? format.moment(at) : undefined}>
      <Icon size={13} aria-hidden /> {t(NAMES[state])}
      {state === 'failed' && (
        <>
          <span>· {deliveryReason(reason, t)}</span>
          <button type="button" className={styles.quiet} disabled={resend.isPending} onClick={() => resend.mutate(undefined)}>{t('delivery.resend')}</button>
        </>
      )}
    </p>
  );
}
