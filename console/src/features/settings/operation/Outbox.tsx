import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OutboxLine, WebhookDelivery } from '@/shared/api/types';
import { useChange, useItems, useRows } from '@/shared/data/resource';
import { BarChart } from '@/shared/chart/BarChart';
import { sum } from '@/shared/chart/chartData';
import { deliveryReason } from '@/shared/text/deliveryReason';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { Rows, whole } from '../Rows';
import styles from '../Settings.module.css';
import { Attempts, DELIVERY_STATES } from './deliveries';

type Shown = 'dead' | 'failed' | 'waiting';
const SHOWN: Shown[] = ['dead', 'failed', 'waiting'];

/** What is on its way to customers: how each channel fares, and what a provider did not take, to be sent again. */
export default function Outbox() {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const lines = useItems<OutboxLine>('/outbox/channels');
  const change = useChange('/outbox/channels');
  const count = (value: number, tone: 'warn' | 'bad') => (value > 0 ? <Badge tone={tone}>{format.number(value)}</Badge> : format.number(0));
  return (
    <Page title={t('settings.outbox')} lead={t('outbox.lead')} help="life-of-a-message">
      {lines.data && <Load lines={lines.data} />}
      <Rows listing={whole(lines)} rowKey={(line) => line.channel} empty={t('outbox.empty')} columns={[
        { title: t('outbox.channel'), render: (_, line) => <bdi>{line.name}</bdi> },
        { title: t('outbox.provider'), render: (_, line) => (line.pausedUntil
          ? <Badge tone="warn" title={deliveryReason(line.pausedBecause, t)}>{t('outbox.pausedUntil', { at: format.moment(line.pausedUntil) })}</Badge>
          : <Badge tone="good">{t('outbox.works')}</Badge>) },
        { title: t('webhook.waiting'), render: (_, line) => format.number(line.waiting) },
        { title: t('outbox.onTheWay'), render: (_, line) => format.number(line.pending) },
        { title: t('outbox.toRepeat'), render: (_, line) => count(line.failed, 'warn') },
        { title: t('webhook.dead'), render: (_, line) => count(line.dead, 'bad') },
        { key: 'resend', render: (_, line) => line.failed + line.dead > 0 && (
          <Button size="small" onClick={() => change.mutate({ way: 'post', path: `/outbox/channels/${line.channel}/resend` }, { onError: sayProblem })}>{t('outbox.resendAll')}</Button>
        ) },
      ]} />
      <NotTaken names={new Map(lines.data?.map((line) => [line.channel, line.name]))} />
    </Page>
  );
}

/** What waits where, once something does. */
function Load({ lines }: { lines: OutboxLine[] }) {
  const t = useText();
  const format = useFormat();
  const bars = lines.map((line) => ({ name: line.name, values: [line.waiting, line.pending, line.failed, line.dead] }));
  const all = sum(bars.map(({ values }) => sum(values)));
  if (!all) return null;
  return <BarChart format={format.number} data={{ title: t('outbox.chart'), rows: t('outbox.channel'), series: [t('webhook.waiting'), t('outbox.onTheWay'), t('outbox.toRepeat'), t('webhook.dead')], bars }}
    summary={t('outbox.chart.summary', { count: all, dead: sum(lines.map((line) => line.dead)) })} />;
}

function NotTaken({ names }: { names: Map<string, string> }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const [state, show] = useState<Shown>('dead');
  const deliveries = useRows<WebhookDelivery>('/outbox/deliveries', { state });
  const change = useChange('/outbox/deliveries');
  return (
    <>
      <Segmented style={{ alignSelf: 'flex-start', maxInlineSize: '100%', overflowX: 'auto' }} aria-label={t('outbox.show')} value={state} onChange={show}
        options={SHOWN.map((value) => ({ value, label: t(DELIVERY_STATES[value].name) }))} />
      <Rows listing={deliveries} rowKey={(row) => row.id} empty={t('outbox.none')}
        expandable={{ rowExpandable: (row) => row.attempts.length > 0, expandedRowRender: (row) => <Attempts delivery={row} /> }}
        columns={[
          { title: t('common.time'), className: styles.moment, render: (_, row) => format.moment(row.createdAt) },
          { title: t('outbox.channel'), render: (_, row) => <bdi>{names.get(row.channel)}</bdi> },
          { title: t('outbox.conversation'), render: (_, row) => <Link to={`/c/${row.conversation}`}>#{row.number}</Link> },
          { title: t('outbox.reason'), render: (_, row) => row.reason && deliveryReason(row.reason, t) },
          { title: t('terms.status'), render: (_, row) => (row.nextAttemptAt
            ? t('webhook.next', { at: format.moment(row.nextAttemptAt) }) : t(DELIVERY_STATES[row.state].name)) },
          { key: 'resend', render: (_, row) => <Button size="small" onClick={() => change.mutate({ way: 'post', path: `/outbox/channels/${row.channel}/deliveries/${row.id}/resend` }, { onError: sayProblem })}>{t('delivery.resend')}</Button> },
        ]} />
    </>
  );
}
