import { App, Button, Dropdown } from 'antd';
import { Languages, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Engine, EngineKind } from '@/shared/api/types';
import { put } from '@/shared/api/http';
import { useChange, useItems } from '@/shared/data/resource';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { EngineCard } from './EngineCard';
import { EngineForm } from './EngineForm';
import { KIND_NAMES, KINDS } from './kinds';
import styles from '../Settings.module.css';

/** Translation engines in the order they are asked; the first that is up and offers the pair translates. */
export default function Engines() {
  const t = useText();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const { data, error, refetch } = useItems<Engine>('/engines');
  const change = useChange('/engines');
  const [editing, setEditing] = useState<{ kind: EngineKind; engine?: Engine }>();
  useEffect(() => {
    // Health and counters move by themselves.
    const timer = setInterval(() => !document.hidden && void refetch(), 15_000);
    return () => clearInterval(timer);
  }, [refetch]);
  const engines = data ? [...data].sort((one, other) => one.order - other.order) : undefined;

  const move = (from: number, to: number) => {
    if (!engines || to < 0 || to >= engines.length) return;
    const ordered = [...engines];
    ordered.splice(to, 0, ...ordered.splice(from, 1));
    const ids = ordered.map((engine) => engine.id);
    client.setQueryData(['/engines'], ordered.map((engine, order) => ({ ...engine, order })));
    put('/engines/order', { ids }).catch(sayProblem).finally(() => void refetch());
  };
  const drop = (engine: Engine) => modal.confirm({
    title: t('engines.delete.title', { name: engine.name }), content: t('engines.delete.text'), okText: t('common.delete'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/engines/${engine.id}` }).catch(sayProblem),
  });
  const add = (
    <Dropdown trigger={['click']} menu={{ items: KINDS.map((kind) => ({ key: kind, label: <bdi>{KIND_NAMES[kind]}</bdi> })), onClick: ({ key }) => setEditing({ kind: key as EngineKind }) }}>
      <Button type="primary" icon={<Plus size={16} />}>{t('engines.add')}</Button>
    </Dropdown>
  );
  return (
    <Page title={t('settings.engines')} lead={t('engines.lead')} action={add}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!engines && !error && <Bone height={140} />}
      {engines?.length === 0 && <EmptyState icon={Languages} title={t('engines.empty')} action={add}>{t('engines.empty.hint')}</EmptyState>}
      <div className={styles.order} style={{ gap: 12 }}>
        {engines?.map((engine, index) => (
          <EngineCard key={engine.id} engine={engine} index={index} count={engines.length} onMove={move} onDelete={() => drop(engine)} onEdit={() => setEditing({ kind: engine.kind, engine })}
            onToggle={(enabled) => change.mutate({ way: 'patch', path: `/engines/${engine.id}`, body: { enabled } }, { onError: sayProblem })} />
        ))}
      </div>
      {editing && (
        <EngineForm {...editing} onClose={() => setEditing(undefined)}
          onSave={(body) => change.mutateAsync(editing.engine ? { way: 'patch', path: `/engines/${editing.engine.id}`, body } : { way: 'post', path: '/engines', body })} />
      )}
    </Page>
  );
}
