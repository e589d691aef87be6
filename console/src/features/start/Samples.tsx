import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { MessagesSquare } from 'lucide-react';
import { get, post, remove } from '@/shared/api/http';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Start.module.css';

interface State { conversations: number }
const PATH = '/samples';

/** A handful of conversations to look around with before the first customer writes; gone again, for good, by one click. */
export function Samples() {
  const t = useText();
  const format = useFormat();
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const { data } = useQuery({ queryKey: [PATH], queryFn: ({ signal }) => get<State>(PATH, { signal }) });
  const options = {
    onError: sayProblem,
    // Lists, counts and channels have changed as a whole.
    onSuccess: () => client.invalidateQueries(),
  };
  const bring = useMutation({ mutationFn: () => post<State>(PATH, { name: t('samples.channel') }), ...options });
  const take = useMutation({ mutationFn: () => remove(PATH), ...options });
  if (!data) return null;
  const there = data.conversations > 0;
  return (
    <aside className={styles.samples} aria-labelledby="samples">
      <MessagesSquare size={20} aria-hidden />
      <p>
        <b id="samples">{t('samples.title')}</b>
        <small>{there ? t('samples.there', { count: data.conversations, number: format.number(data.conversations) }) : t('samples.hint')}</small>
      </p>
      {there
        ? <Button loading={take.isPending} onClick={() => take.mutate()}>{t('samples.remove')}</Button>
        : <Button loading={bring.isPending} onClick={() => bring.mutate()}>{t('samples.bring')}</Button>}
    </aside>
  );
}
