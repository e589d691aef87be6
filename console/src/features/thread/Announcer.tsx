import { useEffect, useRef, useState } from 'react';
import type { Message } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { reading } from './reading';

/** Reads a message that comes in while the thread is open to people who cannot see it arrive. */
export function Announcer({ message }: { message: Message | undefined }) {
  const t = useText();
  const me = useMe();
  const known = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!message || message.id === known.current) return;
    const fresh = known.current !== undefined && message.direction === 'in';
    known.current = message.id;
    if (fresh) setSaid(t('thread.announce', { author: message.author.name || t('customer.unnamed'), text: reading(message, me.language).text }));
  }, [message, me.language, t]);
  return <p className="visually-hidden" aria-live="polite">{said}</p>;
}
