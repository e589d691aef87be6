import { csrfToken, get, put, remove } from '@/shared/api/http';
import type { NotificationSettings } from '@/shared/api/types';

/** What can be said of notifications in this browser; `homeScreen` is an iPhone or iPad on which the console is not installed. */
export type PushState = 'unsupported' | 'homeScreen' | 'blocked' | 'off' | 'on';
export const NOTIFICATIONS = '/me/notifications';

/** Who turned notifications on here: whoever signs in next in this browser has not. */
const OWNER = 'xenia.notify';
/** What the server was last told, and in which session: its token against forged requests is new with every sign-in. */
const TOLD = 'xenia.notify.told';
const told = (endpoint: string) => `${csrfToken().slice(-8)} ${endpoint}`;

export class PushRefused extends Error {
  constructor(readonly reason: 'dismissed' | 'blocked' | 'service') { super(reason); }
}

export async function pushState(me: string): Promise<PushState> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return onApple() && !installed() ? 'homeScreen' : 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'unsupported';
  const subscribed = await registration.pushManager.getSubscription();
  return subscribed && Notification.permission === 'granted' && localStorage.getItem(OWNER) === me ? 'on' : 'off';
}

/** Asks for permission, so call it on a click only; tells the server where this browser is reached. */
export async function turnOn(me: string, publicKey: string): Promise<void> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') throw new PushRefused(permission === 'denied' ? 'blocked' : 'dismissed');
  await keep(await subscribe(publicKey));
  localStorage.setItem(OWNER, me);
}

export async function turnOff(device?: string): Promise<void> {
  localStorage.removeItem(OWNER);
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  if (device) await remove(`${NOTIFICATIONS}/devices/${device}`);
}

/** Once when the console opens: browsers renew addresses, and a new session does not know this browser yet. */
export async function keepOn(me: string): Promise<void> {
  if (localStorage.getItem(OWNER) !== me || !('Notification' in window) || Notification.permission !== 'granted') return;
  const { publicKey, devices } = await get<NotificationSettings>(NOTIFICATIONS, { quiet: true });
  const subscribed = await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();
  // The server knew this address in this session and does no longer: somebody took it off the list, perhaps elsewhere. So be it.
  if (!devices.some(({ here }) => here) && subscribed && localStorage.getItem(TOLD) === told(subscribed.endpoint)) return turnOff();
  await keep(await subscribe(publicKey));
}

/** What was told of a conversation that now lies open needs no telling any more. */
export async function clearNotices(conversation: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const shown = await registration?.getNotifications?.();
  shown?.filter(({ data }) => data?.url === `/c/${conversation}`).forEach((notice) => notice.close());
}

async function subscribe(publicKey: string): Promise<PushSubscription> {
  const registration = await navigator.serviceWorker.ready;
  const before = await registration.pushManager.getSubscription();
  if (before && text(before.options.applicationServerKey) === publicKey) return before;
  // Another company's key: the browser knows one sender at a time.
  await before?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }).catch(() => { throw new PushRefused('service'); });
}

async function keep(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  await put(`${NOTIFICATIONS}/devices`, { endpoint, keys });
  localStorage.setItem(TOLD, told(subscription.endpoint));
}

const text = (key: ArrayBuffer | null) => (key ? btoa(String.fromCharCode(...new Uint8Array(key))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : '');
const installed = () => matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
// iPads call themselves Macs, which have no touch screens.
const onApple = () => /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
