import { Button } from 'antd';
import { SearchX } from 'lucide-react';
import type { Fact } from '@/shared/api/culture';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FactRow } from './FactRow';
import styles from '../Culture.module.css';

interface Listing { rows: Fact[]; isPending: boolean; error: unknown; refetch: () => unknown; hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** Facts of many markets, each with the place it belongs to. */
export function Found({ listing }: { listing: Listing }) {
  const t = useText();
  if (listing.error) return <ErrorState error={listing.error} retry={() => void listing.refetch()} />;
  if (listing.isPending) return <Bone height={160} />;
  if (!listing.rows.length) return <EmptyState icon={SearchX} title={t('culture.nothing')}>{t('culture.nothing.hint')}</EmptyState>;
  return (
    <section className={styles.topic}>
      {listing.rows.map((fact) => <FactRow key={fact.id} fact={fact} placed />)}
      {listing.hasNextPage && <Button loading={listing.isFetchingNextPage} onClick={() => void listing.fetchNextPage()}>{t('common.more')}</Button>}
    </section>
  );
}
