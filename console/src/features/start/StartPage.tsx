import { Navigate } from 'react-router';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { FirstSteps } from './FirstSteps';
import styles from './Start.module.css';

/** The first steps as a page of their own, for the phone and for those who put them away too early. */
export function StartPage() {
  const t = useText();
  const me = useMe();
  if (me.role !== 'administrator') return <Navigate to="/inbox" replace />;
  return <div className={styles.page}><h1 className="visually-hidden">{t('start.title')}</h1><FirstSteps /></div>;
}
