import { Navigate, useParams } from 'react-router';
import { useConversation } from '@/shared/data/conversations';
import { ErrorState } from '@/shared/ui/ErrorState';

/** A link to one conversation, whatever view it lies in. */
export function Direct() {
  const { conversation = '' } = useParams();
  const { data, error } = useConversation(conversation);
  if (error) return <ErrorState error={error} />;
  if (!data) return null;
  const view = data.state === 'closed' || data.state === 'snoozed' ? data.state : 'all';
  return <Navigate to={`/inbox/${view}/${data.id}`} replace />;
}
