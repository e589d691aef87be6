import { Button } from 'antd';
import { ArrowLeft, CircleCheck, PanelRight, RotateCcw } from 'lucide-react';
import { Link } from 'react-router';
import type { Conversation, ConversationState } from '@/shared/api/types';
import { useChangeConversation } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import { useShortcuts } from '@/shared/input/shortcuts';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Hint } from '@/shared/ui/Hint';
import { LanguageBadge } from '@/shared/ui/LanguageBadge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { AssignMenu } from './AssignMenu';
import { SnoozeMenu } from './SnoozeMenu';
import styles from './Thread.module.css';

const STATES: Record<ConversationState, PlainKey> = { open: 'state.open', waiting: 'state.waiting', snoozed: 'state.snoozed', closed: 'state.closed' };
interface Props { conversation: Conversation; back?: string; contextOpen: boolean; onContext: () => void; onDone: () => void }

/** Who and what, and the actions that end or hand on the work. */
export function ThreadHeader({ conversation, back, contextOpen, onContext, onDone }: Props) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const sayProblem = useSayProblem();
  const change = useChangeConversation(conversation.id, me.id);
  const closed = conversation.state === 'closed';
  const turn = () => change.mutate({ state: closed ? 'open' : 'closed' }, { onError: sayProblem, onSuccess: () => !closed && onDone() });
  useShortcuts({ close: turn });
  const { customer, snoozedUntil } = conversation;
  return (
    <header className={styles.head}>
      {back && <Link to={back} className={styles.back} aria-label={t('thread.back')}><ArrowLeft size={20} className="mirror" aria-hidden /></Link>}
      <div className={styles.title}>
        <h2 className={styles.name}><bdi>{customer.name || t('customer.unnamed')}</bdi>{conversation.language && <LanguageBadge language={conversation.language} />}</h2>
        <p className={styles.under}>
          <bdi>#{conversation.number}</bdi><span aria-hidden>·</span>
          <span>{conversation.state === 'snoozed' && snoozedUntil ? t('state.snoozedUntil', { until: format.moment(snoozedUntil) }) : t(STATES[conversation.state])}</span>
          {conversation.subject && <><span aria-hidden>·</span><bdi>{conversation.subject}</bdi></>}
        </p>
      </div>
      <AssignMenu conversation={conversation} />
      <SnoozeMenu conversation={conversation} onDone={onDone} />
      <Hint title={closed ? t('action.reopen') : t('action.close')}>
        <Button icon={closed ? <RotateCcw size={16} className="mirror" /> : <CircleCheck size={16} />} loading={change.isPending} onClick={turn} aria-label={closed ? t('action.reopen') : t('action.close')}>
          <span className={styles.wide}>{closed ? t('action.reopen') : t('action.close')}</span>
        </Button>
      </Hint>
      <Hint title={t('context.toggle')}>
        <Button type="text" icon={<PanelRight size={18} className="mirror" />} aria-pressed={contextOpen} onClick={onContext} aria-label={t('context.toggle')} />
      </Hint>
    </header>
  );
}
