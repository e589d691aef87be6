import { Alert, Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { useFormProblem } from '@/shared/ui/useFormProblem';

interface Props<T> { title: string; initial?: Partial<T>; okText?: string; width?: number; onClose: () => void; onSaved?: () => void; onSave: (fields: T) => Promise<unknown>; children: ReactNode }

/** A form in a window: field errors of the server stand at their fields, and it closes only when the server has agreed. */
export function FormModal<T extends object>({ title, initial, okText, width = 520, onClose, onSaved = onClose, onSave, children }: Props<T>) {
  const t = useText();
  const [form] = Form.useForm<T>();
  const problem = useFormProblem(form);
  const submit = async () => {
    const fields = await form.validateFields().catch(() => undefined);
    if (!fields) return;
    problem.clear();
    await onSave(fields).then(onSaved, problem.show);
  };
  return (
    <Modal open title={title} width={width} okText={okText ?? t('common.save')} onCancel={onClose} onOk={submit} destroyOnHidden>
      {problem.general && <Alert type="error" showIcon title={problem.general} style={{ marginBlockEnd: 16 }} role="alert" />}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={submit} requiredMark={false}>
        {children}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
