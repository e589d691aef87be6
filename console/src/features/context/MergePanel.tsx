import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '@/shared/api/http';
import type { Conversation } from '@/shared/api/types';
import { placeConversation } from '@/shared/data/conversations';
import { useCustomerConversations } from '@/shared/data/customers';
import { useMe } from '@/shared/data/session';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Context.module.css';

/** Joins this conversation into another one about the same matter; can be undone. */
export function MergePanel({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const me = useMe();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const [choosing, setChoosing] = useState(false);
  const undo = useMutation({
    mutationFn: () => post<Conversation>(`/conversations/${conversation.id}/merge/undo`),
    onSuccess: (fresh) => placeConversation(client, fresh, me.id), onError: sayProblem,
  });
  const ask = () => modal.confirm({ title: t('merge.undo.title'), content: t('merge.undo.text'), okText: t('merge.undo'), onOk: () => undo.mutateAsync().catch(() => undefined) });
  return (
    <section className={styles.section}>
      {conversation.mergedInto
        ? <><p className={styles.muted}>{t('merge.done')}</p><Button size="small" loading={undo.isPending} onClick={ask}>{t('merge.undo')}</Button></>
        : <><p className={styles.muted}>{t('merge.hint')}</p><Button size="small" onClick={() => setChoosing(true)}>{t('merge.start')}</Button></>}
      {choosing && <Choose conversation={conversation} onClose={() => setChoosing(false)} />}
    </section>
  );
}

function Choose({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useMe();
  const sayProblem = useSayProblem();
  const [into, setInto] = useState<Conversation>();
  const { data } = useCustomerConversations(conversation.customer.id);
  const others = data?.filter((candidate) => candidate.id !== conversation.id && !candidate.mergedInto);
  const merge = useMutation({
    mutationFn: (target: Conversation) => post<Conversation>(`/conversations/${conversation.id}/merge`, { into: target.id }),
    onSuccess: (fresh, target) => {
      placeConversation(client, fresh, me.id);
      void client.invalidateQueries({ queryKey: ['conversations'] });
      void client.invalidateQueries({ queryKey: ['messages', target.id] });
      onClose();
      void navigate(`/inbox/all/${target.id}`);
    },
    onError: sayProblem,
  });
  return (
    <Modal open title={t('merge.title', { number: conversation.number })} okText={t('merge.confirm')} okButtonProps={{ disabled: !into, danger: true }} confirmLoading={merge.isPending} onCancel={onClose} onOk={() => into && merge.mutate(into)}>
      <p>{t('merge.text')}</p>
      {others?.length === 0 && <p className={styles.muted}>{t('merge.none')}</p>}
      <div className={styles.choices}>
        {others?.map((candidate) => (
          <button key={candidate.id} type="button" className={styles.choice} aria-pressed={into?.id === candidate.id} onClick={() => setInto(candidate)}>
            <span><bdi>#{candidate.number}</bdi> <bdi>{candidate.subject ?? candidate.lastMessage?.translation?.text ?? candidate.lastMessage?.text}</bdi></span>
            <small>{format.short(candidate.activityAt)}</small>
          </button>
        ))}
      </div>
    </Modal>
  );
}
