import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { get, patch, query } from '@/shared/api/http';
import type { Conversation, Counts, Page, View } from '@/shared/api/types';
import { belongs } from './views';

type Pages = InfiniteData<Page<Conversation>, string | undefined>;
export const LIST = 'conversations';
export const conversationKey = (id: string) => ['conversation', id];

export function useConversationList(view: View, search: string) {
  return useInfiniteQuery({
    queryKey: [LIST, view, search],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Conversation>>(`/conversations${query({ view: search && view === 'all' ? 'any' : view, q: search, limit: 40, cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export const useCounts = () =>
  useQuery({ queryKey: ['counts'], queryFn: ({ signal }) => get<Counts>('/conversations/counts', { signal }), staleTime: 30_000 });

export const useConversation = (id: string) =>
  useQuery({ queryKey: conversationKey(id), queryFn: ({ signal }) => get<Conversation>(`/conversations/${id}`, { signal }), staleTime: 60_000 });

/** Puts one fresh conversation into every cached list it belongs to and takes it out of the others, without asking for lists again. */
export function placeConversation(client: QueryClient, fresh: Conversation, me: string) {
  client.setQueryData(conversationKey(fresh.id), fresh);
  for (const [key, pages] of client.getQueriesData<Pages>({ queryKey: [LIST] })) {
    if (pages) client.setQueryData(key, placed(pages, fresh, key[1] as View, Boolean(key[2]), me));
  }
}

function placed(pages: Pages, fresh: Conversation, view: View, searching: boolean, me: string): Pages {
  const present = pages.pages.some((page) => page.items.some((item) => item.id === fresh.id));
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

const mapPages = (pages: Pages, change: (items: Conversation[]) => Conversation[]): Pages =>
  ({ ...pages, pages: pages.pages.map((page) => ({ ...page, items: change(page.items) })) });

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
