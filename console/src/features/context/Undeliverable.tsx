import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { MailWarning } from 'lucide-react';
import { post } from '@/shared/api/http';
import type { Customer, Identity } from '@/shared/api/types';
import { deliveryReason } from '@/shared/text/deliveryReason';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Context.module.css';

/** An address from which mail comes back, since when and why; who knows better takes the mark away. */
export function Undeliverable({ customer, identity }: { customer: string; identity: Identity }) {
  const t = useText();
  const format = useFormat();
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const clear = useMutation({
    mutationFn: () => post<Customer>(`/customers/${customer}/deliverable`, { address: identity.value }),
    onSuccess: (fresh) => client.setQueryData(['customer', customer], fresh),
    onError: sayProblem,
  });
  if (!identity.undeliverable) return null;
  return (
    <p className={styles.undeliverable}>
      <MailWarning size={14} aria-hidden />
      <span>{t('customer.undeliverable', { at: format.fullDay(identity.undeliverable.since) })} {deliveryReason(identity.undeliverable.reason, t)}</span>
      <Button size="small" type="link" loading={clear.isPending} onClick={() => clear.mutate()}>{t('customer.undeliverable.clear')}</Button>
    </p>
  );
}
