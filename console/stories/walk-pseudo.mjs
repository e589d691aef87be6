// Walks every screen in the pseudo-locale: `npm run pseudo`. Names words that did not come from the catalogue, and texts that find no room when they are 40 % longer.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { address, browse, places, SCREENS, signIn, stand, startDemo } from './house.mjs';
import { plainWords, speakPseudo } from './pseudo-page.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, screens: { type: 'string' } } });

const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
const wanted = wish.screens ? SCREENS.filter((screen) => wish.screens.split(',').includes(screen.name)) : SCREENS;
const found = new Map();
try {
  for (const width of [1440, 390]) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce', locale: 'en-GB' });
    await speakPseudo(context);
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    await signIn(page, house.demo.console, house.demo.signIns[0]);
    const known = await places(page);
    for (const screen of wanted.filter((one) => !one.signedOut && address(one, known))) {
      await stand(page, house.demo.console, screen, known);
      for (const finding of await plainWords(page)) found.set(finding, [...(found.get(finding) ?? []), `${screen.name} ${width}`]);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await house.close();
}
console.log([...found].map(([finding, where]) => `${finding}  (${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''})`).join('\n') || 'pseudo-locale: every word comes from the catalogue and has room');
process.exitCode = found.size ? 1 : 0;
