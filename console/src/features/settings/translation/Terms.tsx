import { App, Button, Input } from 'antd';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Term } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { LanguageBadge } from '@/shared/ui/LanguageBadge';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { Rows } from '../Rows';
import { STATUSES, TermForm } from './TermForm';
import styles from '../Settings.module.css';

/** Words of the house: how they are translated, which must not be used, which stay as they are. */
export default function Terms() {
  const t = useText();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const [search, setSearch] = useState('');
  const [source, setSource] = useState<string>();
  const [target, setTarget] = useState<string>();
  const [editing, setEditing] = useState<Partial<Term>>();
  const terms = useRows<Term>('/terms', { q: useDeferredValue(search), source, target });
  const change = useChange('/terms');
  const drop = (term: Term) => modal.confirm({
    title: t('terms.delete.title', { term: term.source }), okText: t('common.delete'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/terms/${term.id}` }).catch(sayProblem),
  });
  return (
    <Page title={t('settings.terms')} lead={t('terms.lead')} action={<Button type="primary" icon={<Plus size={16} />} onClick={() => setEditing({ status: 'approved', sourceLanguage: source ?? 'en', targetLanguage: target, caseSensitive: false })}>{t('terms.new')}</Button>}>
      <div className={styles.tools}>
        <Input allowClear dir="auto" value={search} placeholder={t('terms.search')} aria-label={t('terms.search')} onChange={(event) => setSearch(event.target.value)} />
        <LanguageSelect clearable value={source} onChange={setSource} label={t('terms.sourceLanguage')} />
        <LanguageSelect clearable value={target} onChange={setTarget} label={t('terms.targetLanguage')} />
      </div>
      <Rows listing={terms} rowKey={(term) => term.id} empty={t('terms.empty')} columns={[
        { title: t('terms.source'), render: (_, term) => <><LanguageBadge language={term.sourceLanguage} /> <bdi lang={term.sourceLanguage}>{term.source}</bdi></> },
        { title: t('terms.target'), render: (_, term) => term.target && <>{term.targetLanguage && <LanguageBadge language={term.targetLanguage} />} <bdi lang={term.targetLanguage ?? undefined}>{term.target}</bdi></> },
        { title: t('terms.status'), render: (_, term) => <Badge tone={term.status === 'forbidden' ? 'bad' : term.status === 'approved' ? 'good' : 'plain'}>{t(STATUSES[term.status])}</Badge> },
        { title: t('terms.note'), render: (_, term) => <span dir="auto" className={styles.muted}>{term.note}</span> },
        { key: 'actions', render: (_, term) => (
          <span style={{ display: 'inline-flex' }}>
            <Button type="text" icon={<Pencil size={16} />} aria-label={t('common.edit')} onClick={() => setEditing(term)} />
            <Button type="text" icon={<Trash2 size={16} />} aria-label={t('common.delete')} onClick={() => drop(term)} />
          </span>
        ) },
      ]} />
      {editing && (
        <TermForm term={editing} onClose={() => setEditing(undefined)}
          onSave={(body) => change.mutateAsync(editing.id ? { way: 'patch', path: `/terms/${editing.id}`, body } : { way: 'post', path: '/terms', body })} />
      )}
    </Page>
  );
}
