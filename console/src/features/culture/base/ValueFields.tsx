import { Input, InputNumber, Select, Switch } from 'antd';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import styles from '../Culture.module.css';

export type Value = Record<string, unknown>;
const NAMES: Record<string, PlainKey> = {
  share: 'value.share', value: 'value.value', days: 'value.days', half: 'value.half', from: 'value.from', to: 'value.to', name: 'value.name', ownName: 'value.ownName', greeting: 'value.greeting', rank: 'value.rank',
  terms: 'value.terms', where: 'value.where', effect: 'value.effect', text: 'value.text', register: 'customer.register', forms: 'value.forms', form: 'value.form', when: 'value.when', greet: 'value.greet', mood: 'value.mood',
};

/** The parts of a fact's value, each in a field that fits what it holds now. */
export function ValueFields({ value, onChange }: { value: Value; onChange: (value: Value) => void }) {
  const t = useText();
  const set = (key: string, part: unknown) => onChange({ ...value, [key]: part });
  return (
    <div className={styles.fields}>
      {Object.entries(value).filter(([, part]) => part !== null && (typeof part !== 'object' || Array.isArray(part))).map(([key, part]) => {
        const known = NAMES[key];
        const label = known ? t(known) : key;
        return (
          <label key={key} style={{ display: 'contents' }}>
            <span><bdi>{label}</bdi></span>
            {typeof part === 'number' ? <InputNumber value={part} onChange={(next) => set(key, next ?? 0)} style={{ inlineSize: 140 }} />
              : typeof part === 'boolean' ? <span><Switch checked={part} onChange={(next) => set(key, next)} aria-label={label} /></span>
              : Array.isArray(part) ? <Select mode="tags" open={false} suffixIcon={null} value={part as string[]} onChange={(next) => set(key, next)} tokenSeparators={[',', '、', '،']} aria-label={label} />
              : <Input dir="auto" value={String(part)} onChange={(event) => set(key, event.target.value)} />}
          </label>
        );
      })}
    </div>
  );
}
