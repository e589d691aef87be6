import { useEffect, useRef, useState, type RefObject } from 'react';

const NEAR = 120;

/** Keeps the newest message in sight when the frame shrinks (a growing composer, a keyboard on a phone), unless the reader has gone up. */
export function useStayAtEnd(frame: RefObject<HTMLDivElement | null>, toEnd: () => void) {
  const [away, setAway] = useState(false);
  const near = useRef(true);
  const go = useRef(toEnd);
  go.current = toEnd;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      near.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      setAway(!near.current);
    };
    const observer = new ResizeObserver(() => near.current && go.current());
    element.addEventListener('scroll', look, { passive: true });
    observer.observe(element);
    return () => { element.removeEventListener('scroll', look); observer.disconnect(); };
  }, [frame]);
  return away;
}
