import { MailWarning } from 'lucide-react';
import type { Conversation } from '@/shared/api/types';
import { useCustomer } from '@/shared/data/customers';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Composer.module.css';

/** Says before sending that mail to the customer came back. */
export function AddressWarning({ conversation }: { conversation: Conversation }) {
  return conversation.channel.kind === 'email' ? <Warning customer={conversation.customer.id} /> : null;
}

function Warning({ customer }: { customer: string }) {
  const t = useText();
  const format = useFormat();
  const { data } = useCustomer(customer);
  const marked = data?.identities.find((identity) => identity.undeliverable);
  if (!marked?.undeliverable) return null;
  return <p className={styles.warning} role="alert"><MailWarning size={14} aria-hidden /> {t('composer.undeliverable', { address: marked.value, at: format.fullDay(marked.undeliverable.since) })}</p>;
}
