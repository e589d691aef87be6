// Holds still what is different in every run, so that two sets of pictures differ only where the console does: the clock stands, all times of the company are told
// from it, initials have one tint (it is chosen by id), and ids, keys, ports and places in the log are the same.
import { call } from './house.mjs';

/** When the company's first conversation began, in every run. */
const BEGINNING = Date.parse('2026-10-05T18:00:00Z');
const HOUR = 3_600_000;
/** So much later than the company's "now" the clock stands: whatever was done for the pictures lies at "now" itself. */
const AFTERWARDS = HOUR / 6;
/** What was planned within this time is told as one moment. */
const SOON = 3 * HOUR;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;
const STYLE = '*, *::before, *::after { caret-color: transparent !important } [class*="_avatar_"] { background: var(--tint-1) !important }';

/** Asked once of a company: how far its times have to be moved, and where its "now" then lies. */
export async function measure(page) {
  let oldest = Date.now();
  for (let cursor = ''; cursor !== undefined;) {
    const { items, next } = await call(page, 'GET', `/conversations?view=any&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    oldest = Math.min(oldest, ...items.map(({ createdAt }) => Date.parse(createdAt)));
    cursor = next || undefined;
  }
  const now = BEGINNING + Math.floor((Date.now() - oldest) / HOUR) * HOUR;
  return { shift: BEGINNING - oldest, now };
}

/** Pages of a context show the company as it is at its "now". */
export async function hold(context, { shift, now }) {
  await context.clock.setFixedTime(now + AFTERWARDS);
  await context.addInitScript((style) => addEventListener('DOMContentLoaded', () => { const sheet = document.createElement('style'); sheet.textContent = style; document.head.append(sheet); }), STYLE);
  await context.route((url) => url.pathname.startsWith('/api/v1/') && !/\/(live|events|stream)\b/.test(url.pathname), async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch().catch(() => undefined);
    if (!answer) return route.abort();
    if (!answer.headers()['content-type']?.includes('json')) return route.fulfill({ response: answer });
    const told = (at) => { const moved = Date.parse(at) + shift; return new Date(Math.abs(moved - now) < SOON && moved > now - HOUR / 60 ? now : moved).toISOString(); };
    return route.fulfill({ response: answer, body: JSON.stringify(JSON.parse(await answer.text(), (_, value) => (typeof value === 'string' && MOMENT.test(value) ? told(value) : value))) });
  });
}

/** Writes the same ids, keys, ports and places in the log into a page that is about to be taken. */
export const settle = (page) => page.evaluate(() => {
  const same = [[/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '01900000-0000-7000-8000-000000000000'], [/localhost:\d+/g, 'localhost:8080'], [/^\d+-\d+$/, '1000-100'], [/\b\d+(\.\d+)? ?ms\b/g, '7 ms']];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const secret = node.parentElement.closest('[class*="_secret_"] code');
    const told = [...same, ...(secret ? [[/\b[\w-]{20,}\b/g, 'x'.repeat(24)]] : [])].reduce((text, [sought, put]) => text.replace(sought, put), node.data);
    if (told !== node.data) node.data = told;
  }
  for (const port of document.querySelectorAll('input[role="spinbutton"]')) if (/^\d{5}$/.test(port.value)) port.value = '10025';
});
