import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CultureCard, CultureParts, Fact, Formulas, Register, Wishes, WishesChange } from '@/shared/api/culture';
import { get, put, query } from '@/shared/api/http';

export const useCultureCard = (conversation: string) =>
  useQuery({ queryKey: ['culture-card', conversation], queryFn: ({ signal }) => get<CultureCard>(`/conversations/${conversation}/culture-card`, { signal }), staleTime: 60_000, retry: false });

export const useFact = (id: string, enabled: boolean) =>
  useQuery({ queryKey: ['culture-fact', id], queryFn: ({ signal }) => get<Fact>(`/culture/facts/${encodeURIComponent(id)}`, { signal }), enabled, staleTime: 300_000 });

export const useWishes = (customer: string, enabled: boolean) =>
  useQuery({ queryKey: ['customer', customer, 'culture'], queryFn: ({ signal }) => get<Wishes>(`/customers/${customer}/culture`, { signal }), enabled });

/** What the person wishes is remembered, and everything that follows from it is asked for again. */
export function useChangeWishes(customer: string, conversation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: WishesChange) => put<Wishes>(`/customers/${customer}/culture`, change),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['culture-card', conversation] });
      void client.invalidateQueries({ queryKey: ['customer', customer] });
      void client.invalidateQueries({ queryKey: ['formulas', conversation] });
    },
  });
}

export const useFormulas = (conversation: string, register: Register | undefined, channel: string | undefined, enabled = true) =>
  useQuery({
    queryKey: ['formulas', conversation, register ?? '', channel ?? ''], staleTime: 300_000, retry: false, enabled,
    queryFn: ({ signal }) => get<Formulas>(`/conversations/${conversation}/formulas${query({ register, channel })}`, { signal }),
  });

export const useCultureParts = () =>
  useQuery({ queryKey: ['/settings/culture'], queryFn: ({ signal }) => get<CultureParts>('/settings/culture', { signal }), staleTime: 300_000, retry: false });
