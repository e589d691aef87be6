// A running house for stories and pictures: its own demo company, or one that runs already; a browser, a person signed in, and screens to stand before.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const SCREENS = JSON.parse(readFileSync(new URL('screens.json', import.meta.url), 'utf8'));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const BROWSERS = [process.env.XENIA_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function browse() {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is not installed; name a browser in XENIA_BROWSER');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Starts a demo company of its own and ends it with `close`. */
export async function startDemo(...more) {
  const data = mkdtempSync(join(tmpdir(), 'xenia-pictures-'));
  const { demo, close } = await launch('demo', data, ...more);
  return { demo, close: async () => { await close(); rmSync(data, { recursive: true, force: true }); } };
}

function launch(way, data, ...more) {
  const command = fileURLToPath(new URL('../../xenia', import.meta.url));
  const running = spawn(command, [way, '--json', '--port', '0', '--data-dir', data, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  const close = () => new Promise((resolve) => { running.on('exit', resolve); running.kill('SIGTERM'); });
  return new Promise((resolve, reject) => {
    let said = '';
    running.stdout.on('data', (part) => {
      said += part;
      if (said.includes('\n')) resolve({ demo: JSON.parse(said.split('\n')[0]), close });
    });
    running.on('exit', (code) => reject(new Error(`the company ended with ${code}`)));
  });
}

/**
 * A demo company to which nobody writes while it is looked at: a demo that has just been made, started anew as an ordinary house. It may call private addresses,
 * because the mail servers of the stories lie there.
 */
export async function startQuietHouse() {
  const data = mkdtempSync(join(tmpdir(), 'xenia-pictures-'));
  const first = await launch('demo', data);
  await first.close();
  const { demo, close } = await launch('run', data, '--allow-private-urls');
  return { demo: { ...first.demo, console: demo.console }, close: async () => { await close(); rmSync(data, { recursive: true, force: true }); } };
}

export async function call(page, method, path, body) {
  return page.evaluate(async ([method, path, body]) => {
    const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
    const answer = await fetch(`/api/v1${path}`, { method, headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }, [method, path, body]);
}

export async function signIn(page, base, { email, password }) {
  await page.goto(new URL('/sign-in', base).href);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inbox/);
}

/** What the addresses of screens name: a conversation in another language, one by mail, the first channels. */
export async function places(page) {
  const conversations = (await call(page, 'GET', '/conversations?view=all&limit=60')).items;
  const channels = (await call(page, 'GET', '/channels')).items;
  const of = (kind) => channels.find((channel) => channel.kind === kind)?.id;
  const foreign = conversations.filter((one) => one.channel.kind !== 'email');
  return {
    conversation: (foreign.find((one) => one.language === 'ja') ?? foreign[0] ?? conversations[0])?.id,
    mail: conversations.find((one) => one.channel.kind === 'email')?.id, web: of('web'), mailbox: of('email'), api: of('api'),
  };
}

/** The address of a screen, or nothing when the company has no such thing. */
export function address(screen, known) {
  let whole = true;
  const path = screen.path.replace(/\{(\w+)\}/g, (_, name) => { whole &&= Boolean(known[name]); return known[name]; });
  return whole ? path : undefined;
}

/** Goes to a screen, does what it asks for, and waits until nothing moves any more. With `soft` the page is not loaded anew where it need not be. */
export async function stand(page, base, screen, known, soft = false) {
  const path = address(screen, known);
  const clean = soft && !acts(screen) && softly.has(page);
  if (clean) await page.evaluate((to) => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate', { state: null })); }, path);
  else await page.goto(new URL(path, base).href, { waitUntil: 'load' });
  // What one screen opened must not lie over the next.
  if (soft && !acts(screen) && !screen.signedOut) softly.add(page); else softly.delete(page);
  await settled(page);
  if (screen.type) await page.locator('textarea').first().fill(screen.type);
  if (screen.press) await page.keyboard.press(screen.press);
  // What is opened is there only in a company that has it.
  if (screen.open) await page.locator(screen.open).first().click({ timeout: 2_000 }).catch(() => undefined);
  if (screen.type) await page.waitForTimeout(2_000);
  if (acts(screen)) await settled(page);
}

const softly = new WeakSet();
const acts = ({ type, press, open }) => Boolean(type || press || open);

/** Fonts are there, nothing is busy, and the page has not changed for a moment. */
export async function settled(page) {
  await page.waitForFunction(() => document.fonts.status === 'loaded' && document.querySelector('#root')?.textContent, undefined, { timeout: 45_000 });
  await page.evaluate(quiet);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], [class*="bone"]'), undefined, { timeout: 8_000 }).catch(() => undefined);
  await page.evaluate(quiet);
}

const quiet = () => new Promise((done) => {
  const calm = () => setTimeout(() => { watch.disconnect(); done(); }, 220);
  let timer = calm();
  const watch = new MutationObserver(() => { clearTimeout(timer); timer = calm(); });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  setTimeout(() => { clearTimeout(timer); watch.disconnect(); done(); }, 3_000);
});
