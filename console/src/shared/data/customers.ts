import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, patch } from '@/shared/api/http';
import type { Conversation, Customer, Page, Visit } from '@/shared/api/types';

export const useCustomer = (id: string) =>
  useQuery({ queryKey: ['customer', id], queryFn: ({ signal }) => get<Customer>(`/customers/${id}`, { signal }), staleTime: 60_000 });

export const useCustomerConversations = (id: string) =>
  useQuery({
    queryKey: ['customer', id, 'conversations'], staleTime: 60_000,
    queryFn: ({ signal }) => get<Page<Conversation>>(`/customers/${id}/conversations`, { signal }).then((page) => page.items),
  });

export const useVisits = (id: string) =>
  useQuery({
    queryKey: ['customer', id, 'visits'], staleTime: 60_000,
    queryFn: ({ signal }) => get<Page<Visit>>(`/customers/${id}/visits`, { signal }).then((page) => page.items),
  });

export type CustomerChange = Partial<Pick<Customer, 'name' | 'email' | 'phone' | 'country' | 'timeZone' | 'note' | 'preferences'>> & { languages?: Customer['languages'] };

export function useChangeCustomer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: CustomerChange) => patch<Customer>(`/customers/${id}`, change),
    onSuccess: (customer) => {
      client.setQueryData(['customer', id], customer);
      void client.invalidateQueries({ queryKey: ['conversation'] });
    },
  });
}
