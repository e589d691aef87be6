// How quick the desk is in a real browser: `npm run speed -- --demo FILE`, or `./xenia bench desk`, which fills a company with 110,000 conversations and one
// of 10,000 messages first. One JSON object a line, for bench/RESULTS.md; nothing is judged here, because a busy machine is no failure.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { browse, call, settled, signIn, startDemo } from './house.mjs';
import { frames, halts, hostPage, interactive, opened, plainFrames, rowsInSight } from './speed-probes.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, only: { type: 'string' } } });
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const base = house.demo.console;
const browser = await browse();
const ordered = (times) => [...times].sort((a, b) => a - b);
const middle = (times) => ordered(times)[Math.floor(times.length / 2)];
const spread = (times) => ({ times: times.length, p50Ms: middle(times), p95Ms: ordered(times)[Math.floor(times.length * 0.95)], slowestMs: Math.max(...times) });
const parts = { load, open, list, thread, widget };
try {
  for (const [name, part] of Object.entries(parts)) if (!wish.only || wish.only.split(',').includes(name)) await part();
} finally {
  await browser.close();
  await house.close();
}

function tell(measured, figures) {
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 100) / 100 : value]));
  console.log(JSON.stringify({ measured, figures: { ...rounded, load: Math.round(loadavg()[0] * 10) / 10 } }));
}

/** A desk in front of somebody who is signed in. */
async function desk(path = '/inbox/all') {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  await signIn(page, base, house.demo.signIns[0]);
  await page.goto(new URL(path, base).href);
  await settled(page);
  return page;
}

/** First load, nothing cached: until the first rows stand there and the browser has nothing more to do. */
async function load() {
  const page = await desk();
  const state = await page.context().storageState();
  await page.context().close();
  for (const [name, path, from] of [['first load of the inbox, nothing cached', '/inbox/all', state], ['first load of the sign-in page', '/sign-in', undefined]]) {
    const runs = [];
    for (let turn = 0; turn < 5; turn++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', storageState: from, serviceWorkers: 'block' });
      const fresh = await context.newPage();
      runs.push(await interactive(fresh, new URL(path, base).href));
      await context.close();
    }
    tell(name, { runs: runs.length, interactiveMs: runs.map((run) => Math.round(run.interactive)).sort((a, b) => a - b).join(', '), shownMs: Math.round(middle(runs.map((run) => run.shown))), layoutShift: Math.max(...runs.map((run) => run.shift)), transferredKB: Math.round(middle(runs.map((run) => run.bytes)) / 1024) });
  }
}

/** From the click on a row to the words of the conversation on the screen. */
async function open() {
  const page = await desk();
  await page.mouse.move(700, 400);
  for (const [name, hover] of [['opening a conversation never seen, mouse rests on it for 150 ms', 150], ['opening a conversation never seen, clicked at once', 0]]) {
    const times = [];
    for (let turn = 0; turn < 40; turn++) {
      const time = await opened(page, turn % 7, hover);
      // The first four pay for code that is fetched once.
      if (turn >= 4) times.push(time);
      await page.mouse.move(700, 400);
      if (turn % 7 === 6) await page.evaluate(() => { document.querySelector('[role=list]').scrollBy(0, 7 * document.querySelector('[role=listitem]').offsetHeight); });
      await page.waitForTimeout(250);
    }
    tell(name, spread(times));
  }
  const again = [];
  for (let turn = 0; turn < 42; turn++) {
    const time = await opened(page, turn % 7, 0);
    if (turn >= 7) again.push(time);
    await page.waitForTimeout(250);
  }
  tell('opening a conversation seen before', spread(again));
  await page.context().close();
}

