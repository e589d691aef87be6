import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { get, patch, remove } from '@/shared/api/http';
import type { Me } from '@/shared/api/types';

const ME = ['me'];

/** Who is signed in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: ME,
    queryFn: ({ signal }) => get<Me>('/me', { signal, quiet: true }).catch((error) => {
      if (error?.status === 401) return null;
      throw error;
    }),
    staleTime: 300_000,
    // Without a connection the door says so, instead of waiting in silence.
    networkMode: 'always',
  });
}

/** Who is signed in, for all that stands behind the door; every line of a thread asks, and a query of its own for each would show. */
export const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside the signed-in part of the console. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in');
  return me;
}

export function useEnter() {
  const client = useQueryClient();
  return (me: Me) => client.setQueryData(ME, me);
}

export function useChangeMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<Pick<Me, 'name' | 'language' | 'timeZone' | 'languages'>>) => patch<Me>('/me', change),
    onSuccess: (me) => client.setQueryData(ME, me),
  });
}

export function useLeave() {
  const client = useQueryClient();
  return async () => {
    await remove('/session').catch(() => undefined);
    client.clear();
    client.setQueryData(ME, null);
  };
}
