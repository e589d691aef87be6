import { App, Button, Input } from 'antd';
import { Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { MemorySegment } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import { useText } from '@/shared/text/TextProvider';
import { LanguageBadge } from '@/shared/ui/LanguageBadge';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { Rows } from '../Rows';
import styles from '../Settings.module.css';

/** Sentences whose translation a person has approved; they are used again before any engine is asked. */
export default function Memory() {
  const t = useText();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const segments = useRows<MemorySegment>('/memory', { q: useDeferredValue(search), from, to });
  const change = useChange('/memory');
  const drop = (segment: MemorySegment) => modal.confirm({
    title: t('memory.delete.title'), content: t('memory.delete.text'), okText: t('common.delete'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/memory/${segment.id}` }).catch(sayProblem),
  });
  const text = (language: string, words: string) => <div style={{ display: 'flex', gap: 8, alignItems: 'baseline', minInlineSize: 220, maxInlineSize: 380 }}><LanguageBadge language={language} /><span dir="auto" lang={language} style={{ flex: 1 }}>{words}</span></div>;
  return (
    <Page title={t('settings.memory')} lead={t('memory.lead')}>
      <div className={styles.tools}>
        <Input allowClear dir="auto" value={search} placeholder={t('memory.search')} aria-label={t('memory.search')} onChange={(event) => setSearch(event.target.value)} />
        <LanguageSelect clearable value={from} onChange={setFrom} label={t('engines.test.from')} />
        <LanguageSelect clearable value={to} onChange={setTo} label={t('engines.test.to')} />
      </div>
      <Rows listing={segments} rowKey={(segment) => segment.id} empty={t('memory.empty')} columns={[
        { title: t('memory.source'), render: (_, segment) => text(segment.from, segment.source) },
        { title: t('memory.target'), render: (_, segment) => text(segment.to, segment.target) },
        { key: 'actions', render: (_, segment) => <Button type="text" icon={<Trash2 size={16} />} aria-label={t('common.delete')} onClick={() => drop(segment)} /> },
      ]} />
    </Page>
  );
}
