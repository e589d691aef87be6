import { Link } from 'react-router';
import { useCustomerConversations } from '@/shared/data/customers';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Context.module.css';

export function PreviousConversations({ customer, current }: { customer: string; current: string }) {
  const t = useText();
  const format = useFormat();
  const { data } = useCustomerConversations(customer);
  const others = data?.filter((conversation) => conversation.id !== current);
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionHead}>{t('context.previous')}</h3>
      {others && !others.length && <p className={styles.muted}>{t('context.previous.none')}</p>}
      {others?.slice(0, 20).map((conversation) => {
        const said = conversation.lastMessage?.translation ?? conversation.lastMessage;
        return (
          <Link key={conversation.id} to={`/c/${conversation.id}`} className={styles.link}>
            <span><bdi>#{conversation.number}</bdi> <time dateTime={conversation.activityAt}>{format.short(conversation.activityAt)}</time></span>
            <p><bdi lang={said?.language ?? undefined}>{conversation.subject || said?.text || t('inbox.noText')}</bdi></p>
          </Link>
        );
      })}
    </section>
  );
}
