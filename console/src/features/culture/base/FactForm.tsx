import { Form, Input } from 'antd';
import { useState } from 'react';
import type { Fact } from '@/shared/api/culture';
import { useText } from '@/shared/text/TextProvider';
import { FormModal } from '@/shared/ui/FormModal';
import { ValueFields, type Value } from './ValueFields';

interface Fields { note: string; reason: string }

/** What holds in this workspace instead of what we ship, and why. */
export function FactForm({ fact, onClose, onSave }: { fact: Fact; onClose: () => void; onSave: (body: unknown) => Promise<unknown> }) {
  const t = useText();
  const before = fact.value as Value;
  const [value, setValue] = useState<Value>(before);
  const changed = JSON.stringify(value) !== JSON.stringify(before);
  const save = ({ note, reason }: Fields) => onSave({ value: changed ? value : undefined, note: note === fact.note ? undefined : note, reason });
  return (
    <FormModal<Fields> title={t('culture.edit')} initial={{ note: fact.note, reason: '' }} onClose={onClose} onSave={save} width={600}>
      <p style={{ marginBlockEnd: 12 }} dir="auto"><b>{fact.summary}</b></p>
      <ValueFields value={value} onChange={setValue} />
      <Form.Item name="note" label={t('culture.note')}><Input.TextArea dir="auto" autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
      <Form.Item name="reason" label={t('culture.reason')} extra={t('culture.reason.hint')} rules={[{ required: true, whitespace: true, message: t('field.missing') }]}><Input dir="auto" maxLength={1000} /></Form.Item>
    </FormModal>
  );
}
