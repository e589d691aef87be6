// Pictures of every screen in several languages, sizes and lights: `npm run pictures -- --out DIR`. `--against DIR` says which differ from older ones.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changed, SMALL } from './difference.mjs';
import { furnish } from './furnish.mjs';
import { address, browse, call, places, SCREENS, signIn, stand, startQuietHouse } from './house.mjs';
import { hold, measure, settle } from './steady.mjs';

const { values: wish } = parseArgs({ options: {
  out: { type: 'string', default: 'pictures' }, languages: { type: 'string', default: 'en,zh-Hans,ar' }, sizes: { type: 'string', default: 'desktop,phone' },
  lights: { type: 'string', default: 'light,dark' }, screens: { type: 'string' }, against: { type: 'string' },
  demo: { type: 'string' }, furnish: { type: 'boolean', default: false }, live: { type: 'boolean', default: false },
} });
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 }, zoom: { width: 720, height: 450 } };
/** How much of a long page is seen at once; `tall` in screens.json is its length on a desktop. */
const LONGER = { desktop: 1, phone: 1.6, zoom: 1 };
const list = (text) => text.split(',').filter(Boolean);

// `--demo FILE` takes a company that runs already, as it is: the line that `./xenia demo --json` printed.
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startQuietHouse();
const browser = await browse();
const wanted = wish.screens ? SCREENS.filter((screen) => list(wish.screens).includes(screen.name)) : SCREENS;
mkdirSync(wish.out, { recursive: true });
let taken = 0;
const different = [];
const { places: made, close: closeMail } = await prepare();
// `--live` leaves the clock as it is: for pictures that are read and not compared.
const times = wish.live ? undefined : await asAdministrator(measure);
try {
  for (const size of list(wish.sizes)) for (const light of list(wish.lights)) await walk(size, light);
} finally {
  await browser.close();
  closeMail();
  await house.close();
}
console.log(`${taken} pictures in ${wish.out}${wish.against ? `; ${different.length} differ: ${different.join(', ')}` : ''}`);
if (different.length) process.exitCode = 1;

async function asAdministrator(act) {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await signIn(page, house.demo.console, house.demo.signIns[0]);
  const result = await act(page);
  await context.close();
  return result;
}

/** A company of our own gets what one has after some weeks; one that runs is left as it is, unless `--furnish` asks for it. */
function prepare() {
  return wish.demo && !wish.furnish ? { places: house.demo.places ?? {}, close: () => undefined } : asAdministrator(furnish);
}

async function walk(size, light) {
  const look = { viewport: SIZES[size], colorScheme: light, reducedMotion: 'reduce', timezoneId: 'Europe/London', hasTouch: size === 'phone' };
  const context = await browser.newContext({ ...look, locale: 'en-GB' });
  context.setDefaultTimeout(90_000);
  if (times) await hold(context, times);
  const page = await context.newPage();
  await signIn(page, house.demo.console, house.demo.signIns[0]);
  const known = { ...await places(page), ...made };
  for (const language of list(wish.languages)) {
    await call(page, 'PATCH', '/me', { language });
    for (const screen of wanted.filter((one) => !one.signedOut && address(one, known))) {
      // What scrolls inside the page is seen whole.
      await page.setViewportSize(screen.tall ? { width: SIZES[size].width, height: Math.round(screen.tall * LONGER[size]) } : SIZES[size]);
      await stand(page, house.demo.console, screen, known);
      await take(page, screen.name, language, size, light);
      // What was written for one picture must not stand on the next.
      if (screen.type) await page.locator('textarea').first().fill('');
    }
    const doors = wanted.filter((screen) => screen.signedOut);
    if (!doors.length) continue;
    const stranger = await browser.newContext({ ...look, locale: language });
    const door = await stranger.newPage();
    for (const screen of doors) {
      await stand(door, house.demo.console, screen, known);
      await take(door, screen.name, language, size, light);
    }
    await stranger.close();
  }
  await call(page, 'PATCH', '/me', { language: house.demo.signIns[0].language });
  await context.close();
}

async function take(page, screen, language, size, light) {
  const name = `${screen}-${language}-${size}-${light}.png`;
  await settle(page);
  const picture = await page.screenshot({ path: join(wish.out, name) });
  taken++;
  const former = wish.against && join(wish.against, name);
  if (former && existsSync(former) && (await changed(page, readFileSync(former), picture)) > SMALL) different.push(name);
}
