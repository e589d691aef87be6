import { Button, Progress } from 'antd';
import { Check, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { useFirstSteps, type Step } from './useFirstSteps';
import { Samples } from './Samples';
import styles from './Start.module.css';

/** The way from an empty house to the first answered message, one short step after the other. */
export function FirstSteps({ onAway, afterwards }: { onAway?: () => void; afterwards?: ReactNode }) {
  const t = useText();
  const format = useFormat();
  const { steps, ready } = useFirstSteps();
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  if (!ready) return <div className={styles.steps}><Bone width={240} height={22} /><Bone height={220} /></div>;
  if (!next && afterwards) return afterwards;
  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('start.title')}</h2>
      <p className={styles.lead}>{next ? t('start.lead') : t('start.finished')}</p>
      <Progress percent={Math.round((done / steps.length) * 100)} showInfo={false} size="small" aria-label={t('start.done', { done, all: steps.length })} />
      <p className={styles.count}>{t('start.done', { done: format.number(done), all: format.number(steps.length) })}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.name} data-done={step.done || undefined} aria-current={step === next ? 'step' : undefined}>
            <span className={styles.sign}>{step.done && <Check size={15} role="img" aria-label={t('start.isDone')} />}</span>
            <span className={styles.what}><b>{t(step.name)}</b><small>{t(step.hint)}</small></span>
            <Go step={step} chief={step === next} />
          </li>
        ))}
      </ol>
      <Samples />
      {onAway && <Button type="text" onClick={onAway}>{t('start.away')}</Button>}
    </section>
  );
}

function Go({ step, chief }: { step: Step; chief: boolean }) {
  const t = useText();
  const type = chief ? 'primary' : 'default';
  if (step.outside) return <Button type={type} href={step.to} target="_blank" rel="noopener" icon={<ExternalLink size={14} className="mirror" aria-hidden />} iconPlacement="end">{t(step.action)}</Button>;
  return <Link to={step.to} className={styles.go} data-chief={chief || undefined}>{t(step.action)}</Link>;
}
