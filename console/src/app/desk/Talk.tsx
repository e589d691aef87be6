import { Composer } from '@/features/composer/Composer';
import { ThreadPane } from '@/features/thread/ThreadPane';
import { useConversation } from '@/shared/data/conversations';

interface Props { id: string; back?: string; contextOpen: boolean; onContext: () => void; onDone: () => void }

/** One conversation: what was said, and the place to answer. */
export default function Talk({ id, ...rest }: Props) {
  return <ThreadPane id={id} {...rest} composer={<Answer key={`answer ${id}`} id={id} />} />;
}

function Answer({ id }: { id: string }) {
  const { data } = useConversation(id);
  return data && <Composer conversation={data} />;
}
