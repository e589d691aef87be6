import { useSyncExternalStore } from 'react';

interface InstallOffer extends Event { prompt: () => Promise<unknown> }

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();
const tell = (next: InstallOffer | null) => { offer = next; listeners.forEach((listener) => listener()); };

// The browser offers once, soon after the start, and takes an answer at any later time.
window.addEventListener('beforeinstallprompt', (event) => tell(event as InstallOffer));
window.addEventListener('appinstalled', () => tell(null));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Installs the console as an app of its own; nothing while the browser does not offer it. */
export function useInstall(): (() => Promise<void>) | undefined {
  const current = useSyncExternalStore(subscribe, () => offer);
  return current ? async () => { await current.prompt(); tell(null); } : undefined;
}
