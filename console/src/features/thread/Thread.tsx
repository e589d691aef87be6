import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inReadingOrder, useMessages } from '@/shared/data/messages';
import { useOutbox } from '@/shared/data/outbox';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useNow } from '@/shared/text/timeZone';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Announcer } from './Announcer';
import { entriesOf } from './entries';
import { MessageItem } from './MessageItem';
import { OutgoingItem } from './OutgoingItem';
import { SeenAndTyping } from './SeenAndTyping';
import { useStayAtEnd } from './useStayAtEnd';
import { useMarkSeen } from './useMarkSeen';
import styles from './Thread.module.css';

/** How much room the last thread had. The next one draws its newest messages into it at once, instead of asking for its own room first: each question costs a layout. */
let room = { width: 0, height: 0 };
const END = 1e9;

/** Messages of one conversation, anchored at the newest; older ones load as the reader goes up and nothing jumps. */
export function Thread({ id, mail }: { id: string; mail: boolean }) {
  const t = useText();
  const format = useFormat();
  const now = useNow(60_000);
  const [originals, setOriginals] = useState(false);
  useShortcuts({ original: () => setOriginals(!originals) });
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useMessages(id);
  const outgoing = useOutbox(id);
  const messages = useMemo(() => inReadingOrder(data), [data]);
  const entries = useMemo(() => entriesOf(messages, outgoing, format.dayOf), [messages, outgoing, format]);
  const frame = useRef<HTMLDivElement>(null);
  // The same function while the entries are the same, or all places are worked out at each frame.
  const keyOf = useCallback((index: number) => entries[index]?.key ?? index, [entries]);
  const rows = useVirtualizer({
    count: entries.length, getScrollElement: () => frame.current, estimateSize: () => 96, overscan: 5,
    getItemKey: keyOf, initialRect: room, initialOffset: END, anchorTo: 'end', followOnAppend: true, scrollEndThreshold: 120, paddingStart: 16, paddingEnd: 8,
  });
  useEffect(() => () => { room = rows.scrollRect ?? room; }, [rows]);
  const seen = rows.getVirtualItems();
  const first = seen[0]?.index ?? Infinity;
  const settled = useRef(false);
  const away = useStayAtEnd(frame, () => rows.scrollToEnd());
  useMarkSeen(id, messages.at(-1));

  useEffect(() => {
    if (settled.current || !entries.length) return;
    settled.current = true;
    rows.scrollToEnd();
  }, [entries.length, rows]);
  useEffect(() => {
    if (settled.current && first < 4 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [first, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (error && !data) return <div className={styles.frame}><ErrorState error={error} retry={() => void refetch()} /></div>;
  return (
    <>
      <div ref={frame} className={styles.frame} role="log" aria-live="off" aria-label={t('thread.messages')} tabIndex={0} aria-busy={isPending || isFetchingNextPage}>
        {isPending && <Waiting />}
        {isFetchingNextPage && <p className={styles.older}>{t('thread.older')}</p>}
        <div className={styles.all} style={{ blockSize: rows.getTotalSize() }}>
          {seen.map((row) => {
            const entry = entries[row.index];
            return entry && (
              <div key={row.key} data-index={row.index} ref={rows.measureElement} className={styles.slot} style={{ transform: `translateY(${row.start}px)` }}>
                {entry.kind === 'message' && entry.day && <p className={styles.day}><span>{format.day(entry.message.at, now)}</span></p>}
                {entry.kind === 'message' && <MessageItem message={entry.message} first={entry.first} mail={mail} originals={originals} />}
                {entry.kind === 'outgoing' && <OutgoingItem outgoing={entry.outgoing} />}
              </div>
            );
          })}
        </div>
      </div>
      {away && <button type="button" className={styles.latest} onClick={() => rows.scrollToEnd()}><ArrowDown size={14} aria-hidden /> {t('thread.latest')}</button>}
      <SeenAndTyping conversation={id} last={messages.at(-1)} />
      <Announcer message={messages.at(-1)} />
    </>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Bone width="46%" height={54} /><Bone width="38%" height={38} /><span style={{ alignSelf: 'flex-end', inlineSize: '44%' }}><Bone height={54} /></span><Bone width="52%" height={70} />
  </div>
);
