import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { get, query } from '@/shared/api/http';
import type { Page, TimelineEntry } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Changes } from './Changes';
import { eventName } from './eventName';
import styles from './Context.module.css';

/** The complete trail of a conversation, as the event log has it. */
export function Timeline({ id }: { id: string }) {
  const t = useText();
  const format = useFormat();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['timeline', id], initialPageParam: undefined as string | undefined, getNextPageParam: (page: Page<TimelineEntry>) => page.next ?? undefined,
    queryFn: ({ pageParam, signal }) => get<Page<TimelineEntry>>(`/conversations/${id}/timeline${query({ limit: 50, cursor: pageParam })}`, { signal }),
  });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <div className={styles.section}><Bone /><Bone width="70%" /><Bone width="85%" /></div>;
  return (
    <>
      <ol className={styles.timeline}>
        {data.pages.flatMap((page) => page.items).map((entry) => (
          <li key={entry.position}>
            <span>{eventName(entry.type, t)}{entry.actor?.name && <> · <bdi>{entry.actor.name}</bdi></>}</span>
            <Changes data={entry.data} />
            <time dateTime={entry.at}>{format.moment(entry.at)}</time>
          </li>
        ))}
      </ol>
      {hasNextPage && <div className={styles.section}><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('common.more')}</Button></div>}
    </>
  );
}
