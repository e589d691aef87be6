import { Button } from 'antd';
import { useEffect } from 'react';
import type { WebhookDelivery } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Attempts, DELIVERY_STATES } from '../operation/deliveries';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';

/** The log of calls to the webhook with every attempt; any of them can be sent again. */
export function Deliveries({ channel }: { channel: string }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const path = `/channels/${channel}/deliveries`;
  const deliveries = useRows<WebhookDelivery>(path);
  const change = useChange(path);
  const { refetch } = deliveries;
  const moving = deliveries.rows.some(({ state }) => state === 'pending' || state === 'failed');
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(() => void refetch(), 3_000);
    return () => clearInterval(timer);
  }, [moving, refetch]);
  return (
    <>
    <p className={styles.lead}>{t('channels.deliveries.lead')}</p>
    <Rows listing={deliveries} rowKey={(row) => row.id} empty={t('webhook.empty')}
      expandable={{ rowExpandable: (row) => row.attempts.length > 0, expandedRowRender: (row) => <Attempts delivery={row} /> }}
      columns={[
        { title: t('common.time'), className: styles.moment, render: (_, row) => format.moment(row.createdAt) },
        { title: t('readers.event'), render: (_, row) => <code dir="ltr">{row.event}</code> },
        { title: t('terms.status'), render: (_, row) => <><Badge tone={DELIVERY_STATES[row.state].tone}>{t(DELIVERY_STATES[row.state].name)}</Badge>{row.nextAttemptAt && row.attempts.length > 0 && <small className={styles.muted} style={{ display: 'block' }}>{t('webhook.next', { at: format.second(row.nextAttemptAt) })}</small>}</> },
        { key: 'resend', render: (_, row) => <Button size="small" onClick={() => change.mutate({ way: 'post', path: `${path}/${row.id}/resend` }, { onError: sayProblem })}>{t('delivery.resend')}</Button> },
      ]} />
    </>
  );
}
