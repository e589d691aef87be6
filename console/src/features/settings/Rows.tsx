import { Button, Table, type TableProps } from 'antd';
import { Inbox } from 'lucide-react';
import type { HTMLAttributes, ReactNode } from 'react';
import { useText } from '@/shared/text/TextProvider';
import { ErrorState } from '@/shared/ui/ErrorState';
import styles from './Settings.module.css';

interface Listing<T> { rows: T[]; isPending: boolean; error: unknown; refetch: () => unknown; hasNextPage?: boolean; isFetchingNextPage?: boolean; fetchNextPage?: () => unknown }
interface Props<T> { listing: Listing<T>; columns: TableProps<T>['columns']; rowKey: (row: T) => string; empty: ReactNode; expandable?: TableProps<T>['expandable'] }

/** A table over a list that comes in pages. */
export function Rows<T extends object>({ listing, columns, rowKey, empty, expandable }: Props<T>) {
  const t = useText();
  if (listing.error) return <ErrorState error={listing.error} retry={() => void listing.refetch()} />;
  // On a phone a row becomes a card and each cell carries the name of its column (Settings.module.css).
  const named = columns?.map((column) => ({
    ...column,
    title: column.title ?? <span className="visually-hidden">{t('common.actions')}</span>,
    onCell: () => ({ 'data-name': typeof column.title === 'string' ? column.title : '' }) as HTMLAttributes<HTMLElement>,
  }));
  return (
    <div className={styles.table}>
      <Table size="middle" columns={named} dataSource={listing.rows} rowKey={rowKey} loading={listing.isPending} pagination={false} expandable={expandable && { columnTitle: <span className="visually-hidden">{t('common.details')}</span>, ...expandable }} locale={{ emptyText: empty && <p className={styles.empty}><Inbox size={22} strokeWidth={1.5} aria-hidden />{empty}</p> }} />
      {listing.hasNextPage && <Button style={{ marginBlockStart: 12 }} loading={listing.isFetchingNextPage} onClick={() => void listing.fetchNextPage?.()}>{t('common.more')}</Button>}
    </div>
  );
}

export const whole = <T,>({ data, isPending, error, refetch }: { data?: T[]; isPending: boolean; error: unknown; refetch: () => unknown }): Listing<T> => ({ rows: data ?? [], isPending, error, refetch });
