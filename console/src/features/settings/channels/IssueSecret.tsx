import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { post } from '@/shared/api/http';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Secret } from '../Secret';

/** Issues a new secret; the old one stops working, so it is asked first. */
export function IssueSecret({ path, lead }: { path: string; lead: string }) {
  const t = useText();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const issue = useMutation({ mutationFn: () => post<{ secret: string }>(path), onError: sayProblem });
  const ask = () => modal.confirm({ title: t('channels.secret.title'), content: t('channels.secret.text'), okText: t('channels.secret.issue'), onOk: () => issue.mutateAsync().catch(() => undefined) });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'flex-start' }}>
      <p style={{ maxInlineSize: '64ch' }}>{lead}</p>
      {issue.data ? <Secret value={issue.data.secret} once /> : <Button onClick={ask} loading={issue.isPending}>{t('channels.secret.issue')}</Button>}
    </div>
  );
}
