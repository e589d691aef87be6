import { useQuery } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { Message, Page, Seen } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { useStaff } from '@/shared/data/staff';
import { useTyping } from '@/shared/live/typing';
import { useFormat } from '@/shared/text/format';
import { Sentence } from '@/shared/text/Sentence';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import styles from './Thread.module.css';

/** Under the last message: who is writing now, and which colleagues have read so far. */
export function SeenAndTyping({ conversation, last }: { conversation: string; last: Message | undefined }) {
  const t = useText();
  const me = useMe();
  const format = useFormat();
  const { data: staff } = useStaff();
  const typing = useTyping(conversation).filter((who) => who !== me.id);
  const seen = useQuery({
    queryKey: ['seen', conversation], staleTime: 15_000,
    queryFn: ({ signal }) => get<Page<Seen>>(`/conversations/${conversation}/seen`, { signal }).then((page) => page.items),
  });
  const readers = seen.data?.filter((entry) => last && entry.position >= last.position && entry.staff.id !== me.id) ?? [];
  const colleague = typing.find((who) => who !== 'customer');
  const name = staff?.find((person) => person.id === colleague)?.name;
  return (
    <div className={styles.foot}>
      <span role="status">
        {typing.includes('customer') && <span className={styles.typing}><i /><i /><i /> {t('thread.customerTyping')}</span>}
        {name && <span className={styles.typing}><Sentence of="thread.staffTyping" values={{ staff: name }} /></span>}
      </span>
      {readers.length > 0 && (
        <span className={styles.readers}>
          {readers.slice(0, 4).map(({ staff: reader, at }) => (
            <span key={reader.id} title={t('thread.seenBy', { staff: reader.name, at: format.moment(at) })}><Avatar name={reader.name} seed={reader.id} size={18} /></span>
          ))}
        </span>
      )}
    </div>
  );
}
