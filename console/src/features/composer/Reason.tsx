import { Input } from 'antd';
import { useText } from '@/shared/text/TextProvider';
import { enoughReason, REASON_LENGTH } from './findings';
import styles from './Coach.module.css';

/** Why a reply goes out although something stops it; kept with the message. */
export function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const t = useText();
  return (
    <div className={styles.reason}>
      <Input value={value} dir="auto" status={enoughReason(value) ? undefined : 'warning'} placeholder={t('composer.override')} aria-label={t('composer.override')} onChange={(event) => onChange(event.target.value)} />
      <small>{t('composer.override.rule', { length: REASON_LENGTH })}</small>
    </div>
  );
}
