// Keeps the shell of the console at hand, so that it opens without a connection and says so in the reader's language; shows what the server pushes.
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

self.addEventListener('message', (event) => {
  if (event.data?.type === 'keep') event.waitUntil(keep(event.data.urls));
});

// What the first visit loaded before this worker was there.
async function keep(urls) {
  const cache = await caches.open(SHELL);
  const ours = urls.filter((url) => { const { origin, pathname } = new URL(url, location); return origin === location.origin && pathname.startsWith('/assets/'); });
  await Promise.all(ours.map(async (url) => (await cache.match(url)) ?? cache.add(url).catch(() => undefined)));
}

const windows = async () => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => !/^\/(api|widget|actuator)\//.test(new URL(url).pathname));

self.addEventListener('push', (event) => event.waitUntil(tell(content(event.data))));

function content(data) {
  // Browsers want something to be shown for every push; one that cannot be read says whose it is.
  try { return { title: 'Xenia', url: '/', ...data.json() }; } catch { return { title: 'Xenia', url: '/' }; }
}

async function tell({ title, body, lang, dir, tag, url, at }) {
  const matter = /^\/c\/([\w-]+)$/.exec(url)?.[1];
  // Whoever has the conversation before their eyes sees the message there.
  if (matter && (await windows()).some((client) => client.visibilityState === 'visible' && client.url.includes(matter))) return;
  await self.registration.showNotification(title, { body, lang, dir, tag, renotify: Boolean(tag), icon: '/icon-192.png', timestamp: Date.parse(at) || Date.now(), data: { url } });
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data?.url ?? '/'));
});

// A window that is open is not loaded anew: nothing that is being written in it gets lost.
async function lead(url) {
  const all = await windows();
  const window = all.find(({ visibilityState }) => visibilityState === 'visible') ?? all[0];
  if (!window) return self.clients.openWindow(url);
  await window.focus().catch(() => undefined);
  window.postMessage({ type: 'open', url });
}

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event.oldSubscription, event.newSubscription)));

async function renew(before, after) {
  const next = after ?? (before && (await self.registration.pushManager.subscribe(before.options)));
  // Browsers whose workers do not see cookies have it done when the console is opened next.
  const token = await self.cookieStore?.get('XSRF-TOKEN');
  if (!next || !token) return;
  const { endpoint, keys } = next.toJSON();
  await fetch('/api/v1/me/notifications/devices', {
    method: 'PUT', credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token.value) },
    body: JSON.stringify({ endpoint, keys, replaces: before?.endpoint }),
  });
}
