import { Form, Input } from 'antd';
import { useText } from '@/shared/text/TextProvider';

/** A new password; length is the only rule, as the server has it. */
export function PasswordField({ name = 'password' }: { name?: string }) {
  const t = useText();
  return (
    <Form.Item name={name} label={t('field.password.new')} extra={t('field.password.rule', { length: 12 })} rules={[{ required: true, min: 12, message: t('field.password.short', { length: 12 }) }]}>
      <Input.Password autoComplete="new-password" dir="ltr" />
    </Form.Item>
  );
}
