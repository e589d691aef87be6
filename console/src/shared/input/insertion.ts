import { useEffect, useRef } from 'react';

/** Words that another part of the desk puts into the reply of a conversation. */
export interface Insertion { conversation: string; text: string; place: 'opening' | 'closing' }

const waiting: Insertion[] = [];
const listeners = new Set<() => void>();

/** Hands words to the composer; where it is not on the screen, as on a phone, they wait for it. */
export function insertWords(insertion: Insertion) {
  waiting.push(insertion);
  listeners.forEach((listener) => listener());
}

export function useInsertions(conversation: string, take: (insertion: Insertion) => void) {
  const current = useRef(take);
  current.current = take;
  useEffect(() => {
    const drain = () => {
      for (let at = waiting.findIndex((each) => each.conversation === conversation); at >= 0; at = waiting.findIndex((each) => each.conversation === conversation)) {
        current.current(waiting.splice(at, 1)[0]!);
      }
    };
    drain();
    listeners.add(drain);
    return () => { listeners.delete(drain); };
  }, [conversation]);
}
