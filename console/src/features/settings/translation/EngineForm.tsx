import { Form, Input, InputNumber, Select } from 'antd';
import type { Engine, EngineKind, EngineSettings } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { FormModal } from '@/shared/ui/FormModal';
import { FIELDS, KIND_NAMES, type EngineField } from './kinds';

const NAMES: Record<EngineField, PlainKey> = {
  url: 'engines.field.url', secret: 'engines.field.secret', region: 'engines.field.region', model: 'engines.field.model',
  country: 'engines.field.country', basis: 'engines.field.basis', pricePerMillion: 'engines.field.price',
};
interface Fields { name: string; secret?: string; settings?: EngineSettings; pairs?: string[] }
interface Props { kind: EngineKind; engine?: Engine; onClose: () => void; onSave: (body: unknown) => Promise<unknown> }

export function EngineForm({ kind, engine, onClose, onSave }: Props) {
  const t = useText();
  const { fields, required } = FIELDS[kind];
  const needed = (field: EngineField) => (required.includes(field) && !(field === 'secret' && engine?.hasSecret) ? [{ required: true, message: t('field.missing') }] : []);
  const save = ({ secret, pairs, ...body }: Fields) =>
    onSave({ ...(engine ? {} : { kind, enabled: true }), ...body, settings: body.settings ?? {}, pairs: (pairs ?? []).map((pair) => pair.split(/[\s>→]+/).filter(Boolean)), ...(secret ? { secret } : {}) });
  const initial: Fields = { name: engine?.name ?? KIND_NAMES[kind], settings: engine?.settings, pairs: engine?.pairs?.map((pair) => pair.join(' → ')) };
  return (
    <FormModal<Fields> title={engine ? t('engines.edit', { name: engine.name }) : t('engines.new', { kind: KIND_NAMES[kind] })} initial={initial} onClose={onClose} onSave={save}>
      <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" /></Form.Item>
      {fields.map((field) => (
        <Form.Item key={field} name={field === 'secret' ? 'secret' : ['settings', field]} label={t(NAMES[field])} rules={needed(field)}
          extra={field === 'secret' && engine?.hasSecret ? t('engines.field.secret.kept') : field === 'basis' ? t('engines.field.basis.hint') : undefined}>
          {input(field)}
        </Form.Item>
      ))}
      <Form.Item name="pairs" label={t('engines.field.pairs')} extra={t('engines.field.pairs.hint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',']} placeholder="en → es" />
      </Form.Item>
    </FormModal>
  );
}

function input(field: EngineField) {
  switch (field) {
    case 'secret': return <Input.Password dir="ltr" autoComplete="off" />;
    case 'country': return <CountrySelect />;
    case 'pricePerMillion': return <InputNumber min={0} step={0.5} style={{ inlineSize: '100%' }} />;
    case 'url': return <Input type="url" dir="ltr" placeholder="https://" />;
    default: return <Input dir="auto" />;
  }
}
