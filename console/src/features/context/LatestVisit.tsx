import type { Conversation, Visit } from '@/shared/api/types';
import { useVisits } from '@/shared/data/customers';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Context.module.css';

const SPEEDS: Record<string, PlainKey> = { light: 'visit.connection.light', 'slow-2g': 'visit.connection.slow', '2g': 'visit.connection.slow', '3g': 'visit.connection.slow' };

/** From where and with what the customer was last on the company's pages, as their browser told. */
export function LatestVisit({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const format = useFormat();
  const { data } = useVisits(conversation.customer.id);
  const visit = data?.find(({ channel }) => channel === conversation.channel.id) ?? data?.[0];
  if (!visit) return null;
  const slow = visit.network ? SPEEDS[visit.network] : undefined;
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionHead}>{t('visit.title')}</h3>
      <dl className={styles.facts}>
        {visit.page && <><dt>{t('visit.page')}</dt><dd><Address of={visit.page} /></dd></>}
        {visit.referrer && <><dt>{t('visit.referrer')}</dt><dd><Address of={visit.referrer} /></dd></>}
        {(visit.browser || visit.system) && <><dt>{t('visit.browser')}</dt><dd><bdi>{[visit.browser, visit.system].filter(Boolean).join(' · ')}</bdi></dd></>}
        {visit.languages.length > 0 && <><dt>{t('visit.languages')}</dt><dd>{languages(visit, format.languageName)}</dd></>}
        {visit.timeZone && <><dt>{t('visit.timeZone')}</dt><dd><bdi dir="ltr">{visit.timeZone.replaceAll('_', ' ')}</bdi></dd></>}
        {slow && <><dt>{t('visit.connection')}</dt><dd>{t(slow)}</dd></>}
        <dt>{t('visit.at')}</dt><dd>{format.moment(visit.at)}</dd>
      </dl>
    </section>
  );
}

const languages = ({ languages: tags }: Visit, name: (tag: string) => string) =>
  tags.slice(0, 3).map((tag, index) => <span key={tag}>{index > 0 && ' · '}<bdi>{name(tag)}</bdi></span>);

/** Shown, not linked: what a browser claims is no place to send staff to with one click. */
const Address = ({ of }: { of: string }) => <bdi dir="ltr">{of.replace(/^https?:\/\//, '')}</bdi>;
