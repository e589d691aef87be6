import { Check, CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Check as Checked, Message, Translation } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { checkName } from './checkName';
import { engineName } from './engineName';
import styles from './TranslationFacts.module.css';

/** Everything recorded about a translation: engine, version, confidence, terms, memory, checks, who changed it. */
export function TranslationFacts({ translation, message }: { translation: Translation; message?: Message }) {
  const t = useText();
  const format = useFormat();
  const { memory, terms, checks, confidence, editedBy, engine, version } = translation;
  return (
    <dl className={styles.facts}>
      {engine && <Fact name={t('translation.engine')}><bdi>{engineName(engine, t)}{version && ` ${version}`}</bdi></Fact>}
      {confidence != null && <Fact name={t('translation.confidence')}>{format.percent(confidence)}</Fact>}
      {message?.languageConfidence != null && message.direction === 'in' && (
        <Fact name={t('translation.detected')}>{format.languageName(message.language ?? 'und')} · {message.languageBy === 'corrected' ? t('translation.corrected') : format.percent(message.languageConfidence)}</Fact>
      )}
      {message?.languageMixed && <Fact name=""><Info size={13} aria-hidden /> {t('translation.mixed')}</Fact>}
      {memory && <Fact name={t('translation.memory')}>{memory.exact ? t('translation.memory.exact') : t('translation.memory.fuzzy', { score: format.percent(memory.score) })}</Fact>}
      {terms && terms.length > 0 && (
        <Fact name={t('translation.terms')}><ul>{terms.map((term) => <li key={term.source}><bdi>{term.source}</bdi> → <bdi>{term.target ?? term.source}</bdi></li>)}</ul></Fact>
      )}
      {editedBy && <Fact name={t('translation.edited')}><bdi>{editedBy.name}</bdi></Fact>}
      {message?.overrideReason && <Fact name={t('translation.override')}><span dir="auto">{message.overrideReason}</span></Fact>}
      {checks && checks.length > 0 && <Fact name={t('translation.checks')}><Checks checks={checks} /></Fact>}
    </dl>
  );
}

export function Checks({ checks }: { checks: Checked[] }) {
  const t = useText();
  return (
    <ul className={styles.checks}>
      {checks.map((check, index) => (
        <li key={`${check.name} ${index}`} data-failed={!check.ok || undefined}>
          {check.ok ? <Check size={14} aria-label={t('check.passed')} /> : <CircleAlert size={14} aria-label={t('check.failed')} />}
          <span>{checkName(check.name, t)}{!check.ok && check.detail && <small dir="auto">{check.detail}</small>}</span>
        </li>
      ))}
    </ul>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => <><dt>{name}</dt><dd>{children}</dd></>;
