import { Button } from 'antd';
import type { WebhookDelivery } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge, type Tone } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';

const STATES: Record<WebhookDelivery['state'], { name: PlainKey; tone: Tone }> = {
  pending: { name: 'webhook.pending', tone: 'plain' }, delivered: { name: 'webhook.delivered', tone: 'good' },
  failed: { name: 'webhook.failed', tone: 'warn' }, dead: { name: 'webhook.dead', tone: 'bad' },
};

/** The log of calls to the webhook with every attempt; any of them can be sent again. */
export function Deliveries({ channel }: { channel: string }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const path = `/channels/${channel}/deliveries`;
  const deliveries = useRows<WebhookDelivery>(path);
  const change = useChange(path);
  return (
    <Rows listing={deliveries} rowKey={(row) => row.id} empty={t('webhook.empty')}
      expandable={{ rowExpandable: (row) => row.attempts.length > 0, expandedRowRender: (row) => <Attempts delivery={row} /> }}
      columns={[
        { title: t('common.time'), render: (_, row) => format.moment(row.createdAt) },
        { title: t('readers.event'), render: (_, row) => <code dir="ltr">{row.event}</code> },
        { title: t('terms.status'), render: (_, row) => <Badge tone={STATES[row.state].tone} title={row.nextAttemptAt ? t('webhook.next', { at: format.moment(row.nextAttemptAt) }) : undefined}>{t(STATES[row.state].name)}</Badge> },
        { key: 'resend', render: (_, row) => <Button size="small" onClick={() => change.mutate({ way: 'post', path: `${path}/${row.id}/resend` }, { onError: sayProblem })}>{t('delivery.resend')}</Button> },
      ]} />
  );
}

function Attempts({ delivery }: { delivery: WebhookDelivery }) {
  const format = useFormat();
  return (
    <ul>
      {delivery.attempts.map((attempt) => (
        <li key={attempt.at} className={styles.muted}>{format.moment(attempt.at)} · <bdi dir="ltr">{attempt.status ?? attempt.error}</bdi> · {format.milliseconds(attempt.durationMs)}</li>
      ))}
    </ul>
  );
}
