// Pictures of every screen in several languages, sizes and lights: `npm run pictures -- --out DIR`. `--against DIR` says which differ from older ones.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changed, SMALL } from './difference.mjs';
import { address, browse, call, places, SCREENS, signIn, stand, startDemo } from './house.mjs';

const { values: wish } = parseArgs({ options: {
  out: { type: 'string', default: 'pictures' }, languages: { type: 'string', default: 'en,zh-Hans,ar' }, sizes: { type: 'string', default: 'desktop,phone' },
  lights: { type: 'string', default: 'light,dark' }, screens: { type: 'string' }, against: { type: 'string' },
  demo: { type: 'string' },
} });
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 }, zoom: { width: 720, height: 450 } };
const list = (text) => text.split(',').filter(Boolean);

// `--demo FILE` takes a company that runs already: the line that `./xenia demo --json` printed.
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
const wanted = wish.screens ? SCREENS.filter((screen) => list(wish.screens).includes(screen.name)) : SCREENS;
mkdirSync(wish.out, { recursive: true });
let taken = 0;
const different = [];
try {
  for (const size of list(wish.sizes)) {
    for (const light of list(wish.lights)) {
      const context = await browser.newContext({ viewport: SIZES[size], colorScheme: light, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London', hasTouch: size === 'phone' });
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      await signIn(page, house.demo.console, house.demo.signIns[0]);
      const known = await places(page);
      for (const language of list(wish.languages)) {
        await call(page, 'PATCH', '/me', { language });
        for (const screen of wanted.filter((one) => !one.signedOut && address(one, known))) {
          await stand(page, house.demo.console, screen, known);
          await take(page, screen.name, language, size, light);
          // What was written for one picture must not stand on the next.
          if (screen.type) await page.locator('textarea').first().fill('');
        }
        if (!wanted.some((screen) => screen.signedOut)) continue;
        const stranger = await browser.newContext({ viewport: SIZES[size], colorScheme: light, reducedMotion: 'reduce', locale: language });
        const door = await stranger.newPage();
        for (const screen of wanted.filter((one) => one.signedOut)) {
          await stand(door, house.demo.console, screen, known);
          await take(door, screen.name, language, size, light);
        }
        await stranger.close();
      }
      await call(page, 'PATCH', '/me', { language: house.demo.signIns[0].language });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await house.close();
}
console.log(`${taken} pictures in ${wish.out}${wish.against ? `; ${different.length} differ: ${different.join(', ')}` : ''}`);
if (different.length) process.exitCode = 1;

async function take(page, screen, language, size, light) {
  const name = `${screen}-${language}-${size}-${light}.png`;
  const picture = await page.screenshot({ path: join(wish.out, name) });
  taken++;
  const former = wish.against && join(wish.against, name);
  if (former && existsSync(former) && (await changed(page, readFileSync(former), picture)) > SMALL) different.push(name);
}
