import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const subscribe = (listener: () => void) => {
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
};

export function useDark(): boolean {
  const { theme } = usePreferences();
  const systemDark = useSyncExternalStore(subscribe, () => system.matches);
  return theme === 'system' ? systemDark : theme === 'dark';
}
