import type { CardAxis } from '@/shared/api/culture';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Evidence } from '@/shared/ui/Evidence';
import { BECAUSE } from './because';
import styles from './Card.module.css';

/** Preferences in communication as small bars, each with its reason; what nobody knows stays empty. */
export function Axes({ axes }: { axes: CardAxis[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className={styles.axes}>
      {axes.map((axis) => (
        <li key={axis.axis}>
          <span className={styles.axisHead}><span>{axis.name}</span><small>{t(BECAUSE[axis.because] ?? 'because.none')}</small></span>
          <span className={styles.bar} role="meter" aria-label={axis.name} aria-valuemin={0} aria-valuemax={100} aria-valuenow={axis.value ?? undefined} aria-valuetext={axis.value == null ? t('because.none') : format.number(axis.value)} data-none={axis.value == null || undefined} data-stated={axis.because === 'stated' || undefined}>
            {axis.value != null && <i style={{ inlineSize: `${axis.value}%` }} />}
          </span>
          {axis.fact && <Evidence fact={axis.fact} grade={axis.grade} />}
        </li>
      ))}
    </ul>
  );
}
