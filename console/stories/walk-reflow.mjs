// Every screen for people who see little: `npm run reflow`. Twice as large, 320 pixels wide, letters set apart, the system's colours, no motion, focus by keyboard.
// Ends with 1 and names what is cut off or cannot be seen.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { address, browse, call, places, SCREENS, signIn, stand, startDemo } from './house.mjs';
import { cut, focusSeen, WAYS } from './reflow.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, screens: { type: 'string' }, languages: { type: 'string', default: 'en,ar,ja,de' }, ways: { type: 'string' } } });
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
const wanted = wish.screens ? SCREENS.filter((screen) => wish.screens.split(',').includes(screen.name)) : SCREENS;
const languages = wish.languages.split(',');
const found = new Map();
let looked = 0;
try {
  for (const [turn, way] of WAYS.filter(({ name }) => !wish.ways || wish.ways.split(',').includes(name)).entries()) {
    const context = await browser.newContext({ viewport: way.viewport, reducedMotion: 'reduce', forcedColors: way.forcedColors ?? 'none', locale: 'en-GB' });
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    if (way.style) await page.addInitScript((style) => addEventListener('DOMContentLoaded', () => { const sheet = document.createElement('style'); sheet.textContent = style; document.head.append(sheet); }), way.style);
    const look = async (screen, known) => {
      await stand(page, house.demo.console, screen, known);
      looked++;
      const findings = [...(await page.evaluate(cut)), ...(way.forcedColors || way.name === 'zoom 200 %' ? await focusSeen(page) : [])];
      for (const finding of findings) found.set(finding, [...(found.get(finding) ?? []), `${screen.name} · ${way.name}`]);
    };
    for (const screen of wanted.filter((one) => one.signedOut)) await look(screen, {});
    await signIn(page, house.demo.console, house.demo.signIns[0]);
    // Each way in another language: German is long, Arabic runs the other way, Japanese stands tall.
    await call(page, 'PATCH', '/me', { language: languages[turn % languages.length] });
    const known = await places(page);
    for (const screen of wanted.filter((one) => !one.signedOut && address(one, known))) await look(screen, known);
    await call(page, 'PATCH', '/me', { language: languages[0] });
    await context.close();
  }
} finally {
  await browser.close();
  await house.close();
}
console.log([...found].map(([finding, where]) => `${finding}  (${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''})`).join('\n') || `reflow: everything found its room on ${looked} screens`);
process.exitCode = found.size ? 1 : 0;
