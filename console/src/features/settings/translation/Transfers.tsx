import { Link } from 'react-router';
import type { Transfer } from '@/shared/api/types';
import { useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Page } from '../Page';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';

/** Every text that left the house for an outside engine: where to, on what basis, what was masked. */
export default function Transfers() {
  const t = useText();
  const format = useFormat();
  const transfers = useRows<Transfer>('/transfers');
  return (
    <Page title={t('settings.transfers')} lead={t('transfers.lead')}>
      <Rows listing={transfers} rowKey={(row) => row.id ?? `${row.at} ${row.engine} ${row.conversation}`} empty={t('transfers.empty')} columns={[
        { title: t('common.time'), className: styles.moment, render: (_, row) => format.moment(row.at) },
        { title: t('translation.engine'), render: (_, row) => <bdi>{row.engine}</bdi> },
        { title: t('engines.field.country'), render: (_, row) => row.country && format.regionName(row.country) },
        { title: t('engines.field.basis'), render: (_, row) => <bdi>{row.basis}</bdi> },
        { title: t('engines.characters'), render: (_, row) => format.number(row.characters) },
        { title: t('transfers.masked'), render: (_, row) => <span style={{ display: 'inline-flex', gap: 4 }}>{row.masked.map((kind, index) => <Badge key={kind + index}>{kind}</Badge>)}</span> },
        { key: 'conversation', render: (_, row) => row.conversation && <Link to={`/c/${row.conversation}`}>{t('context.conversation')}</Link> },
      ]} />
    </Page>
  );
}
