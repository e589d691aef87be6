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
export function startDemo(...more) {
  const data = mkdtempSync(join(tmpdir(), 'xenia-pictures-'));
  const command = fileURLToPath(new URL('../../xenia', import.meta.url));
  const running = spawn(command, ['demo', '--json', '--port', '0', '--data-dir', data, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  const close = () => new Promise((resolve) => {
    running.on('exit', () => { rmSync(data, { recursive: true, force: true }); resolve(); });
    running.kill('SIGTERM');
  });
  return new Promise((resolve, reject) => {
    let said = '';
    running.stdout.on('data', (part) => {
      said += part;
      if (said.includes('\n')) resolve({ demo: JSON.parse(said.split('\n')[0]), close });
    });
    running.on('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
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
    mail: conversations.find((one) => one.channel.kind === 'email')?.id, web: of('web'), mailbox: of('email'),
  };
}

/** The address of a screen, or nothing when the company has no such thing. */
export function address(screen, known) {
  let whole = true;
  const path = screen.path.replace(/\{(\w+)\}/g, (_, name) => { whole &&= Boolean(known[name]); return known[name]; });
  return whole ? path : undefined;
}

/** Goes to a screen, does what it asks for, and waits until nothing moves any more. */
export async function stand(page, base, screen, known) {
  await page.goto(new URL(address(screen, known), base).href, { waitUntil: 'load' });
  await settled(page);
  if (screen.type) await page.locator('textarea').first().fill(screen.type);
  if (screen.press) await page.keyboard.press(screen.press);
  if (screen.type || screen.press) await page.waitForTimeout(screen.type ? 2500 : 500);
  await settled(page);
}

export async function settled(page) {
  await page.waitForFunction(() => document.fonts.status === 'loaded' && document.querySelector('#root')?.textContent, undefined, { timeout: 15_000 });
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], [class*="bone"]'), undefined, { timeout: 8_000 }).catch(() => undefined);
  await page.waitForTimeout(350);
}
