import { Frown, Siren } from 'lucide-react';
import type { Mood } from '@/shared/api/culture';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from './Badge';
import styles from './MoodMark.module.css';

/** A complaint, also one that is politely worded, and urgency: what a reader of another language might miss. */
export function MoodMark({ mood, cues }: { mood?: Pick<Mood, 'complaint' | 'urgent'> & Partial<Mood>; cues?: boolean }) {
  const t = useText();
  const complaint = mood?.complaint && mood.complaint !== 'none';
  if (!mood || (!complaint && !mood.urgent)) return null;
  const words = [...new Set(mood.cues?.map((cue) => cue.text))].slice(0, 4);
  return (
    <span className={styles.mood} data-cues={cues || undefined}>
      {complaint && <Badge tone="warn" title={t('mood.hint')}><Frown size={11} aria-hidden /> {mood.complaint === 'polite' ? t(cues ? 'mood.polite' : 'mood.polite.short') : t('mood.open')}</Badge>}
      {mood.urgent && <Badge tone="bad" title={t('mood.hint')}><Siren size={11} aria-hidden /> {t('mood.urgent')}</Badge>}
      {cues && words.length > 0 && <small>{t('mood.because')} {words.map((word, index) => <span key={word}>{index > 0 && ' · '}<bdi>{word}</bdi></span>)}</small>}
    </span>
  );
}
