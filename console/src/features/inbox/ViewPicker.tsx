import { NavLink } from 'react-router';
import type { View } from '@/shared/api/types';
import { useCounts } from '@/shared/data/conversations';
import { VIEWS } from '@/shared/data/views';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Inbox.module.css';

export const VIEW_NAMES: Record<View, PlainKey> = {
  mine: 'inbox.view.mine', unassigned: 'inbox.view.unassigned', all: 'inbox.view.all',
  mentions: 'inbox.view.mentions', snoozed: 'inbox.view.snoozed', closed: 'inbox.view.closed',
};

/** The views with their counts; the server counts up to 1,000 and so do we. */
export function ViewPicker({ view }: { view: View }) {
  const t = useText();
  const format = useFormat();
  const { data: counts } = useCounts();
  const shown = (count: number) => (count >= 1000 ? `${format.number(999)}+` : format.number(count));
  return (
    <nav className={styles.views} aria-label={t('inbox.views')}>
      {VIEWS.map((name) => {
        const count = name === 'closed' ? undefined : counts?.[name];
        return (
          <NavLink key={name} to={`/inbox/${name}`} className={styles.view} data-on={name === view || undefined}>
            {t(VIEW_NAMES[name])} {count !== undefined && count > 0 && <span className={styles.count}>{shown(count)}</span>}
          </NavLink>
        );
      })}
    </nav>
  );
}
