import { CornerDownLeft } from 'lucide-react';
import { useFormulas } from '@/shared/data/culture';
import { insertWords } from '@/shared/input/insertion';
import { useText } from '@/shared/text/TextProvider';
import styles from './Card.module.css';

/** The opening and the closing that fit best, put into the reply by one click. */
export function Greetings({ conversation }: { conversation: string }) {
  const t = useText();
  const { data } = useFormulas(conversation, undefined, undefined);
  if (!data?.openings.length && !data?.closings.length) return null;
  const offer = (place: 'opening' | 'closing', text: string | undefined) => text && (
    <button type="button" className={styles.insert} onClick={() => insertWords({ conversation, text, place })} aria-label={t(place === 'opening' ? 'card.insertOpening' : 'card.insertClosing', { text })}>
      <CornerDownLeft size={13} className="mirror" aria-hidden /> <span dir="auto" lang={data.language ?? undefined}>{text}</span>
    </button>
  );
  return <div className={styles.greetings}>{offer('opening', data.openings[0]?.text)}{offer('closing', data.closings[0]?.text)}</div>;
}
