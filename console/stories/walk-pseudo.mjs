// Walks every screen in the pseudo-locale: `npm run pseudo`. Names words that did not come from the catalogue, and texts that find no room when they are 40 % longer.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { address, browse, places, SCREENS, signIn, stand, startDemo } from './house.mjs';
import { pseudoCatalogue } from './pseudo.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' }, screens: { type: 'string' } } });
const texts = pseudoCatalogue(JSON.parse(readFileSync(new URL('../../catalogue/console/en.json', import.meta.url), 'utf8')));
// What people, the server or the browser's own locale data wrote stands in elements that say so.
const GIVEN = 'bdi, time, code, kbd, abbr, [lang]:not(html), [dir], .ant-select, .ant-table-cell small, mark, input, textarea, [class*=count], [data-given]';

const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
const wanted = wish.screens ? SCREENS.filter((screen) => wish.screens.split(',').includes(screen.name)) : SCREENS;
const found = new Map();
try {
  for (const width of [1440, 390]) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce', locale: 'en-GB' });
    await context.route(/\/assets\/en-[\w-]+\.js$/, async (route) => {
      const original = await (await route.fetch()).text();
      // The same chunk may hold other things; only a module whose default is the catalogue is replaced.
      if (!original.includes('inbox.title')) return route.fulfill({ body: original, contentType: 'text/javascript' });
      const name = /export\s*\{\s*(\w+) as default/.exec(original)?.[1] ?? 'texts';
      return route.fulfill({ body: `const ${name} = ${JSON.stringify(texts)}; export { ${name} as default };`, contentType: 'text/javascript' });
    });
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    await signIn(page, house.demo.console, house.demo.signIns[0]);
    const known = await places(page);
    for (const screen of wanted.filter((one) => !one.signedOut && address(one, known))) {
      await stand(page, house.demo.console, screen, known);
      for (const finding of await page.evaluate(inspect, GIVEN)) found.set(finding, [...(found.get(finding) ?? []), `${screen.name} ${width}`]);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await house.close();
}
console.log([...found].map(([finding, where]) => `${finding}  (${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''})`).join('\n') || 'pseudo-locale: every word comes from the catalogue and has room');
process.exitCode = found.size ? 1 : 0;

function inspect(given) {
  const findings = new Set();
  const seen = (element) => { const { width, height } = element.getBoundingClientRect(); return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden'; };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const element = node.parentElement;
    if (!/\p{L}{3,}/u.test(node.data) || /^(SCRIPT|STYLE|NOSCRIPT|TEXT)$/i.test(element.tagName) || element.closest(given) || !seen(element)) continue;
    if (!/[⟦⟧]/.test(element.textContent) && !/[⟦⟧]/.test(element.parentElement?.textContent ?? '')) findings.add(`not from the catalogue: ${node.data.trim().slice(0, 60)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) findings.add(`the page is wider than the window: ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll('button, a, label, th, h1, h2, h3, p, [role=tab]')) {
    if (!seen(element) || !/⟦/.test(element.textContent) || element.closest('[class*=visually]')) continue;
    const look = getComputedStyle(element);
    if (look.overflowX !== 'visible' && look.textOverflow !== 'ellipsis' && look.overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 2) findings.add(`cut: ${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 50)}`);
    const { left, right } = element.getBoundingClientRect();
    let clipped = false;
    for (let up = element.parentElement; up; up = up.parentElement) clipped ||= /auto|scroll/.test(getComputedStyle(up).overflowX);
    if (!clipped && (right > innerWidth + 2 || left < -2)) findings.add(`outside the window: ${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 50)}`);
  }
  return [...findings];
}
