import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/shared/api/http';
import type { Engine } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { sayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Settings.module.css';

/** Sends one sentence through an engine and shows what comes back, how fast, or what is wrong. */
export function EngineTest({ engine }: { engine: Engine }) {
  const t = useText();
  const format = useFormat();
  const pair = engine.pairs?.[0];
  const [from, setFrom] = useState(pair?.[0] ?? 'en');
  const [to, setTo] = useState(pair?.[1] ?? 'es');
  const [text, setText] = useState('Where is my order OV-205611? It should have arrived on Friday.');
  const test = useMutation({ mutationFn: () => post<{ text?: string; milliseconds: number; problem?: string }>(`/engines/${engine.id}/test`, { text, from, to }) });
  const problem = test.error ? sayProblem(test.error, t) : test.data?.problem;
  return (
    <div className={styles.card}>
      <div className={styles.tools}>
        <LanguageSelect value={from} onChange={(tag) => tag && setFrom(tag)} label={t('engines.test.from')} />
        <LanguageSelect value={to} onChange={(tag) => tag && setTo(tag)} label={t('engines.test.to')} />
      </div>
      <Input.TextArea value={text} lang={from} dir="auto" autoSize={{ minRows: 2, maxRows: 6 }} aria-label={t('engines.test.text')} onChange={(event) => setText(event.target.value)} />
      <div className={styles.cardHead}>
        <Button type="primary" size="small" disabled={!text.trim()} loading={test.isPending} onClick={() => test.mutate()}>{t('engines.test.run')}</Button>
        {test.data && !problem && <span className={styles.muted}>{format.milliseconds(test.data.milliseconds)}</span>}
      </div>
      <div role="status">
        {problem && <Alert type="error" title={problem} />}
        {!problem && test.data?.text && <p dir="auto" lang={to}>{test.data.text}</p>}
      </div>
    </div>
  );
}
