/** Speaks with the service worker: hands it what this visit loaded, and follows it where a tap on a notification leads. */
export function startWorker(open: (path: string) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.type === 'open' && typeof data.url === 'string' && /^\/(?!\/)/.test(data.url)) open(data.url);
  });
  // What the first visit loaded came before there was a worker to keep it.
  if (!serviceWorker.controller) void serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'keep', urls: performance.getEntriesByType('resource').map(({ name }) => name) }));
  // Where browsers allow it (HTTPS or this machine): the shell opens without a connection and can be installed.
  void serviceWorker.register('/sw.js').catch(() => undefined);
}
