import { answerAhead, forgetAhead } from './ahead';
import { Problem, problemFrom } from './problem';

export const BASE = '/api/v1';
let language = 'en';
let whenSignedOut = () => {};

/** Problem titles arrive in this language before anybody is signed in. */
export const speak = (tag: string) => { language = tag; };
export const onSignedOut = (listener: () => void) => { whenSignedOut = listener; };

interface Options { signal?: AbortSignal; once?: string; quiet?: boolean }

export const get = <T>(path: string, options?: Options) => call<T>('GET', path, undefined, options);
export const post = <T>(path: string, body?: unknown, options?: Options) => call<T>('POST', path, body ?? {}, options);
export const put = <T>(path: string, body: unknown) => call<T>('PUT', path, body);
export const patch = <T>(path: string, body: unknown) => call<T>('PATCH', path, body);
export const remove = <T = void>(path: string, body?: unknown) => call<T>('DELETE', path, body);

/** `once` is an idempotency key: the same call may be made again after a lost answer without doing its work twice. */
async function call<T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<T> {
  const headers = baseHeaders();
  if (method !== 'GET') forgetAhead();
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  // The token against forged requests comes as a cookie with any answer; a first call that writes has to fetch it.
  if (method !== 'GET' && !csrfToken()) await send(`${BASE}/setup`, { headers: baseHeaders(), credentials: 'same-origin' });
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', csrfToken());
  if (options.once) headers.set('Idempotency-Key', options.once);
  const response = await send(BASE + path, {
    method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal: options.signal, credentials: 'same-origin',
  });
  if (!response.ok) {
    if (response.status === 401 && !options.quiet) whenSignedOut();
    throw await problemFrom(response);
  }
  const text = response.status === 204 ? '' : await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export function baseHeaders(): Headers {
  return new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': language });
}

export function csrfToken(): string {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : '';
}

async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await ((request.method === 'GET' && answerAhead(url)) || fetch(url, request));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('offline', 0, '');
  }
}

/** Query string without the empty values. */
export function query(values: Record<string, string | number | undefined | null>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return pairs.length ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : '';
}

/** Sends one file as a form, for small files whose progress nobody needs to see. */
export async function postFile<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  const headers = baseHeaders();
  headers.set('X-XSRF-TOKEN', csrfToken());
  const response = await send(BASE + path, { method: 'POST', headers, body: form, credentials: 'same-origin' });
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as T;
}
