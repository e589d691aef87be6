import { useSyncExternalStore } from 'react';

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(condition);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(condition).matches,
  );
}

/** One pane at a time. */
export const usePhone = () => useMedia('(max-width: 820px)');
/** Room for list and thread, while the customer's panel lies above the thread. */
export const useNarrow = () => useMedia('(max-width: 1240px)');
