import { useSyncExternalStore } from 'react';

/** What a person sets for this browser only. */
export interface Preferences { theme: 'system' | 'light' | 'dark'; density: 'comfortable' | 'compact'; rising: 'language' | 'green' | 'red'; enterSends: boolean; contextOpen: boolean; /** The first steps were put away. */ started: boolean }

const KEY = 'xenia.preferences';
const DEFAULTS: Preferences = { theme: 'system', density: 'comfortable', rising: 'language', enterSends: false, contextOpen: true, started: false };
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  try { return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }; } catch { return DEFAULTS; }
}

export function setPreference<K extends keyof Preferences>(name: K, value: Preferences[K]) {
  current = { ...current, [name]: value };
  localStorage.setItem(KEY, JSON.stringify(current));
  listeners.forEach((listener) => listener());
}

// Another tab of the same browser shall follow at once.
window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  current = read();
  listeners.forEach((listener) => listener());
});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const usePreferences = () => useSyncExternalStore(subscribe, () => current);
