import { Clock, Code, CornerUpRight, Hourglass, Mail, MessageCircle, Moon, TriangleAlert } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { memo, useRef, type MouseEvent } from 'react';
import type { NavigateFunction } from 'react-router';
import type { Conversation, View } from '@/shared/api/types';
import { fetchAhead } from '@/shared/data/conversations';
import { useFormat } from '@/shared/text/format';
import { CHANNEL_KIND } from '@/shared/text/channelKind';
import { directionOf } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import { SAMPLES } from '@/shared/data/samples';
import { Avatar } from '@/shared/ui/Avatar';
import { Badge } from '@/shared/ui/Badge';
import { LanguageBadge } from '@/shared/ui/LanguageBadge';
import { MoodMark } from '@/shared/ui/MoodMark';
import styles from './Row.module.css';

interface Props { conversation: Conversation; view: View; search: string; chosen: boolean; now: number; navigate: NavigateFunction }
const LONG_WAIT = 60 * 60_000;
/** Milliseconds after which a resting mouse means a wish to open. */
const REST = 60;

const ICONS = { web: MessageCircle, email: Mail, api: Code };

/** One conversation at a glance: who, in which language, what, for how long, in which state. A link of its own kind: the router's would draw every row anew whenever the address changes. */
export const ConversationRow = memo(function ConversationRow({ conversation, view, search, chosen, now, navigate }: Props) {
  const t = useText();
  const Kind = ICONS[conversation.channel.kind];
  const client = useQueryClient();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { customer, lastMessage, owner } = conversation;
  const preview = lastMessage?.translation ?? lastMessage;
  const name = customer.name || t('customer.unnamed');
  const path = `/inbox/${view}/${conversation.id}${search ? `?q=${encodeURIComponent(search)}` : ''}`;
  const open = (event: MouseEvent) => {
    // Another window or tab is the browser's business.
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(path);
  };
  return (
    <a href={path} onClick={open} className={styles.row}
      data-chosen={chosen || undefined} data-unread={conversation.unread || undefined} aria-current={chosen || undefined}
      onPointerEnter={({ pointerType }) => { if (pointerType === 'mouse') resting.current = setTimeout(() => fetchAhead(client, conversation.id), REST); }}
      onPointerLeave={() => clearTimeout(resting.current)} onPointerDown={() => fetchAhead(client, conversation.id)}>
      <span className={styles.who}>
        <Avatar name={customer.name} seed={customer.id} size={36} />
        {conversation.unread && <span className={styles.dot} role="img" aria-label={t('inbox.unread')} />}
      </span>
      <span className={styles.body}>
        <span className={styles.line}>
          <bdi className={styles.name}>{name}</bdi>
          <Waiting conversation={conversation} now={now} />
        </span>
        <span className={styles.preview} dir={preview?.language ? directionOf(preview.language) : undefined}>
          {lastMessage?.direction === 'out' && <CornerUpRight size={13} className={`${styles.mine} mirror`} aria-label={t('inbox.answered')} />}
          <bdi lang={preview?.language ?? undefined}>{preview?.text || t('inbox.noText')}</bdi>
        </span>
        <span className={styles.line}>
          <span className={styles.marks}>
            {conversation.language && <LanguageBadge language={conversation.language} />}
            {conversation.channel.id === SAMPLES && <Badge>{t('samples.mark')}</Badge>}
            <Priority conversation={conversation} />
            <MoodMark mood={conversation.pressing} />
            <State conversation={conversation} />
            {conversation.tags.slice(0, 2).map((tag) => <bdi key={tag} className={styles.tag}>{tag}</bdi>)}
          </span>
          <span className={styles.end}>
            <Kind size={13} aria-label={t(CHANNEL_KIND[conversation.channel.kind])} />
            {owner && <span title={owner.name}><Avatar name={owner.name} seed={owner.id} size={18} /></span>}
          </span>
        </span>
      </span>
    </a>
  );
});

function Waiting({ conversation, now }: { conversation: Conversation; now: number }) {
  const t = useText();
  const format = useFormat();
  const { waitingSince, activityAt } = conversation;
  if (!waitingSince || conversation.state === 'closed') {
    return <time className={styles.time} dateTime={activityAt} title={format.moment(activityAt)}>{format.since(activityAt, now)}</time>;
  }
  const long = now - Date.parse(waitingSince) > LONG_WAIT;
  return (
    <time className={styles.time} data-long={long || undefined} data-waiting dateTime={waitingSince} title={t('inbox.waitingSince', { since: format.moment(waitingSince) })}>
      <Clock size={12} aria-hidden /> {format.since(waitingSince, now)}
    </time>
  );
}

function Priority({ conversation: { priority } }: { conversation: Conversation }) {
  const t = useText();
  if (priority === 'urgent') return <Badge tone="bad"><TriangleAlert size={11} aria-hidden /> {t('priority.urgent')}</Badge>;
  return priority === 'high' ? <Badge tone="warn">{t('priority.high')}</Badge> : null;
}

function State({ conversation: { state, snoozedUntil } }: { conversation: Conversation }) {
  const t = useText();
  const format = useFormat();
  if (state === 'snoozed') return <Badge title={snoozedUntil ? format.moment(snoozedUntil) : undefined}><Moon size={11} aria-hidden /> {snoozedUntil ? format.short(snoozedUntil) : t('state.snoozed')}</Badge>;
  if (state === 'waiting') return <Badge title={t('state.waiting')}><Hourglass size={11} role="img" aria-label={t('state.waiting')} /></Badge>;
  return state === 'closed' ? <Badge>{t('state.closed')}</Badge> : null;
}
