import type { AuditEntry } from '@/shared/api/types';
import { useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Page } from '../Page';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';

/** Administrative acts, newest first. Actions keep their technical names: they are what support and auditors search for. */
export default function Audit() {
  const t = useText();
  const format = useFormat();
  const entries = useRows<AuditEntry>('/audit');
  const filled = (data: unknown) => data !== null && data !== undefined && JSON.stringify(data) !== '{}';
  return (
    <Page title={t('settings.audit')} lead={t('audit.lead')}>
      <Rows listing={entries} rowKey={(entry) => entry.id} empty={t('audit.empty')}
        expandable={{ rowExpandable: (entry) => filled(entry.data), expandedRowRender: (entry) => <code className={styles.code}>{JSON.stringify(entry.data, null, 2)}</code> }}
        columns={[
          { title: t('common.time'), render: (_, entry) => format.moment(entry.at) },
          { title: t('audit.actor'), render: (_, entry) => (entry.actor ? <bdi>{entry.actor.name}</bdi> : t('audit.system')) },
          { title: t('audit.action'), render: (_, entry) => <code dir="ltr">{entry.action}</code> },
          { title: t('audit.subject'), render: (_, entry) => <bdi dir="ltr" className={styles.muted}>{entry.subject}</bdi> },
        ]} />
    </Page>
  );
}
