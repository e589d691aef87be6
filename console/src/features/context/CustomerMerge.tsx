import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useDeferredValue, useState } from 'react';
import { get, post, query } from '@/shared/api/http';
import type { Customer, Page } from '@/shared/api/types';
import { useCustomer } from '@/shared/data/customers';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Context.module.css';

type Line = Pick<Customer, 'id' | 'name' | 'country'> & { language?: string };

/** The same person known twice, by two channels: brings both records together; can be undone. */
export function CustomerMerge({ id }: { id: string }) {
  const t = useText();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const { data: customer } = useCustomer(id);
  const [choosing, setChoosing] = useState(false);
  const refresh = () => { for (const key of ['customer', 'conversation', 'conversations']) void client.invalidateQueries({ queryKey: [key] }); };
  const undo = useMutation({ mutationFn: () => post<Customer>(`/customers/${id}/merge/undo`), onSuccess: refresh, onError: sayProblem });
  const ask = () => modal.confirm({ title: t('merge.undo.title'), content: t('customer.merge.undo.text'), okText: t('merge.undo'), onOk: () => undo.mutateAsync().catch(() => undefined) });
  if (!customer) return null;
  return (
    <section className={styles.section}>
      {customer.mergedInto
        ? <><p className={styles.muted}>{t('customer.merge.done')}</p><Button size="small" loading={undo.isPending} onClick={ask}>{t('merge.undo')}</Button></>
        : <><p className={styles.muted}>{t('customer.merge.hint')}</p><Button size="small" onClick={() => setChoosing(true)}>{t('customer.merge.start')}</Button></>}
      {choosing && <Choose customer={customer} onDone={refresh} onClose={() => setChoosing(false)} />}
    </section>
  );
}

function Choose({ customer, onDone, onClose }: { customer: Customer; onDone: () => void; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const [search, setSearch] = useState(customer.name ?? '');
  const [into, setInto] = useState<string>();
  const wanted = useDeferredValue(search.trim());
  const found = useQuery({ queryKey: ['customer-search', wanted], staleTime: 10_000, queryFn: ({ signal }) => get<Page<Line>>(`/customers${query({ q: wanted, limit: 12 })}`, { signal }).then((page) => page.items) });
  const merge = useMutation({ mutationFn: (target: string) => post<Customer>(`/customers/${customer.id}/merge`, { into: target }), onSuccess: () => { onDone(); onClose(); }, onError: sayProblem });
  return (
    <Modal open title={t('customer.merge.title')} okText={t('merge.confirm')} okButtonProps={{ disabled: !into, danger: true }} confirmLoading={merge.isPending} onCancel={onClose} onOk={() => into && merge.mutate(into)}>
      <p>{t('customer.merge.text')}</p>
      <Input.Search value={search} dir="auto" placeholder={t('customer.merge.search')} aria-label={t('customer.merge.search')} onChange={(event) => setSearch(event.target.value)} style={{ marginBlockStart: 12 }} />
      <div className={styles.choices}>
        {found.data?.filter((line) => line.id !== customer.id).map((line) => (
          <button key={line.id} type="button" className={styles.choice} aria-pressed={into === line.id} onClick={() => setInto(line.id)}>
            <span className={styles.who}><Avatar name={line.name} seed={line.id} size={24} /> <bdi>{line.name || t('customer.unnamed')}</bdi></span>
            <small>{line.country && format.regionName(line.country)}</small>
          </button>
        ))}
      </div>
    </Modal>
  );
}
