import { useRef, type CompositionEvent, type KeyboardEvent } from 'react';

/** Safari reports the Enter that ends a composition after `compositionend`, with `isComposing` already false. */
const SAFARI_GRACE = 100;

/**
 * Tells the Enter of a writer from the Enter of an input method. Three signs are needed: `isComposing` (Chrome, Firefox),
 * key code 229 (input methods that do not say so), and the moment right after `compositionend` (Safari's order).
 */
export function useComposition() {
  const composing = useRef(false);
  const endedAt = useRef(-Infinity);
  return {
    handlers: {
      onCompositionStart: (_event: CompositionEvent) => { composing.current = true; },
      onCompositionEnd: (event: CompositionEvent) => { composing.current = false; endedAt.current = event.timeStamp; },
    },
    composes: (event: KeyboardEvent) =>
      composing.current || event.nativeEvent.isComposing || event.keyCode === 229 || (event.key === 'Enter' && event.timeStamp - endedAt.current < SAFARI_GRACE),
  };
}