/** The list of closed conversations: while it loads, and with all its rows. */
async function list() {
  const page = await desk('/inbox/closed');
  const frame = page.locator('[role=list]');
  const scrolled = async (name, gesture) => tell(name, { ...await frames(page, frame, gesture, rowsInSight), plainPerSecond: await plainFrames(browser, gesture, 348) });
  await scrolled('list, first 15 s: reading speed, pages loading', { speed: 1_500, seconds: 15 });
  await scrolled('list, next 15 s: fast, pages loading', { speed: 6_000, seconds: 15 });
  const began = Date.now();
  let rows = 0;
  for (let still = 0; still < 40 && rows < 100_000;) {
    const now = await frame.evaluate((list) => { list.scrollTop = list.scrollHeight; return Math.round(list.scrollHeight / list.querySelector('[role=listitem]').offsetHeight); });
    still = now > rows ? 0 : still + 1;
    rows = now;
    await page.waitForTimeout(20);
  }
  tell('list, scrolled to its end', { rows, seconds: (Date.now() - began) / 1000, heapMB: await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6) });
  await frame.evaluate((list) => { list.scrollTop = list.scrollHeight / 2; });
  await page.waitForTimeout(1_000);
  await scrolled(`list of ${rows} rows: reading speed`, { speed: 1_500, seconds: 10 });
  await scrolled(`list of ${rows} rows: fast`, { speed: 6_000, seconds: 10 });
  await scrolled(`list of ${rows} rows: upwards, very fast`, { speed: -20_000, seconds: 10 });
  tell(`list of ${rows} rows: opening one of them`, spread(await several(12, (turn) => opened(page, turn % 6, 0))));
  const shown = await page.evaluate(() => new URL(document.querySelector('[role=listitem] a').href).pathname.split('/')[3]);
  tell(`list of ${rows} rows: a note comes in while the list stands`, await halts(page, async () => {
    await call(page, 'POST', `/conversations/${shown}/notes`, { text: 'A colleague has looked at it' });
    await page.waitForTimeout(3_000);
  }));
  await page.context().close();
}

/** The longest thread: upwards while older pages load, and with all of its messages. */
async function thread() {
  const page = await desk();
  const items = (await call(page, 'GET', '/conversations?view=all&limit=1')).items;
  await page.goto(new URL(`/inbox/all/${items[0].id}`, base).href);
  await settled(page);
  const frame = page.locator('[role=log]');
  const width = await frame.evaluate((log) => log.clientWidth);
  const scrolled = async (name, gesture) => tell(name, { ...await frames(page, frame, gesture, 'article'), plainPerSecond: await plainFrames(browser, gesture, width) });
  await scrolled('thread, first 15 s upwards: reading speed, pages loading', { speed: -1_500, seconds: 15 });
  await scrolled('thread, next 15 s upwards: fast, pages loading', { speed: -6_000, seconds: 15 });
  const began = Date.now();
  let height = 0;
  for (let still = 0; still < 60;) {
    const now = await frame.evaluate((log) => { log.scrollTop = 0; return log.scrollHeight; });
    still = now === height ? still + 1 : 0;
    height = now;
    await page.waitForTimeout(50);
  }
  tell('thread, scrolled to its beginning', { pixels: height, seconds: (Date.now() - began) / 1000, heapMB: await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6) });
  await scrolled('thread of 10,000 messages, downwards: reading speed', { speed: 1_500, seconds: 10 });
  await scrolled('thread of 10,000 messages, downwards: fast', { speed: 6_000, seconds: 10 });
  await scrolled('thread of 10,000 messages, upwards: fast', { speed: -6_000, seconds: 10 });
  tell('thread of 10,000 messages: typing 60 signs', await halts(page, () => page.locator('textarea').first().pressSequentially('Thank you for waiting, we have found your parcel in Hamburg', { delay: 60 })));
  await page.context().close();
}

/** What the widget moves on the page it is put on. */
async function widget() {
  const key = house.demo.widgetKey ?? new URL(house.demo.widget).searchParams.get('channel');
  for (const width of [1440, 390]) tell(`widget on a host page of ${width} pixels: loaded, opened, closed`, await hostPage(browser, base, key, width));
}

async function several(times, act) {
  const found = [];
  for (let turn = 0; turn < times; turn++) found.push(await act(turn));
  return found;
}
