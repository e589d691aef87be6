import { Select } from 'antd';
import { useMemo } from 'react';
import { useVoice } from '@/shared/text/TextProvider';

/** Every zone the browser knows, with its city first and its present distance from UTC. */
export function TimeZoneSelect({ value, onChange, id, label }: { value?: string | null; onChange?: (zone: string) => void; id?: string; label?: string }) {
  const { language } = useVoice();
  const options = useMemo(() => Intl.supportedValuesOf('timeZone').map((zone) => {
    const offset = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts().find((part) => part.type === 'timeZoneName')?.value;
    return { value: zone, label: `${zone.replaceAll('_', ' ')} · ${offset}` };
  }), [language]);
  return (
    <Select id={id} value={value ?? undefined} options={options} onChange={(zone) => onChange?.(zone)} style={{ inlineSize: '100%' }} aria-label={label}
      showSearch={{ filterOption: (input, option) => option?.label.toLowerCase().includes(input.toLowerCase()) ?? false }} />
  );
}
