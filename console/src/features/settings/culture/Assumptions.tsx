import { Switch } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CultureParts } from '@/shared/api/culture';
import { put } from '@/shared/api/http';
import { useCultureParts } from '@/shared/data/culture';
import { useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import styles from '../Settings.module.css';

const PARTS: readonly { part: keyof CultureParts; name: PlainKey; says: PlainKey }[] = [
  { part: 'card', name: 'assume.card', says: 'assume.card.says' }, { part: 'axes', name: 'assume.axes', says: 'assume.axes.says' }, { part: 'coach', name: 'assume.coach', says: 'assume.coach.says' },
  { part: 'openings', name: 'assume.openings', says: 'assume.openings.says' }, { part: 'mood', name: 'assume.mood', says: 'assume.mood.says' }, { part: 'noteLint', name: 'assume.noteLint', says: 'assume.noteLint.says' },
];
const NEVER: readonly PlainKey[] = ['assume.never.name', 'assume.never.person', 'assume.never.voice', 'assume.never.first'];

/** What the product takes for granted about markets, in plain words, and a switch for each part. */
export default function Assumptions() {
  const t = useText();
  const me = useMe();
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const { data, error, refetch } = useCultureParts();
  const set = (part: keyof CultureParts, on: boolean) => put<CultureParts>('/settings/culture', { [part]: on }).then((parts) => { client.setQueryData(['/settings/culture'], parts); void client.invalidateQueries({ queryKey: ['culture-card'] }); }, sayProblem);
  return (
    <Page title={t('settings.culture')} lead={t('assume.lead')} action={<Link to="/culture/base">{t('assume.base')}</Link>}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : !data ? <Bone height={200} /> : PARTS.map(({ part, name, says }) => (
        <section key={part} className={styles.card}>
          <div className={styles.cardHead}><h3>{t(name)}</h3><span className={styles.gap} /><Switch checked={data[part]} disabled={me.role !== 'administrator'} onChange={(on) => void set(part, on)} aria-label={t(name)} /></div>
          <p>{t(says)}</p>
        </section>
      ))}
      <section className={styles.card}><div className={styles.cardHead}><h3>{t('assume.never')}</h3></div><ul style={{ listStyle: 'disc', paddingInlineStart: 20 }}>{NEVER.map((key) => <li key={key}>{t(key)}</li>)}</ul></section>
    </Page>
  );
}
