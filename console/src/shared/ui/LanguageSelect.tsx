import { Select } from 'antd';
import { useMemo } from 'react';
import { useFormat } from '@/shared/text/format';
import { KNOWN_LANGUAGES, ownName } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';

interface Props {
  value?: string | null; onChange?: (language: string | undefined) => void; id?: string; clearable?: boolean; size?: 'small' | 'middle';
  label?: string; only?: readonly string[]; variant?: 'outlined' | 'borderless';
}

/** Chooses a language by its name in the reader's language, its own name or its tag. */
export function LanguageSelect({ value, onChange, id, clearable, size, label, only, variant }: Props) {
  const format = useFormat();
  const t = useText();
  const options = useMemo(() => {
    const tags = [...new Set([...(only ?? KNOWN_LANGUAGES), ...(value ? [value] : [])])];
    return tags
      .map((tag) => ({ value: tag, label: format.languageName(tag), search: `${format.languageName(tag)} ${ownName(tag)} ${tag}`.toLowerCase() }))
      .sort((one, other) => one.label.localeCompare(other.label, document.documentElement.lang));
  }, [format, only, value]);
  return (
    <Select
      id={id} size={size} variant={variant} value={value ?? undefined} allowClear={clearable} options={options} style={{ inlineSize: '100%' }}
      showSearch={{ filterOption: (input, option) => option?.search.includes(input.toLowerCase()) ?? false }}
      popupMatchSelectWidth={220} placeholder={label ?? t('common.chooseLanguage')} aria-label={label}
      optionRender={(option) => <span>{option.data.label} {ownName(option.data.value) !== option.data.label && <small lang={option.data.value} style={{ color: 'var(--ink-3)' }}>{ownName(option.data.value)}</small>}</span>}
      onChange={(next) => onChange?.(next)}
    />
  );
}
