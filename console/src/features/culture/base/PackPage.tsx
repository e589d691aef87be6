import { Button } from 'antd';
import { ArrowLeft, Plus } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Fact, PackPage as Page } from '@/shared/api/culture';
import { get } from '@/shared/api/http';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FactRow } from './FactRow';
import { ProposeForm } from './ProposeForm';
import styles from '../Culture.module.css';

/** One market or language: its facts by topic, each with evidence. */
export function PackPage() {
  const t = useText();
  const { kind = '', key = '' } = useParams();
  const [proposing, setProposing] = useState(false);
  const { data: pack, error, refetch } = useQuery({ queryKey: ['/culture/facts', 'pack', kind, key], queryFn: ({ signal }) => get<Page>(`/culture/packs/${kind}/${encodeURIComponent(key)}`, { signal }) });
  const topics = new Map<string, Fact[]>();
  pack?.items.forEach((fact) => topics.set(fact.topicName, [...(topics.get(fact.topicName) ?? []), fact]));
  return (
    <div className={styles.page}>
      <Link to="/culture/base" className={styles.back}><ArrowLeft size={16} className="mirror" aria-hidden /> {t('culture.base')}</Link>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : !pack ? <Bone height={200} /> : (
        <>
          <div className={styles.tools}>
            <h2><bdi>{pack.name}</bdi></h2>
            <span className={styles.muted}>{t('culture.facts', { count: pack.facts })}</span>
            {pack.stale > 0 && <Badge tone="warn">{t('culture.stale', { count: pack.stale })}</Badge>}
            <span className={styles.muted}>{pack.nativeReview ? t('culture.native', { name: pack.nativeReview.name }) : t('culture.native.none')}</span>
            <span className={styles.grow} />
            <Button icon={<Plus size={16} />} onClick={() => setProposing(true)}>{t('culture.propose')}</Button>
          </div>
          <p className={styles.lead}>{t('culture.caution')}</p>
          {[...topics].map(([name, facts]) => <section key={name} className={styles.topic}><h3>{name}</h3>{facts.map((fact) => <FactRow key={fact.id} fact={fact} />)}</section>)}
          {proposing && <ProposeForm pack={pack} topics={[...new Map(pack.items.map((fact) => [fact.topic, fact.topicName]))]} onClose={() => setProposing(false)} />}
        </>
      )}
    </div>
  );
}
