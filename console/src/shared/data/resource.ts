import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, patch, post, put, query, remove } from '@/shared/api/http';
import type { Page } from '@/shared/api/types';

type Filters = Record<string, string | number | undefined>;

/** All items of a short list; what came is good for `staleTime` milliseconds. */
export const useItems = <T,>(path: string, staleTime = 0) =>
  useQuery({ queryKey: [path], staleTime, queryFn: ({ signal }) => get<Page<T>>(path, { signal }).then((page) => page.items) });

/** A long list, page by page; `rows` holds what has come so far. */
export function useRows<T>(path: string, filters: Filters = {}) {
  const result = useInfiniteQuery({
    queryKey: [path, filters],
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path + query({ ...filters, limit: 50, cursor: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { ...result, rows: result.data?.pages.flatMap((page) => page.items) ?? [] };
}

type Way = 'post' | 'put' | 'patch' | 'remove';
const calls = { post, put, patch, remove };

/** A change below `list`; the list is asked for again afterwards. */
export function useChange<T = unknown>(list: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ way, path, body }: { way: Way; path: string; body?: unknown }) => calls[way]<T>(path, body) as Promise<T>,
    onSuccess: () => client.invalidateQueries({ queryKey: [list] }),
  });
}
