import type { WebhookDelivery } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { deliveryReason } from '@/shared/text/deliveryReason';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import type { Tone } from '@/shared/ui/Badge';
import styles from '../Settings.module.css';

/** How the states of a delivery are called and coloured. */
export const DELIVERY_STATES: Record<WebhookDelivery['state'], { name: PlainKey; tone: Tone }> = {
  waiting: { name: 'webhook.waiting', tone: 'plain' }, pending: { name: 'webhook.pending', tone: 'plain' },
  sent: { name: 'webhook.sent', tone: 'good' }, delivered: { name: 'webhook.delivered', tone: 'good' },
  failed: { name: 'webhook.failed', tone: 'warn' }, dead: { name: 'webhook.dead', tone: 'bad' },
};

/** Every try of a delivery: when, what came of it, how long it took, and the provider's own words. */
export function Attempts({ delivery }: { delivery: WebhookDelivery }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul>
      {delivery.attempts.map((attempt) => (
        <li key={attempt.at} className={styles.muted}>
          {format.second(attempt.at)} · <bdi>{attempt.status ?? deliveryReason(attempt.error, t)}</bdi> · {format.milliseconds(attempt.durationMs)}
          {attempt.detail && <> · <bdi>{attempt.detail}</bdi></>}
        </li>
      ))}
    </ul>
  );
}
