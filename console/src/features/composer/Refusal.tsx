import { Input } from 'antd';
import { CircleAlert } from 'lucide-react';
import type { Problem } from '@/shared/api/problem';
import { useText } from '@/shared/text/TextProvider';
import styles from './Composer.module.css';

/** The server's refusal of a message, with what it found; checks may be overruled with a reason. */
export function Refusal({ problem, reason, onReason }: { problem: Problem; reason: string; onReason: (reason: string) => void }) {
  const t = useText();
  return (
    <div className={styles.refusal} role="alert">
      <p><CircleAlert size={15} aria-hidden /> {problem.title} {problem.detail}</p>
      {problem.errors.length > 0 && <ul>{problem.errors.map((error, index) => <li key={index} dir="auto">{error.message}</li>)}</ul>}
      {problem.code === 'blocked_by_checks' && <Input value={reason} dir="auto" placeholder={t('composer.override')} aria-label={t('composer.override')} onChange={(event) => onReason(event.target.value)} />}
    </div>
  );
}
