import { CircleAlert } from 'lucide-react';
import type { Problem } from '@/shared/api/problem';
import styles from './Composer.module.css';

/** The server's refusal of a message, with what it found. */
export function Refusal({ problem }: { problem: Problem }) {
  return (
    <div className={styles.refusal} role="alert">
      <p><CircleAlert size={15} aria-hidden /> {problem.title} {problem.detail}</p>
      {problem.errors.length > 0 && <ul>{problem.errors.map((error, index) => <li key={index} dir="auto">{error.message}</li>)}</ul>}
    </div>
  );
}
