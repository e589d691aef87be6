import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { get } from '@/shared/api/http';
import type { MailState } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from '../Settings.module.css';

/** When mail was last fetched, and why not when it fails. */
export function FetchStatus({ channel }: { channel: string }) {
  const t = useText();
  const format = useFormat();
  const path = `/channels/${channel}/mail-state`;
  const { data } = useQuery({ queryKey: [path], queryFn: () => get<MailState>(path), refetchInterval: 10_000 });
  if (!data) return null;
  if (data.message) return <Alert type="warning" showIcon role="status" title={t('mailbox.notFetched')} description={data.message} style={{ marginBlockEnd: 16 }} />;
  return <p className={styles.muted} role="status">{data.checkedAt ? t('mailbox.fetched', { at: format.moment(data.checkedAt) }) : t('mailbox.neverFetched')}</p>;
}
