import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useVoice } from '@/shared/text/TextProvider';
import { minuteOf, plain, timesOfDay } from './timesOfDay';

interface Props { value?: string; onChange?: (time: string) => void; id?: string; label?: string }

/** A time of day, chosen or typed, in twelve or twenty-four hours and in the digits of the console's language; the value is `HH:mm`. */
export function TimeField({ value, onChange, id, label }: Props) {
  const { language } = useVoice();
  const [typed, setTyped] = useState('');
  const wished = minuteOf(typed, language);
  const options = useMemo(() => timesOfDay(language, [value, wished]), [language, value, wished]);
  return (
    <Select
      id={id} value={value} options={options} aria-label={label} style={{ inlineSize: '100%' }} popupMatchSelectWidth={false} suffixIcon={null}
      showSearch={{ onSearch: setTyped, filterOption: (input, option) => option?.value === wished || plain(option?.label ?? '').startsWith(plain(input)) || (option?.value.startsWith(plain(input)) ?? false) }}
      onChange={(time) => onChange?.(time)}
    />
  );
}
