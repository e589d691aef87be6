import { Button, Form, Input, Segmented } from 'antd';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import type { Pack, Proposal } from '@/shared/api/culture';
import { useChange, useItems, useRows } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormModal } from '@/shared/ui/FormModal';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import styles from '../Culture.module.css';

const STATES: Record<string, PlainKey> = { open: 'proposal.open', accepted: 'proposal.accepted', declined: 'proposal.declined' };

/** What colleagues know better than the base; leads accept or decline with a reason. */
export function Proposals() {
  const t = useText();
  const [state, setState] = useState('open');
  const [declining, setDeclining] = useState<Proposal>();
  const proposals = useRows<Proposal>('/culture/proposals', { state });
  const packs = useItems<Pack>('/culture/packs');
  const change = useChange('/culture/proposals');
  const nameOf = (proposal: Proposal) => packs.data?.find((pack) => pack.kind === proposal.kind && pack.key === proposal.key)?.name ?? proposal.key;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('proposal.lead')} <MoreHelp page="packs" /></p>
      <div className={styles.tools}><Segmented value={state} onChange={setState} aria-label={t('proposal.state')} options={Object.entries(STATES).map(([value, name]) => ({ value, label: t(name) }))} /></div>
      {proposals.error ? <ErrorState error={proposals.error} retry={() => void proposals.refetch()} /> : !proposals.isPending && !proposals.rows.length ? <EmptyState icon={Inbox} title={t('proposal.none')}>{t('proposal.none.hint')}</EmptyState> : (
        <section className={styles.topic}>{proposals.rows.map((proposal) => <Line key={proposal.id} proposal={proposal} place={nameOf(proposal)} onDecline={() => setDeclining(proposal)} />)}</section>
      )}
      {proposals.hasNextPage && <Button onClick={() => void proposals.fetchNextPage()}>{t('common.more')}</Button>}
      {declining && (
        <FormModal<{ reason: string }> title={t('proposal.decline')} okText={t('proposal.decline')} onClose={() => setDeclining(undefined)} onSave={(body) => change.mutateAsync({ way: 'post', path: `/culture/proposals/${declining.id}/decline`, body })}>
          <Form.Item name="reason" label={t('culture.reason')} rules={[{ required: true, whitespace: true, message: t('field.missing') }]}><Input.TextArea dir="auto" autoSize={{ minRows: 2 }} /></Form.Item>
        </FormModal>
      )}
    </div>
  );
}

function Line({ proposal, place, onDecline }: { proposal: Proposal; place: string; onDecline: () => void }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const sayProblem = useSayProblem();
  const change = useChange('/culture/proposals');
  const state = STATES[proposal.state];
  return (
    <article className={styles.fact}>
      <div className={styles.factBody}>
        <small><bdi>{place}</bdi>{proposal.by?.name && <> · <bdi>{proposal.by.name}</bdi></>} · {format.moment(proposal.at)}</small>
        <b dir="auto">{proposal.note}</b>
        <p>{t('proposal.source')} <bdi>{proposal.source}</bdi></p>
        {proposal.state !== 'open' && state && <span className={styles.marks}><Badge tone={proposal.state === 'accepted' ? 'good' : 'plain'}>{t(state)}</Badge>{proposal.decidedBy?.name && <small><bdi>{proposal.decidedBy.name}</bdi></small>}{proposal.reason && <small dir="auto">{proposal.reason}</small>}</span>}
      </div>
      {proposal.state === 'open' && me.role !== 'agent' && (
        <span className={styles.acts}>
          <Button onClick={onDecline}>{t('proposal.decline')}</Button>
          <Button type="primary" ghost loading={change.isPending} onClick={() => change.mutate({ way: 'post', path: `/culture/proposals/${proposal.id}/accept`, body: {} }, { onError: sayProblem })}>{t('proposal.accept')}</Button>
        </span>
      )}
    </article>
  );
}
