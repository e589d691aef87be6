import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input } from 'antd';
import { post } from '@/shared/api/http';
import { useText } from '@/shared/text/TextProvider';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import styles from './Profile.module.css';

export function Password() {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ current: string; next: string }>();
  const problem = useFormProblem(form);
  const change = useMutation({
    mutationFn: (fields: { current: string; next: string }) => post('/me/password', fields, { quiet: true }),
    onMutate: problem.clear,
    onSuccess: () => { form.resetFields(); message.success(t('profile.password.changed')); },
    onError: problem.show,
  });
  return (
    <section className={styles.card}>
      <h2>{t('profile.password')}</h2>
      {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
      <Form noValidate form={form} layout="vertical" requiredMark={false} onFinish={(fields) => change.mutate(fields)}>
        <div className={styles.pair}>
          <Form.Item name="current" label={t('profile.password.current')} rules={[{ required: true, message: t('field.password.missing') }]}><Input.Password autoComplete="current-password" dir="ltr" /></Form.Item>
          <Form.Item name="next" label={t('profile.password.next')} extra={t('field.password.rule', { length: 12 })} rules={[{ required: true, min: 12, message: t('field.password.short', { length: 12 }) }]}>
            <Input.Password autoComplete="new-password" dir="ltr" />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={change.isPending}>{t('profile.password.change')}</Button>
      </Form>
    </section>
  );
}
