import { Alert, Form, Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { useFormProblem } from '@/shared/ui/useFormProblem';

interface Props<T> { title: string; initial?: Partial<T>; okText?: string; width?: number; onClose: () => void; onSaved?: () => void; onSave: (fields: T) => Promise<unknown>; children: ReactNode }

/** A form in a window: field errors of the server stand at their fields, and it closes only when the server has agreed. */
export function FormModal<T extends object>({ title, initial, okText, width = 520, onClose, onSaved = onClose, onSave, children }: Props<T>) {
  const t = useText();
  const [form] = Form.useForm<T>();
  const problem = useFormProblem(form);
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    // A second click while the first is on its way would make the thing twice.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const fields = await form.validateFields().catch(() => undefined);
    problem.clear();
    if (fields) await onSave(fields).then(onSaved, problem.show);
    running.current = false;
    setBusy(false);
  };
  return (
    <Modal open title={title} width={width} okText={okText ?? t('common.save')} onCancel={onClose} onOk={submit} confirmLoading={busy} destroyOnHidden>
      {problem.general && <Alert type="error" showIcon title={problem.general} style={{ marginBlockEnd: 16 }} role="alert" />}
      <Form noValidate form={form} layout="vertical" initialValues={initial} onFinish={submit} requiredMark={false}>
        {children}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
