import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { onSignedOut } from '@/shared/api/http';
import { Problem } from '@/shared/api/problem';
import { TextProvider } from '@/shared/text/TextProvider';
import { AntFrame } from '@/shared/theme/AntFrame';
import { router } from './routes';

const client = new QueryClient({
  queryCache: new QueryCache(),
  mutationCache: new MutationCache(),
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only silence and faults are worth asking again.
      retry: (count, error) => count < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 502),
      refetchOnWindowFocus: false,
    },
  },
});

onSignedOut(() => client.setQueryData(['me'], null));

export function Root() {
  return (
    <QueryClientProvider client={client}>
      <TextProvider>
        <AntFrame>
          <RouterProvider router={router} />
        </AntFrame>
      </TextProvider>
    </QueryClientProvider>
  );
}
