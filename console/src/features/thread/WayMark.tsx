import { Mail } from 'lucide-react';
import type { Message } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import styles from './Message.module.css';

/** Says that a message of a chat went by e-mail, and whose address a mail came from when it is not known as the customer's. */
export function WayMark({ message, mail }: { message: Message; mail: boolean }) {
  const t = useText();
  const { way } = message;
  if (!way) return null;
  const address = way.address ?? '';
  const said = message.direction === 'out' ? t('thread.way.out', { address: isolated(address) }) : way.other ? t('thread.way.other', { address: isolated(way.name ? `${way.name} <${address}>` : address) }) : mail ? undefined : t('thread.way.in');
  return said ? <p className={styles.way}><Mail size={13} aria-hidden /> <span>{said}</span></p> : null;
}

/** An address keeps its own direction inside a sentence of another one. */
const isolated = (address: string) => `\u2068${address}\u2069`;
