import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Switch } from 'antd';
import { get, put } from '@/shared/api/http';
import type { OidcSettings } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { Page } from '../Page';
import { Secret } from '../Secret';
import styles from '../Settings.module.css';

type Fields = Omit<OidcSettings, 'hasSecret'> & { clientSecret?: string };
const PATH = '/settings/oidc';

/** Sign-in through the company's own identity provider. */
export default function SignInSettings() {
  const t = useText();
  const { data, error, refetch } = useQuery({ queryKey: [PATH], queryFn: () => get<OidcSettings | null>(PATH) });
  return (
    <Page title={t('settings.signIn')} lead={t('oidc.lead')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && data === undefined && <Bone height={220} />}
      {data !== undefined && <OidcForm settings={data ?? { issuer: '', clientId: '', name: '', enabled: false, hasSecret: false }} />}
      <p className={styles.muted}>{t('oidc.redirect')}</p>
      <Secret value={`${location.origin}/api/v1/oidc/callback`} />
    </Page>
  );
}

function OidcForm({ settings: { hasSecret, ...settings } }: { settings: OidcSettings }) {
  const t = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const save = useMutation({
    mutationFn: ({ clientSecret, ...fields }: Fields) => put<OidcSettings>(PATH, { ...fields, ...(clientSecret ? { clientSecret } : {}) }),
    onMutate: problem.clear,
    onSuccess: () => { void client.invalidateQueries({ queryKey: [PATH] }); message.success(t('common.saved')); },
    onError: problem.show,
  });
  const needed = [{ required: true, message: t('field.missing') }];
  return (
    <Form noValidate form={form} layout="vertical" colon={false} requiredMark={false} initialValues={{ ...settings, clientSecret: '' }} onFinish={(fields) => save.mutate(fields)} className={styles.card}>
      {problem.general && <Alert type="error" title={problem.general} role="alert" />}
      <div className={styles.grid}>
        <Form.Item name="name" label={t('oidc.name')} extra={t('oidc.name.hint')} rules={needed}><Input dir="auto" /></Form.Item>
        <Form.Item name="issuer" label={t('oidc.issuer')} rules={needed}><Input type="url" dir="ltr" placeholder="https://id.example.com" /></Form.Item>
        <Form.Item name="clientId" label={t('oidc.clientId')} rules={needed}><Input dir="ltr" autoComplete="off" /></Form.Item>
        <Form.Item name="clientSecret" label={t('oidc.clientSecret')} extra={hasSecret && t('engines.field.secret.kept')}><Input.Password dir="ltr" autoComplete="new-password" /></Form.Item>
      </div>
      <Form.Item name="enabled" label={t('oidc.enabled')} valuePropName="checked" layout="horizontal"><Switch /></Form.Item>
      <div><Button type="primary" htmlType="submit" loading={save.isPending}>{t('common.save')}</Button></div>
    </Form>
  );
}
