import { useEffect, useRef } from 'react';
import { post } from '@/shared/api/http';

const EVERY = 4_000;
const RESTS = 5_000;

/** Lets the customer and colleagues see that somebody writes; says so at most every few seconds and ends it by itself. */
export function useTypingSignal(conversation: string) {
  const saidAt = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = (typing: boolean) => void post(`/conversations/${conversation}/typing`, { typing }).catch(() => undefined);
  const stop = () => {
    clearTimeout(rest.current);
    if (saidAt.current) say(false);
    saidAt.current = 0;
  };
  const stopNow = useRef(stop);
  stopNow.current = stop;
  useEffect(() => () => stopNow.current(), [conversation]);
  const touch = () => {
    clearTimeout(rest.current);
    rest.current = setTimeout(stop, RESTS);
    if (Date.now() - saidAt.current < EVERY) return;
    saidAt.current = Date.now();
    say(true);
  };
  return { touch, stop };
}
