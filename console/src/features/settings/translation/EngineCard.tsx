import { Button, Switch } from 'antd';
import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import type { Engine } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge, type Tone } from '@/shared/ui/Badge';
import { EngineTest } from './EngineTest';
import { KIND_NAMES } from './kinds';
import styles from '../Settings.module.css';

const HEALTH: Record<Engine['health']['state'], { name: PlainKey; tone: Tone }> = {
  up: { name: 'engines.health.up', tone: 'good' }, down: { name: 'engines.health.down', tone: 'bad' },
  unknown: { name: 'engines.health.unknown', tone: 'plain' }, notConfigured: { name: 'engines.health.notConfigured', tone: 'warn' },
};
interface Props { engine: Engine; index: number; count: number; onMove: (from: number, to: number) => void; onToggle: (enabled: boolean) => void; onEdit: () => void; onDelete: () => void }

/** One engine: its place in the order, whether it works, what it has done and cost. */
export function EngineCard({ engine, index, count, onMove, onToggle, onEdit, onDelete }: Props) {
  const t = useText();
  const format = useFormat();
  const [testing, setTesting] = useState(false);
  const { health, counters } = engine;
  const drop = (event: DragEvent) => { event.preventDefault(); onMove(Number(event.dataTransfer.getData('text/plain')), index); };
  return (
    <article className={styles.card} onDragOver={(event) => event.preventDefault()} onDrop={drop} aria-label={engine.name}>
      <div className={styles.cardHead}>
        {count > 1 && <span draggable onDragStart={(event) => event.dataTransfer.setData('text/plain', String(index))} style={{ cursor: 'grab', color: 'var(--ink-3)' }} aria-hidden><GripVertical size={16} /></span>}
        <h3><bdi>{engine.name}</bdi></h3>
        {engine.name !== KIND_NAMES[engine.kind] && <span className={styles.muted}>{KIND_NAMES[engine.kind]}</span>}
        <Badge tone={HEALTH[health.state].tone} title={health.since ? t('engines.since', { since: format.moment(health.since) }) : undefined}>{t(HEALTH[health.state].name)}</Badge>
        <span className={styles.gap} />
        <span className={styles.acts}>
          {count > 1 && (
            <>
              <Button type="text" size="small" icon={<ArrowUp size={16} />} disabled={index === 0} onClick={() => onMove(index, index - 1)} aria-label={t('engines.up')} />
              <Button type="text" size="small" icon={<ArrowDown size={16} />} disabled={index === count - 1} onClick={() => onMove(index, index + 1)} aria-label={t('engines.down')} />
            </>
          )}
          <Switch size="small" checked={engine.enabled} onChange={onToggle} aria-label={t('engines.enabled')} />
        </span>
      </div>
      {health.detail && <p className={styles.muted} dir="auto">{health.detail}</p>}
      <dl className={styles.counters}>
        <Counter name={t('engines.requests')} value={format.number(counters.requests)} />
        <Counter name={t('engines.characters')} value={format.number(counters.characters)} />
        <Counter name={t('engines.failures')} value={format.number(counters.failures)} />
        <Counter name={t('engines.average')} value={format.milliseconds(counters.requests ? counters.milliseconds / counters.requests : 0)} />
        {counters.cost > 0 && <Counter name={t('engines.cost')} value={format.number(Math.round(counters.cost * 100) / 100)} />}
      </dl>
      <div className={styles.cardHead}>
        <span className={styles.muted}>{engine.pairs?.length ? <bdi dir="ltr">{engine.pairs.map((pair) => pair.join(' → ')).join(' · ')}</bdi> : t('engines.pairs.all')}</span>
        <span className={styles.gap} />
        <Button size="small" onClick={() => setTesting(!testing)} aria-expanded={testing}>{t('engines.test')}</Button>
        <Button size="small" icon={<Pencil size={14} />} onClick={onEdit}>{t('common.edit')}</Button>
        <Button size="small" type="text" icon={<Trash2 size={14} />} onClick={onDelete} aria-label={t('common.delete')} />
      </div>
      {testing && <EngineTest engine={engine} />}
    </article>
  );
}

const Counter = ({ name, value }: { name: string; value: string }) => <div style={{ display: 'flex', gap: 6 }}><dt>{name}</dt><dd><b>{value}</b></dd></div>;
