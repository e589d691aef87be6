import { useVirtualizer } from '@tanstack/react-virtual';
import { Coffee, SearchX } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { View } from '@/shared/api/types';
import { useConversationList } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { useNow } from '@/shared/text/timeZone';
import { usePreferences } from '@/shared/theme/preferences';
import { Bone } from '@/shared/ui/Bone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { ConversationRow } from './ConversationRow';
import styles from './Inbox.module.css';

/** So many rows before the last one the next page is asked for: two windows of them. */
const AHEAD = 24;

const EMPTY: Record<View, PlainKey> = {
  mine: 'inbox.empty.mine', unassigned: 'inbox.empty.unassigned', all: 'inbox.empty.all',
  mentions: 'inbox.empty.mentions', snoozed: 'inbox.empty.snoozed', closed: 'inbox.empty.closed',
};

/** Draws only the rows in sight and asks for the next page shortly before they run out. */
export function ConversationList({ view, search, chosen }: { view: View; search: string; chosen?: string }) {
  const t = useText();
  const now = useNow();
  const me = useMe();
  const navigate = useNavigate();
  const { density } = usePreferences();
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConversationList(view, search);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const frame = useRef<HTMLDivElement>(null);
  const height = density === 'compact' ? 80 : 104;
  // The same function while the items are the same: with a new one the places of all hundred thousand rows would be worked out at each frame.
  const keyOf = useCallback((index: number) => items[index]?.id ?? 'more', [items]);
  const rows = useVirtualizer({
    count: items.length + (hasNextPage ? 1 : 0), getScrollElement: () => frame.current, estimateSize: () => height, overscan: 6,
    getItemKey: keyOf,
  });
  const seen = rows.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => rows.measure(), [height, rows]);
  useEffect(() => { frame.current?.scrollTo({ top: 0 }); }, [view, search]);

  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting height={height} />;
  if (!items.length) {
    return search
      ? <EmptyState icon={SearchX} title={t('inbox.empty.search')}>{t('inbox.empty.search.hint')}</EmptyState>
      : <EmptyState icon={Coffee} title={t('inbox.empty.title')} action={view === 'all' && me.role === 'administrator' && <Link to="/start">{t('start.title')}</Link>}>{t(EMPTY[view])}</EmptyState>;
  }
  return (
    <div ref={frame} className={styles.list} role="list" aria-busy={isFetchingNextPage}>
      <div style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
        {seen.map((row) => {
          const item = items[row.index];
          return (
            <div key={row.key} role="listitem" className={styles.slot} style={{ blockSize: row.size, transform: `translateY(${row.start}px)` }}>
              {item ? <ConversationRow conversation={item} view={view} search={search} chosen={item.id === chosen} now={now} navigate={navigate} /> : <Bones />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Waiting({ height }: { height: number }) {
  return <div className={styles.list} aria-busy>{Array.from({ length: 8 }, (_, index) => <div key={index} style={{ blockSize: height }}><Bones /></div>)}</div>;
}

const Bones = () => (
  <div className={styles.bones}><Bone width={36} height={36} /><div><Bone width="55%" /><Bone width="90%" /><Bone width="30%" height={9} /></div></div>
);
