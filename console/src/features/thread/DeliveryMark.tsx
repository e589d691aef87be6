import { Check, CheckCheck, CircleAlert, Clock, Hourglass } from 'lucide-react';
import type { Delivery, Message } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useCultureCard } from '@/shared/data/culture';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { deliveryReason } from '@/shared/text/deliveryReason';
import { useRelease, useResend } from './useMessageActions';
import styles from './Message.module.css';

const NAMES: Record<Delivery, PlainKey> = {
  waiting: 'delivery.waiting', pending: 'delivery.pending', sent: 'delivery.sent', delivered: 'delivery.delivered', read: 'delivery.read', failed: 'delivery.failed',
};
const ICONS = { waiting: Hourglass, pending: Clock, sent: Check, delivered: CheckCheck, read: CheckCheck, failed: CircleAlert };

/** How far a reply has come; one that is late says so, a failure says why and can be sent again, one that waits says until when and can leave now. */
export function DeliveryMark({ message }: { message: Message }) {
  const t = useText();
  const format = useFormat();
  if (!message.delivery) return null;
  const { state, reason, at, until } = message.delivery;
  const Icon = ICONS[state];
  return (
    <p className={styles.delivery} data-state={state} title={at ? format.moment(at) : undefined}>
      <Icon size={13} aria-hidden /> {until ? <WaitingUntil conversation={message.conversation} until={until} /> : t(NAMES[state])}
      {state === 'waiting' && (
        <>
          <span>· {deliveryReason(reason, t)}</span>
          <Release message={message} />
        </>
      )}
      {state === 'sent' && reason && <span>· {deliveryReason(reason, t)}</span>}
      {state === 'failed' && (
        <>
          <span>· {deliveryReason(reason, t)}</span>
          <Resend message={message} />
        </>
      )}
    </p>
  );
}

function Release({ message }: { message: Message }) {
  const t = useText();
  const release = useRelease(message);
  return <button type="button" className={styles.quiet} disabled={release.isPending} onClick={() => release.mutate(undefined)}>{t('delivery.release')}</button>;
}

function Resend({ message }: { message: Message }) {
  const t = useText();
  const resend = useResend(message);
  return <button type="button" className={styles.quiet} disabled={resend.isPending} onClick={() => resend.mutate(undefined)}>{t('delivery.resend')}</button>;
}

/** Until when it waits, by the reader's clock and by the customer's. */
function WaitingUntil({ conversation, until }: { conversation: string; until: string }) {
  const t = useText();
  const { language } = useVoice();
  const format = useFormat();
  const { data } = useCultureCard(conversation);
  const at = format.moment(until);
  if (!data?.time) return t('delivery.waitingUntil', { at });
  const there = new Intl.DateTimeFormat(language, { timeZone: data.time.zone, weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return t('delivery.waitingThere', { at, there: there.format(new Date(until)) });
}
