import { Checkbox, Input } from 'antd';
import { Search } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Fact, Pack } from '@/shared/api/culture';
import { useItems, useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Found } from './Found';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import styles from '../Culture.module.css';

/** All markets and languages at a glance, and one search across them. */
export function Base() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const sought = params.get('q') ?? '';
  const stale = params.get('stale') === 'true';
  const asked = useDeferredValue(sought.trim());
  const packs = useItems<Pack>('/culture/packs');
  const found = useRows<Fact>('/culture/facts', { q: asked || undefined, stale: stale ? 'true' : undefined });
  const set = (key: string, value: string) => setParams((now) => { if (value) now.set(key, value); else now.delete(key); return now; }, { replace: true });
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('culture.base.lead')} <MoreHelp page="packs" /></p>
      <div className={styles.tools}>
        <Input className={styles.grow} allowClear dir="auto" size="large" prefix={<Search size={16} aria-hidden />} value={sought} placeholder={t('culture.search')} aria-label={t('culture.search')} onChange={(event) => set('q', event.target.value)} />
        <Checkbox checked={stale} onChange={(event) => set('stale', event.target.checked ? 'true' : '')}>{t('culture.onlyStale')}</Checkbox>
      </div>
      {asked || stale ? <Found listing={found} /> : packs.error ? <ErrorState error={packs.error} retry={() => void packs.refetch()} />
        : packs.isPending ? <Bone height={160} />
        : <><Shelf name={t('culture.markets')} packs={packs.data.filter((pack) => pack.kind === 'market')} /><Shelf name={t('culture.languages')} packs={packs.data.filter((pack) => pack.kind === 'language')} /></>}
    </div>
  );
}

function Shelf({ name, packs }: { name: string; packs: Pack[] }) {
  const sorted = [...packs].sort((one, other) => one.name.localeCompare(other.name, document.documentElement.lang));
  return <section><h2>{name}</h2><div className={styles.grid}>{sorted.map((pack) => <PackCard key={pack.kind + pack.key} pack={pack} />)}</div></section>;
}

function PackCard({ pack }: { pack: Pack }) {
  const t = useText();
  const format = useFormat();
  const grades = (['A', 'B', 'C', 'D'] as const).map((grade) => ({ grade, count: pack.byGrade[grade] ?? 0 }));
  return (
    <Link to={`/culture/base/${pack.kind}/${pack.key}`} className={styles.pack}>
      <b><bdi>{pack.name}</bdi></b>
      <span className={styles.grades} role="img" aria-label={grades.map(({ grade, count }) => `${grade} ${format.number(count)}`).join(', ')}>{grades.map(({ grade, count }) => <i key={grade} data-grade={grade} style={{ inlineSize: `${(100 * count) / Math.max(1, pack.facts)}%` }} />)}</span>
      <span className={styles.marks}>
        <small>{t('culture.facts', { count: pack.facts })}</small>
        {pack.stale > 0 && <Badge tone="warn">{t('culture.stale', { count: pack.stale })}</Badge>}
        {pack.own > 0 && <Badge tone="accent">{t('culture.own', { count: pack.own })}</Badge>}
      </span>
      <small>{pack.nativeReview ? t('culture.native', { name: pack.nativeReview.name }) : t('culture.native.none')}</small>
    </Link>
  );
}
