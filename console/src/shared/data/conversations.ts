import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { get, patch } from '@/shared/api/http';
import type { Conversation, Counts, Page, View } from '@/shared/api/types';
import { messagesOptions } from './messages';
import { belongs, listPath } from './views';

type Pages = InfiniteData<Page<Conversation>, string | undefined>;
export const LIST = 'conversations';
export const conversationKey = (id: string) => ['conversation', id];

export function useConversationList(view: View, search: string) {
  return useInfiniteQuery({
    queryKey: [LIST, view, search],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Conversation>>(listPath(view, search, pageParam), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    // Events keep a list up to date; a long one is not read again from its top because somebody came back to it.
    staleTime: ({ state }) => ((state.data as Pages | undefined)?.pages.length ?? 0) > FEW ? Infinity : 60_000,
  });
}

/** Up to so many pages a list is simply asked for again; a longer one is mended in place. */
const FEW = 4;

/**
 * Brings the lists up to date after many conversations changed at once. Short lists are asked for again. Into long ones the newest page is laid, and what else is
 * known in them is answered, to be looked up one by one. Lists that nobody looks at are forgotten.
 */
export async function renewLists(client: QueryClient, changed: Iterable<string>, me: string): Promise<string[]> {
  client.removeQueries({ queryKey: [LIST], type: 'inactive' });
  const known = new Set<string>();
  for (const [key, pages] of client.getQueriesData<Pages>({ queryKey: [LIST] })) {
    if (!pages || pages.pages.length <= FEW) { void client.invalidateQueries({ queryKey: key, exact: true }); continue; }
    const newest = await get<Page<Conversation>>(listPath(key[1] as View, key[2] as string));
    for (const fresh of newest.items) client.setQueryData<Pages>(key, (now) => now && placed(now, fresh, key[1] as View, Boolean(key[2]), me));
    const answered = new Set(newest.items.map(({ id }) => id));
    const there = new Set(pages.pages.flatMap((page) => page.items.map(({ id }) => id)));
    for (const id of changed) if (there.has(id) && !answered.has(id)) known.add(id);
  }
  return [...known];
}

/** After a gap that nobody can fill, long lists begin anew. */
export function restartLists(client: QueryClient) {
  client.removeQueries({ queryKey: [LIST], type: 'inactive' });
  for (const [key, pages] of client.getQueriesData<Pages>({ queryKey: [LIST] })) {
    if (pages && pages.pages.length > FEW) void client.resetQueries({ queryKey: key, exact: true });
    else void client.invalidateQueries({ queryKey: key, exact: true });
  }
}

export const useCounts = () =>
  useQuery({ queryKey: ['counts'], queryFn: ({ signal }) => get<Counts>('/conversations/counts', { signal }), staleTime: 30_000 });

const conversationOptions = (id: string) => ({ queryKey: conversationKey(id), queryFn: ({ signal }: { signal: AbortSignal }) => get<Conversation>(`/conversations/${id}`, { signal }), staleTime: 60_000 });

/** One conversation; what its row in a list says stands in until it has come. */
export function useConversation(id: string) {
  const client = useQueryClient();
  return useQuery({ ...conversationOptions(id), placeholderData: () => listed(client, id) });
}

function listed(client: QueryClient, id: string): Conversation | undefined {
  for (const [, pages] of client.getQueriesData<Pages>({ queryKey: [LIST] })) {
    const found = pages && placeOf(pages, id);
    if (found) return found.item;
  }
  return undefined;
}

function placeOf(pages: Pages, id: string) {
  for (const [page, { items }] of pages.pages.entries()) {
    const at = items.findIndex((item) => item.id === id);
    if (at >= 0) return { page, at, item: items[at]! };
  }
  return undefined;
}

/** Fetches what opening a conversation shows, before it is opened: the mouse rests on its row, or it is the next one. */
export function fetchAhead(client: QueryClient, id: string) {
  void client.prefetchQuery(conversationOptions(id));
  void client.prefetchInfiniteQuery(messagesOptions(id));
}

/** Puts one fresh conversation into every cached list it belongs to and takes it out of the others, without asking for lists again. */
export function placeConversation(client: QueryClient, fresh: Conversation, me: string) {
  client.setQueryData(conversationKey(fresh.id), fresh);
  for (const [key, pages] of client.getQueriesData<Pages>({ queryKey: [LIST] })) {
    if (pages) client.setQueryData(key, placed(pages, fresh, key[1] as View, Boolean(key[2]), me));
  }
}

function placed(pages: Pages, fresh: Conversation, view: View, searching: boolean, me: string): Pages {
  const found = placeOf(pages, fresh.id);
  if (found && found.item.activityAt === fresh.activityAt && belongs(fresh, view, me) !== false) {
    return { ...pages, pages: pages.pages.with(found.page, { ...pages.pages[found.page]!, items: pages.pages[found.page]!.items.with(found.at, fresh) }) };
  }
  const present = Boolean(found);
  const belonging = belongs(fresh, view, me);
  const stays = present && belonging !== false;
  if (searching) return stays ? mapPages(pages, (items) => items.map((item) => (item.id === fresh.id ? fresh : item))) : pages;
  if (!present && belonging !== true) return pages;
  const without = mapPages(pages, (items) => items.filter((item) => item.id !== fresh.id));
  return belonging === false ? without : inserted(without, fresh);
}

function inserted(pages: Pages, fresh: Conversation): Pages {
  const last = pages.pages.length - 1;
  let done = false;
  return {
    ...pages,
    pages: pages.pages.map((page, index) => {
      if (done) return page;
      const place = page.items.findIndex((item) => item.activityAt <= fresh.activityAt);
      // Below everything loaded and more to come: the next page will bring it.
      if (place < 0 && (index < last || page.next)) return page;
      done = true;
      const at = place < 0 ? page.items.length : place;
      return { ...page, items: [...page.items.slice(0, at), fresh, ...page.items.slice(at)] };
    }),
  };
}

/** Pages in which nothing changes stay the very same, so that lists of a hundred thousand rows are not drawn anew. */
const mapPages = (pages: Pages, change: (items: Conversation[]) => Conversation[]): Pages =>
  ({ ...pages, pages: pages.pages.map((page) => { const items = change(page.items); return items.length === page.items.length && items.every((item, at) => item === page.items[at]) ? page : { ...page, items }; }) });

export interface ConversationChange {
  owner?: string | null; team?: string | null; priority?: Conversation['priority']; tags?: string[]; language?: string;
  state?: Conversation['state']; snoozedUntil?: string; subject?: string;
}

/** Changes a conversation; the screen shows the wish at once and goes back when the server refuses. */
export function useChangeConversation(id: string, me: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ConversationChange) => patch<Conversation>(`/conversations/${id}`, change),
    onMutate: (change) => {
      const before = client.getQueryData<Conversation>(conversationKey(id));
      const { owner: _owner, team: _team, ...direct } = change;
      if (before && Object.keys(direct).length) client.setQueryData(conversationKey(id), { ...before, ...direct });
      return { before };
    },
    onError: (_error, _change, context) => context?.before && client.setQueryData(conversationKey(id), context.before),
    onSuccess: (fresh) => {
      placeConversation(client, fresh, me);
      void client.invalidateQueries({ queryKey: ['counts'] });
      void client.invalidateQueries({ queryKey: ['timeline', id] });
    },
  });
}

/** The conversations of the first loaded list page, in order, for "next" and "previous". */
export function neighbours(client: QueryClient, view: View, search: string): string[] {
  const pages = client.getQueryData<Pages>([LIST, view, search]);
  return pages?.pages.flatMap((page) => page.items.map((item) => item.id)) ?? [];
}
