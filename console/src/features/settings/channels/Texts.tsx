import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { get, put } from '@/shared/api/http';
import type { TextUnit } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { directionOf } from '@/shared/text/languages';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Badge, type Tone } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Settings.module.css';

const STATUS: Record<string, { name: PlainKey; tone: Tone }> = {
  shipped: { name: 'texts.shipped', tone: 'plain' }, own: { name: 'texts.own', tone: 'good' }, outdated: { name: 'texts.outdated', tone: 'warn' }, missing: { name: 'texts.missing', tone: 'bad' },
};

/** Texts of a channel, one language at a time, beside their source, each with its status. */
export function Texts({ path }: { path: string }) {
  const t = useText();
  const voice = useVoice();
  const [language, setLanguage] = useState(voice.language === 'en' ? 'es' : voice.language);
  const { data, error, refetch } = useQuery({ queryKey: [path], queryFn: () => get<{ units: TextUnit[] }>(path) });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Bone height={160} />;
  const spoken = languagesOf(data.units);
  return (
    <>
      <p className={styles.lead}>{t('texts.lead')}</p>
      <div className={styles.tools}><LanguageSelect value={language} only={spoken} onChange={(tag) => tag && setLanguage(tag)} label={t('texts.language')} /></div>
      {data.units.map((unit) => <Unit key={`${unit.key} ${language}`} unit={unit} language={language} path={path} />)}
    </>
  );
}

const languagesOf = (units: TextUnit[]) => [...new Set(units.flatMap((unit) => [unit.source.language, ...unit.variants.map((variant) => variant.language)]))];

/** The languages that the texts exist in. */
export function useSpoken(path: string) {
  const { data } = useQuery({ queryKey: [path], queryFn: () => get<{ units: TextUnit[] }>(path) });
  return data && languagesOf(data.units);
}

function Unit({ unit, language, path }: { unit: TextUnit; language: string; path: string }) {
  const t = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const sayProblem = useSayProblem();
  const variant = unit.variants.find((candidate) => candidate.language === language);
  const source = language === unit.source.language;
  const [text, setText] = useState(source ? unit.source.text : (variant?.text ?? ''));
  const save = useMutation({
    mutationFn: () => put(path, { units: [{ key: unit.key, variants: [{ language, text }] }] }),
    onSuccess: () => { void client.invalidateQueries({ queryKey: [path] }); message.success(t('common.saved')); },
    onError: sayProblem,
  });
  const status = STATUS[variant?.status ?? 'missing']!;
  const changed = text !== (source ? unit.source.text : (variant?.text ?? ''));
  return (
    <div className={styles.unit}>
      <div><p>{unit.key}</p><span dir="auto" lang={unit.source.language}>{unit.source.text}</span></div>
      <div>
        {!source && <Badge tone={status.tone}>{t(status.name)}</Badge>}
        <Input.TextArea value={text} lang={language} dir={directionOf(language)} autoSize={{ minRows: 1, maxRows: 6 }} aria-label={unit.key} onChange={(event) => setText(event.target.value)} style={{ marginBlock: 6 }} />
        {changed && <Button size="small" type="primary" loading={save.isPending} onClick={() => save.mutate()}>{t('common.save')}</Button>}
      </div>
    </div>
  );
}
