import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { get } from '@/shared/api/http';
import { useSession } from '@/shared/data/session';

/** The rooms before the door: leads to set-up on the first visit and inside when somebody is signed in already. */
export function SignedOut() {
  const { data: me, isPending } = useSession();
  const { pathname, state } = useLocation();
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => get<{ needed: boolean }>('/setup'), enabled: !isPending && !me, staleTime: 60_000 });
  if (isPending || (!me && setup.isPending)) return null;
  if (me && pathname !== '/invitation') return <Navigate to={(state as { from?: string } | null)?.from ?? '/'} replace />;
  if (setup.data?.needed && pathname !== '/set-up') return <Navigate to="/set-up" replace />;
  if (setup.data && !setup.data.needed && pathname === '/set-up') return <Navigate to="/sign-in" replace />;
  return <Outlet />;
}
