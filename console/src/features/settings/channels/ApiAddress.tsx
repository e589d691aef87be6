import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ApiChannel, ChannelChange } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { Secret } from '../Secret';
import styles from '../Settings.module.css';

/** Where a program posts customers' messages, and where replies are sent to. */
export function ApiAddress({ channel, onSave }: { channel: ApiChannel; onSave: (body: ChannelChange) => Promise<unknown> }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Pick<ApiChannel, 'name' | 'settings'>>();
  const problem = useFormProblem(form);
  const [busy, setBusy] = useState(false);
  const save = ({ name, settings }: Pick<ApiChannel, 'name' | 'settings'>) => {
    setBusy(true);
    problem.clear();
    onSave({ name, settings: { webhookUrl: settings.webhookUrl || null } }).then(() => message.success(t('common.saved')), problem.show).finally(() => setBusy(false));
  };
  return (
    <Form noValidate form={form} layout="vertical" requiredMark={false} initialValues={{ name: channel.name, settings: channel.settings }} onFinish={save} style={{ maxInlineSize: 640 }}>
      {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
      <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" /></Form.Item>
      <Form.Item name={['settings', 'webhookUrl']} label={t('channels.webhook')} extra={t('channels.webhook.hint')}><Input type="url" dir="ltr" placeholder="https://" /></Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>{t('common.save')}</Button>
      <p className={styles.muted} style={{ marginBlock: '24px 6px' }}>{t('channels.api.post')} <a href="/api/docs" style={{ textDecoration: 'underline' }} target="_blank" rel="noopener">{t('channels.api.docs')}</a></p>
      <Secret value={`POST ${location.origin}/api/v1/channels/${channel.id}/messages`} />
    </Form>
  );
}
