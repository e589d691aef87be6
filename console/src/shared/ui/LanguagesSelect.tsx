import { Select } from 'antd';
import { useMemo } from 'react';
import { useFormat } from '@/shared/text/format';
import { KNOWN_LANGUAGES } from '@/shared/text/languages';

/** Chooses several languages, in order. */
export function LanguagesSelect({ value, onChange, id }: { value?: string[]; onChange?: (languages: string[]) => void; id?: string }) {
  const format = useFormat();
  const options = useMemo(() => [...new Set([...KNOWN_LANGUAGES, ...(value ?? [])])].map((tag) => ({ value: tag, label: format.languageName(tag) })), [format, value]);
  return <Select id={id} mode="multiple" value={value} options={options} onChange={onChange} style={{ inlineSize: '100%' }}
    showSearch={{ filterOption: (input, option) => `${option?.label} ${option?.value}`.toLowerCase().includes(input.toLowerCase()) }} />;
}
