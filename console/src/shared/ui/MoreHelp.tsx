import { BookOpen } from 'lucide-react';
import { Link } from 'react-router';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import styles from './State.module.css';

export type HelpPage = 'mail' | 'notifications' | 'calendars' | 'packs' | 'coach-rules' | 'life-of-a-message';

const NAMES: Record<HelpPage, PlainKey> = { mail: 'help.mail', notifications: 'help.notifications', calendars: 'help.calendars', packs: 'help.packs', 'coach-rules': 'help.coachRules', 'life-of-a-message': 'help.message' };

/** Leads from a screen to the page of the documentation that tells more. */
export function MoreHelp({ page }: { page: HelpPage }) {
  const t = useText();
  return <Link to={`/help/${page}`} className={styles.more}><BookOpen size={14} aria-hidden /> {t(NAMES[page])}</Link>;
}
