import { useEffect, type ReactNode } from 'react';
import { useConversation } from '@/shared/data/conversations';
import { useLive } from '@/shared/live/LiveProvider';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Thread } from './Thread';
import { ThreadHeader } from './ThreadHeader';
import styles from './Thread.module.css';

interface Props { id: string; composer: ReactNode; back?: string; contextOpen: boolean; onContext: () => void; onDone: () => void }

/** Middle pane of the desk: what was said, and under it the place to answer. */
export function ThreadPane({ id, composer, back, contextOpen, onContext, onDone }: Props) {
  const t = useText();
  const { watch } = useLive();
  const { data: conversation, error, refetch } = useConversation(id);
  useEffect(() => { watch(id); return () => watch(undefined); }, [id, watch]);
  if (error) return <section className={styles.pane}><ErrorState error={error} retry={() => void refetch()} /></section>;
  return (
    <section className={styles.pane} aria-label={t('thread.label')}>
      {conversation
        ? <ThreadHeader conversation={conversation} back={back} contextOpen={contextOpen} onContext={onContext} onDone={onDone} />
        : <header className={styles.head}><Bone width={220} height={16} /></header>}
      <Thread key={`thread ${id}`} id={id} mail={conversation?.channel.kind === 'email'} />
      {conversation && composer}
    </section>
  );
}
