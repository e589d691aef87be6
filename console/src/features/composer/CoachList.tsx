import { CircleAlert, CircleStop, Info, Lightbulb, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Severity } from '@/shared/api/culture';
import { isMac } from '@/shared/input/shortcuts';
import type { PlainKey } from '@/shared/text/catalogue';
import { Sentence } from '@/shared/text/Sentence';
import { useText } from '@/shared/text/TextProvider';
import { GRADES } from '@/shared/ui/grades';
import { fixable, keyOf } from './findings';
import styles from './Coach.module.css';

const SEVERITIES: Record<Severity, { name: PlainKey; icon: LucideIcon }> = {
  INFO: { name: 'coach.info', icon: Info }, HINT: { name: 'coach.hint', icon: Lightbulb }, WARN: { name: 'coach.warn', icon: CircleAlert }, BLOCK: { name: 'coach.block', icon: CircleStop },
};
interface Props { findings: Finding[]; cursor: number; onFix: (finding: Finding) => void; onWave: (finding: Finding) => void; onShow: (finding: Finding) => void }

/** What the coach found, loudest first, each with its reason; evidence and advice open on demand. */
export function CoachList({ findings, cursor, onFix, onWave, onShow }: Props) {
  const t = useText();
  if (!findings.length) return <p className="visually-hidden" role="status" />;
  return (
    <section className={styles.coach} aria-label={t('coach.title')}>
      <p className={styles.head}>
        <span role="status">{t('coach.count', { count: findings.length })}</span>
        {findings.some(fixable) && <span className={styles.keys}><Sentence of="coach.key" values={{ key: isMac ? '⌥ .' : 'Alt + .' }} /></span>}
      </p>
      <ul>{findings.map((finding) => <Line key={keyOf(finding)} finding={finding} at={finding.in === 'text' && finding.start < finding.end && finding.start <= cursor && cursor <= finding.end} onFix={onFix} onWave={onWave} onShow={onShow} />)}</ul>
    </section>
  );
}

function Line({ finding, at, onFix, onWave, onShow }: { finding: Finding; at: boolean } & Pick<Props, 'onFix' | 'onWave' | 'onShow'>) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { name, icon: Icon } = SEVERITIES[finding.severity];
  return (
    <li className={styles.finding} data-at={at || undefined}>
      <span className={styles.severity} data-severity={finding.severity}><Icon size={14} aria-hidden /> {t(name)}</span>
      <span className={styles.said} dir="auto">
        <b>{finding.title}</b>{finding.in === 'translation' && <span className={styles.where}> · {t('coach.inTranslation')}</span>}
        <small>{finding.message}</small>
        {!fixable(finding) && finding.suggestion && <small>{t('coach.suggestion')} <bdi>{finding.suggestion}</bdi></small>}
      </span>
      <span className={styles.acts}>
        {fixable(finding) && <button type="button" className={styles.fix} onClick={() => onFix(finding)}>{finding.replacement ? <>{t('coach.fix')} <bdi>{finding.replacement}</bdi></> : t('coach.remove')}</button>}
        {finding.start < finding.end && finding.in === 'text' && !fixable(finding) && <button type="button" onClick={() => onShow(finding)}>{t('coach.show')}</button>}
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t('coach.why')}</button>
        {finding.severity !== 'BLOCK' && <button type="button" onClick={() => onWave(finding)} aria-label={t('coach.dismiss')} title={t('coach.dismiss')}><X size={14} aria-hidden /></button>}
      </span>
      {open && (
        <dl className={styles.why}>
          {finding.advice && <><dt>{t('coach.advice')}</dt><dd dir="auto">{finding.advice}</dd></>}
          <dt>{t('evidence.grade')}</dt><dd>{finding.grade} · {t(GRADES[finding.grade])}</dd>
          <dt>{t('evidence.sources')}</dt><dd><bdi>{finding.source}</bdi></dd>
        </dl>
      )}
    </li>
  );
}
