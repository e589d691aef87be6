import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { Message } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import { Attachments } from './Attachments';
import { DeliveryMark } from './DeliveryMark';
import { MailParts } from './MailParts';
import { MessageMenu } from './MessageMenu';
import { MessageText } from './MessageText';
import { WayMark } from './WayMark';
import { MoodMark } from '@/shared/ui/MoodMark';
import styles from './Message.module.css';

/** One message or note. Customers at the start side, staff at the end side, notes on their own paper. */
export const MessageItem = memo(function MessageItem({ message, first, mail, originals }: { message: Message; first: boolean; mail: boolean; originals: boolean }) {
  const t = useText();
  const format = useFormat();
  const { author } = message;
  if (author.kind === 'system') return <Announced message={message} />;
  const name = author.name || (author.kind === 'customer' ? t('customer.unnamed') : t('thread.bot'));
  const side = message.kind === 'note' ? 'note' : message.direction;
  return (
    <article className={styles.message} data-side={side} data-first={first || undefined} aria-label={t('thread.message', { author: name, at: format.moment(message.at) })}>
      <span className={styles.face}>{first && <Avatar name={name} seed={author.id ?? name} size={30} />}</span>
      <div className={styles.column}>
        {first && (
          <p className={styles.by}>
            {message.kind === 'note' && <span className={styles.noteMark}><Lock size={12} aria-hidden /> {t('thread.note')}</span>}
            <bdi>{name}</bdi>
            <time dateTime={message.at} title={format.moment(message.at)}>{format.time(message.at)}</time>
          </p>
        )}
        <div className={styles.bubble}>
          <MessageText message={message} originals={originals} />
          <Attachments files={message.attachments} />
          {(mail || message.way) && message.direction === 'in' && <MailParts message={message} />}
          {message.direction === 'in' && <MoodMark mood={message.mood} cues />}
        </div>
        <WayMark message={message} mail={mail} />
        {message.direction === 'out' && <DeliveryMark message={message} />}
      </div>
      <MessageMenu message={message} />
    </article>
  );
});

/** What the house told the customer by itself; nobody has answered by it. */
function Announced({ message }: { message: Message }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className={styles.system} role="note">
      <span>{t('thread.announced')} · <time dateTime={message.at} title={format.moment(message.at)}>{format.time(message.at)}</time></span>
      <p dir="auto" lang={message.language ?? undefined}>{message.original}</p>
      <DeliveryMark message={message} />
    </div>
  );
}
