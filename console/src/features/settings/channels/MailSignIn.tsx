import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { LogIn } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { get, post } from '@/shared/api/http';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';

const STATES = { signed_out: 'mailbox.oauth.signed_out', signed_in: 'mailbox.oauth.signed_in', expired: 'mailbox.oauth.expired' } as const;
const RESULTS = {
  done: 'mailbox.oauth.result.done', denied: 'mailbox.oauth.result.denied', refused: 'mailbox.oauth.result.refused',
  incomplete: 'mailbox.oauth.result.incomplete', unreachable: 'mailbox.oauth.result.unreachable',
} as const;

/** Whether somebody is signed in at the mailbox's provider, what came of the last try, and the way there. */
export function MailSignIn({ channel, state }: { channel: string; state: keyof typeof STATES }) {
  const t = useText();
  const sayProblem = useSayProblem();
  const [search] = useSearchParams();
  const result = search.get('sign-in') as keyof typeof RESULTS | null;
  const { data } = useQuery({ queryKey: ['/mail-sign-in'], queryFn: () => get<{ address: string }>('/mail-sign-in') });
  const leave = useMutation({
    mutationFn: () => post<{ address: string }>(`/channels/${channel}/mail-sign-in`),
    onSuccess: ({ address }) => window.location.assign(address),
    onError: sayProblem,
  });
  const well = state === 'signed_in';
  return (
    <section style={{ maxInlineSize: 640, marginBlockEnd: 16 }}>
      {result && result in RESULTS && <Alert role="status" showIcon type={result === 'done' ? 'success' : 'error'} title={t(RESULTS[result])} style={{ marginBlockEnd: 12 }} />}
      {!(well && result === 'done') && <Alert role="status" showIcon type={well ? 'success' : 'warning'} title={t(STATES[state])} style={{ marginBlockEnd: 12 }} />}
      {data && <p>{t('mailbox.oauth.landing')} <Typography.Text code copyable dir="ltr">{data.address}</Typography.Text></p>}
      <Button icon={<LogIn size={16} />} loading={leave.isPending} onClick={() => leave.mutate()}>{t('mailbox.oauth.signIn')}</Button>
    </section>
  );
}
