import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { MeContext, useSession } from '@/shared/data/session';
import { LiveProvider } from '@/shared/live/LiveProvider';
import { TimeZoneContext } from '@/shared/text/timeZone';
import { useVoice } from '@/shared/text/TextProvider';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Shell } from './Shell';

/** The rooms behind the door; everything in them may rely on `useMe`. */
export function SignedIn() {
  const { data: me, isPending, error, refetch } = useSession();
  const client = useQueryClient();
  const location = useLocation();
  const { choose } = useVoice();
  const language = me?.language;
  useEffect(() => { if (language) choose(language); }, [language, choose]);
  const person = me?.id;
  useEffect(() => { if (person) void import('@/shared/push/push').then(({ keepOn }) => keepOn(person)).catch(() => undefined); }, [person]);

  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return null;
  if (!me) return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  return (
    <MeContext value={me}>
      <TimeZoneContext value={me.timeZone}>
        <LiveProvider onSignedOut={() => client.setQueryData(['me'], null)}>
          <Shell><Outlet /></Shell>
        </LiveProvider>
      </TimeZoneContext>
    </MeContext>
  );
}
