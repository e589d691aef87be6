import type { AuditEntry, Channel } from '@/shared/api/types';
import { useItems, useRows } from '@/shared/data/resource';
import { useStaff } from '@/shared/data/staff';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Page } from '../Page';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';
import { ACTS, concerned } from './acts';

/** Administrative acts, newest first. The technical names, which support and auditors search for, lie in the details. */
export default function Audit() {
  const t = useText();
  const format = useFormat();
  const entries = useRows<AuditEntry>('/audit');
  const { data: staff } = useStaff();
  const { data: channels } = useItems<Channel>('/channels');
  const names = new Map([...(staff ?? []), ...(channels ?? [])].map(({ id, name }) => [id, name]));
  const details = ({ action, subject, data }: AuditEntry) => JSON.stringify({ action, subject, ...data }, null, 2);
  return (
    <Page title={t('settings.audit')} lead={t('audit.lead')}>
      <Rows listing={entries} rowKey={(entry) => entry.id} empty={t('audit.empty')}
        expandable={{ expandedRowRender: (entry) => <code className={styles.code}>{details(entry)}</code> }}
        columns={[
          { title: t('common.time'), className: styles.moment, render: (_, entry) => <time dateTime={entry.at}>{format.moment(entry.at)}</time> },
          { title: t('audit.actor'), render: (_, entry) => (entry.actor ? <bdi>{entry.actor.name}</bdi> : t('audit.system')) },
          { title: t('audit.action'), render: (_, { action }) => (ACTS[action] ? t(ACTS[action]) : <code dir="ltr">{action}</code>) },
          { title: t('audit.subject'), render: (_, entry) => <bdi>{concerned(entry, names)}</bdi> },
        ]} />
    </Page>
  );
}
