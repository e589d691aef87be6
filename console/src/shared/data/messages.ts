import { infiniteQueryOptions, useInfiniteQuery, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { get, query } from '@/shared/api/http';
import type { Message, Page } from '@/shared/api/types';

type Pages = InfiniteData<Page<Message>, string | undefined>;
export const messagesKey = (conversation: string) => ['messages', conversation];
const PAGE = 50;
/** Who goes up in a long thread goes on going up. */
const LATER = 100;

export const messagesOptions = (conversation: string) => infiniteQueryOptions({
  queryKey: messagesKey(conversation),
  queryFn: ({ pageParam, signal }) => page(conversation, pageParam, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Page<Message>) => last.next ?? undefined,
  staleTime: 120_000,
});

/** Newest page first from the server; `inReadingOrder` turns them round. */
export const useMessages = (conversation: string) => useInfiniteQuery(messagesOptions(conversation));

const page = (conversation: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<Message>>(`/conversations/${conversation}/messages${query({ order: 'desc', limit: cursor ? LATER : PAGE, cursor })}`, { signal });

export function inReadingOrder(pages: InfiniteData<Page<Message>> | undefined): Message[] {
  return pages ? pages.pages.flatMap((part) => part.items).sort((one, other) => one.position - other.position) : [];
}

/** Replaces a known message or puts a new one at the end. */
export function placeMessages(client: QueryClient, conversation: string, fresh: Message[]) {
  client.setQueryData<Pages>(messagesKey(conversation), (pages) => {
    if (!pages) return pages;
    const byId = new Map(fresh.map((message) => [message.id, message]));
    const known = new Set<string>();
    const replaced = pages.pages.map((part) => ({
      ...part,
      items: part.items.map((message) => {
        const newer = byId.get(message.id);
        if (newer) known.add(message.id);
        return newer ?? message;
      }),
    }));
    const added = fresh.filter((message) => !known.has(message.id));
    const first = replaced[0];
    if (first && added.length) replaced[0] = { ...first, items: [...added, ...first.items] };
    return { ...pages, pages: replaced };
  });
}

/** Brings a cached thread up to date after events: the newest page only, or everything when too much was missed. */
export async function refreshMessages(client: QueryClient, conversation: string) {
  const cached = client.getQueryData<Pages>(messagesKey(conversation));
  if (!cached) return;
  const newest = await page(conversation);
  const known = new Set(cached.pages.flatMap((part) => part.items.map((message) => message.id)));
  const gap = newest.items.length >= PAGE && !newest.items.some((message) => known.has(message.id));
  if (gap) await client.resetQueries({ queryKey: messagesKey(conversation) });
  else placeMessages(client, conversation, newest.items);
}
