// Every screen, light and dark, before axe-core (WCAG 2.2 A and AA): `npm run accessibility`. Ends with 1 and names each violation and where it lies. `--room` also
// bends each screen (320 pixels, twice as large, letters set apart, forced colours) and lets English speak the pseudo-locale, 40 % longer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { address, browse, call, places, SCREENS, signIn, stand, startDemo } from './house.mjs';
import { plainWords, speakPseudo } from './pseudo-page.mjs';
import { bent, cut, focusSeen, WAYS } from './reflow.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, screens: { type: 'string' }, languages: { type: 'string', default: 'en,ar' }, lights: { type: 'string', default: 'light,dark' }, alternate: { type: 'boolean', default: false }, room: { type: 'boolean', default: false } } });
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
// `--alternate` shows each screen in one of the lights only, in turn: half the way, for the tests of every day.
const wanted = wish.screens ? SCREENS.filter((screen) => wish.screens.split(',').includes(screen.name)) : SCREENS;
const found = [];
let looked = 0;
try {
  const languages = wish.languages.split(',');
  for (const [turn, light] of wish.lights.split(',').entries()) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: light, reducedMotion: 'reduce', locale: 'en-GB' });
    context.setDefaultTimeout(90_000);
    const language = languages[turn % languages.length];
    const pseudo = wish.room && language === 'en';
    if (pseudo) await speakPseudo(context);
    const page = await context.newPage();
    const mine = wanted.filter((one, place) => !wish.alternate || place % wish.lights.split(',').length === turn);
    for (const screen of mine.filter((one) => one.signedOut)) {
      await stand(page, house.demo.console, screen, {});
      await examine(page, `${screen.name} ${light}`);
    }
    await signIn(page, house.demo.console, house.demo.signIns[0]);
    // Each light in another language, so that both directions of writing are seen without walking twice as far.
    await call(page, 'PATCH', '/me', { language });
    const known = await places(page);
    for (const screen of mine.filter((one) => !one.signedOut && address(one, known))) {
      await stand(page, house.demo.console, screen, known, true);
      await examine(page, `${screen.name} ${light}`);
      if (wish.room) await bend(page, screen, pseudo);
    }
    await call(page, 'PATCH', '/me', { language: languages[0] });
    await context.close();
  }
} finally {
  await browser.close();
  await house.close();
}
console.log(found.join('\n') || `accessibility: nothing found on ${looked} screens`);
process.exitCode = found.length ? 1 : 0;

async function examine(page, name) {
  looked++;
  // Tooltips and menus that are being shown or hidden have colours of their own for a moment.
  const { violations } = await page.evaluate(`${AXE}; axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`);
  for (const { id, help, nodes } of violations) {
    found.push(`${name}: ${id} · ${help}`, ...nodes.slice(0, 4).map(({ target, any, all, none }) => `    ${target.join(' ')} ${[...any, ...all, ...none][0]?.message ?? ''}`));
  }
}

/** Narrow always, and by turns in one of the other ways. A window over the page keeps the focus to itself: `npm run reflow` looks at it. */
async function bend(page, { name, press, open }, pseudo) {
  if (pseudo) note(name, await plainWords(page));
  const [narrow, ...others] = [...WAYS].sort((one, other) => one.viewport.width - other.viewport.width);
  for (const way of [narrow, others[looked % others.length]]) {
    note(`${name} ${way.name}`, await bent(page, way, async () => [...await page.evaluate(cut), ...(way.forcedColors && !press && !open ? await focusSeen(page, 12) : [])]));
  }
}

function note(where, findings) {
  found.push(...findings.map((finding) => `${where}: ${finding}`));
}
