import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { get, post, query } from '@/shared/api/http';
import type { Invited, Me } from '@/shared/api/types';
import { useEnter } from '@/shared/data/session';
import { browserTimeZone } from '@/shared/text/timeZone';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { ErrorState } from '@/shared/ui/ErrorState';
import { TimeZoneSelect } from '@/shared/ui/TimeZoneSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { EntryFrame } from './EntryFrame';
import { PasswordField } from './PasswordField';


export function Invitation() {
  const t = useText();
  const { choose } = useVoice();
  const enter = useEnter();
  const navigate = useNavigate();
  const token = useSearchParams()[0].get('token') ?? '';
  const [form] = Form.useForm();
  const problem = useFormProblem(form);
  const invited = useQuery({ queryKey: ['invited', token], queryFn: () => get<Invited>(`/invitations/lookup${query({ token })}`), retry: false });
  const language = invited.data?.language;
  useEffect(() => { if (language) choose(language); }, [language, choose]);
  const accept = useMutation({
    mutationFn: (fields: object) => post<Me>('/invitations/accept', { token, ...fields }),
    onMutate: problem.clear,
    onSuccess: (me) => { enter(me); void navigate('/', { replace: true }); },
    onError: problem.show,
  });
  if (invited.error) {
    return (
      <EntryFrame title={t('invitation.gone.title')} lead={t('invitation.gone.lead')}>
        <ErrorState error={invited.error} />
        <Button block onClick={() => navigate('/sign-in')}>{t('invitation.gone.signIn')}</Button>
      </EntryFrame>
    );
  }
  if (!invited.data) return null;
  return (
    <EntryFrame title={t('invitation.title', { company: invited.data.company })} lead={t('invitation.lead', { email: invited.data.email })}>
      {problem.general && <Alert type="error" showIcon title={problem.general} style={{ marginBlockEnd: 16 }} role="alert" />}
      <Form noValidate form={form} layout="vertical" requiredMark={false} initialValues={{ timeZone: browserTimeZone() }} onFinish={(fields) => accept.mutate(fields)}>
        <Form.Item name="name" label={t('field.yourName')} rules={[{ required: true, message: t('field.missing') }]}><Input autoComplete="name" autoFocus dir="auto" /></Form.Item>
        <PasswordField />
        <Form.Item name="timeZone" label={t('field.timeZone')}><TimeZoneSelect /></Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={accept.isPending}>{t('invitation.submit')}</Button>
      </Form>
    </EntryFrame>
  );
}
