import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { PlugZap } from 'lucide-react';
import { post } from '@/shared/api/http';
import type { MailTrial } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Settings.module.css';

/** Signs in at both servers of a mailbox and says for each what came of it. */
export function MailTest({ channel }: { channel: string }) {
  const t = useText();
  const sayProblem = useSayProblem();
  const test = useMutation({ mutationFn: () => post<MailTrial>(`/channels/${channel}/mail-test`), onError: sayProblem });
  return (
    <section aria-live="polite" style={{ marginBlockStart: 24, maxInlineSize: 640 }}>
      <p className={styles.muted}>{t('mailbox.test.lead')}</p>
      <Button icon={<PlugZap size={16} />} loading={test.isPending} onClick={() => test.mutate()}>{t('mailbox.test')}</Button>
      {test.data && (['incoming', 'outgoing'] as const).map((way) => {
        const { ok, message } = test.data[way];
        return <Alert key={way} style={{ marginBlockStart: 12 }} type={ok ? 'success' : 'error'} showIcon title={t(way === 'incoming' ? 'mailbox.incoming' : 'mailbox.outgoing')} description={ok ? t('mailbox.works') : message} />;
      })}
    </section>
  );
}
