import { Select } from 'antd';
import { useMemo } from 'react';
import { useFormat } from '@/shared/text/format';
import { COUNTRIES } from '@/shared/text/countries';

export function CountrySelect({ value, onChange, id }: { value?: string; onChange?: (country?: string) => void; id?: string }) {
  const format = useFormat();
  const options = useMemo(() => COUNTRIES.map((code) => ({ value: code, label: format.regionName(code) })).sort((one, other) => one.label.localeCompare(other.label, document.documentElement.lang)), [format]);
  return <Select id={id} value={value} allowClear options={options} onChange={onChange} style={{ inlineSize: '100%' }}
    showSearch={{ filterOption: (input, option) => `${option?.label} ${option?.value}`.toLowerCase().includes(input.toLowerCase()) }} />;
}
