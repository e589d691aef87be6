import { useQuery } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
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
  const { data } = useQuery({ queryKey: [path], queryFn: () => get<MailState>(path), refetchInterval: ({ state }) => (state.data?.progress ? 2_000 : 10_000) });
  if (!data) return null;
  if (data.message) return <Alert type="warning" showIcon role="status" title={t('mailbox.notFetched')} description={data.message} style={{ marginBlockEnd: 16 }} />;
  if (data.progress) {
    const { done, of } = data.progress;
    return (
      <div role="status" style={{ maxInlineSize: 640, marginBlockEnd: 16 }}>
        <Progress percent={Math.floor((done * 100) / of)} />
        <p>{t('mailbox.progress', { done, of })}</p>
        <p className={styles.muted}>{t('mailbox.progress.hint')}</p>
      </div>
    );
  }
  return <p className={styles.muted} role="status" style={{ marginBlockEnd: 16 }}>{data.checkedAt ? t('mailbox.fetched', { at: format.moment(data.checkedAt) }) : t('mailbox.neverFetched')}</p>;
}
