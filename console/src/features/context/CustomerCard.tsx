import { Button } from 'antd';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Customer } from '@/shared/api/types';
import { useCustomer } from '@/shared/data/customers';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useNow } from '@/shared/text/timeZone';
import { Avatar } from '@/shared/ui/Avatar';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { CustomerForm } from './CustomerForm';
import { Undeliverable } from './Undeliverable';
import styles from './Context.module.css';

export const SOURCES: Record<Customer['languages'][number]['source'], PlainKey> = {
  stated: 'customer.language.stated', observed: 'customer.language.observed', corrected: 'customer.language.corrected',
};

export function CustomerCard({ id }: { id: string }) {
  const { data: customer, error, refetch } = useCustomer(id);
  const [editing, setEditing] = useState(false);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!customer) return <div className={styles.section}><Bone width="60%" height={16} /><Bone /><Bone width="80%" /></div>;
  if (editing) return <CustomerForm customer={customer} onClose={() => setEditing(false)} />;
  return <Shown customer={customer} onEdit={() => setEditing(true)} />;
}

const IDENTITIES: Record<string, PlainKey> = { visitor: 'customer.identity.visitor', web: 'customer.identity.visitor', external: 'customer.identity.external', api: 'customer.identity.external' };

function Shown({ customer, onEdit }: { customer: Customer; onEdit: () => void }) {
  const t = useText();
  const format = useFormat();
  const { preferences } = customer;
  return (
    <section className={styles.section}>
      <div className={styles.who}>
        <Avatar name={customer.name} seed={customer.id} size={44} />
        <div style={{ flex: 1, minInlineSize: 0 }}>
          <h2><bdi>{customer.name || t('customer.unnamed')}</bdi></h2>
          <p>{customer.country && format.regionName(customer.country)}<LocalTime zone={customer.timeZone} /></p>
        </div>
        <Button type="text" icon={<Pencil size={16} />} onClick={onEdit} aria-label={t('customer.edit')} />
      </div>
      <dl className={styles.facts}>
        {customer.email && <><dt>{t('field.email')}</dt><dd><bdi dir="ltr">{customer.email}</bdi></dd></>}
        {customer.identities.filter((identity) => identity.undeliverable).map((identity) => <dd key={identity.value} className={styles.whole}><Undeliverable customer={customer.id} identity={identity} /></dd>)}
        {customer.phone && <><dt>{t('customer.phone')}</dt><dd><bdi dir="ltr">{customer.phone}</bdi></dd></>}
        <dt>{t('customer.languages')}</dt>
        <dd>
          <ul className={styles.languages}>
            {customer.languages.map(({ language, source }) => <li key={language + source}>{format.languageName(language)} <small>{t(SOURCES[source])}</small></li>)}
            {!customer.languages.length && <li className={styles.muted}>{t('customer.languages.none')}</li>}
          </ul>
        </dd>
        {preferences.language && <><dt>{t('customer.prefers')}</dt><dd>{format.languageName(preferences.language)}</dd></>}
        {preferences.register && <><dt>{t('customer.register')}</dt><dd>{t(preferences.register === 'formal' ? 'customer.register.formal' : 'customer.register.informal')}</dd></>}
        {preferences.formOfAddress && <><dt>{t('customer.address')}</dt><dd><bdi>{preferences.formOfAddress}</bdi></dd></>}
        {preferences.contactHours && <><dt>{t('customer.hours')}</dt><dd><bdi>{preferences.contactHours}</bdi></dd></>}
        {customer.identities.map((identity) => <Identity key={identity.kind + identity.value} {...identity} />)}
        <dt>{t('customer.since')}</dt><dd>{format.fullDay(customer.createdAt)}</dd>
      </dl>
      {customer.note && <p className={styles.note} dir="auto">{customer.note}</p>}
    </section>
  );
}

function Identity({ kind, value }: { kind: string; value: string }) {
  const t = useText();
  if (kind === 'email' || kind === 'phone') return null;
  const name = IDENTITIES[kind];
  return <><dt>{name ? t(name) : <bdi>{kind}</bdi>}</dt><dd><bdi dir="ltr" title={value}>{value.length > 20 ? `${value.slice(0, 8)}…` : value}</bdi></dd></>;
}

/** What time it is for the customer, because that decides how an answer is read. */
function LocalTime({ zone }: { zone?: string | null }) {
  const t = useText();
  const now = useNow();
  if (!zone) return null;
  try {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(now);
    return <> · {t('customer.localTime', { time })}</>;
  } catch { return null; }
}
