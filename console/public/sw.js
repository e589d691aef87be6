// Keeps the shell of the console at hand, so that it opens without a connection and says so in the reader's language.
// Nothing of the API is ever kept: what customers wrote does not belong in a browser's cache.
const SHELL = 'xenia-shell-1';
const FIRST = ['/', '/mark.svg', '/icon-192.png'];
const MOST = 160;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FIRST)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('xenia-') && name !== SHELL).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || /^\/(api|widget|actuator)\//.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  // The bundler names assets by their content: what is kept is what would come.
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function page(request) {
  try {
    const fresh = await fetch(request);
    if (fresh.ok && fresh.headers.get('Content-Type')?.includes('text/html')) await (await caches.open(SHELL)).put('/', fresh.clone());
    return fresh;
  } catch {
    return (await caches.match('/')) ?? Response.error();
  }
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) {
    const cache = await caches.open(SHELL);
    await cache.put(request, fresh.clone());
    // Assets of older builds go first.
    const keys = (await cache.keys()).filter(({ url }) => url.includes('/assets/'));
    await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((old) => cache.delete(old)));
  }
  return fresh;
}
