import { App, Form, Input, Select } from 'antd';
import { useChange } from '@/shared/data/resource';
import type { Fact } from '@/shared/api/culture';
import { useText } from '@/shared/text/TextProvider';
import { FormModal } from '@/shared/ui/FormModal';

/** Topics whose facts say enough in a note. */
const BY_NOTE = new Set(['payment', 'address', 'etiquette', 'format', 'writing']);
interface Fields { topic?: string; note: string; source: string }
interface Props { pack: { kind: string; key: string; name: string }; fact?: Fact; topics?: [string, string][]; onClose: () => void }

/** What somebody knows better, with where they know it from; a lead decides. */
export function ProposeForm({ pack, fact, topics, onClose }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const change = useChange('/culture/proposals');
  const save = (fields: Fields) => change.mutateAsync({ way: 'post', path: '/culture/proposals', body: fact ? { fact: fact.id, ...fields } : { kind: pack.kind, key: pack.key, ...fields } });
  const needed = [{ required: true, whitespace: true, message: t('field.missing') }];
  return (
    <FormModal<Fields> title={fact ? t('culture.proposeChange') : t('culture.propose.in', { name: pack.name })} okText={t('culture.propose.submit')} onClose={onClose} onSave={save} onSaved={() => { void message.success(t('culture.propose.done')); onClose(); }}>
      {fact ? <p style={{ marginBlockEnd: 12 }} dir="auto"><b>{fact.summary}</b></p>
        : <Form.Item name="topic" label={t('culture.topic')} rules={[{ required: true, message: t('field.missing') }]}><Select options={topics?.filter(([topic]) => BY_NOTE.has(topic)).map(([value, label]) => ({ value, label }))} /></Form.Item>}
      <Form.Item name="note" label={t('culture.propose.what')} rules={needed}><Input.TextArea dir="auto" autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} /></Form.Item>
      <Form.Item name="source" label={t('culture.propose.source')} extra={t('culture.propose.source.hint')} rules={needed}><Input dir="auto" maxLength={500} /></Form.Item>
    </FormModal>
  );
}
