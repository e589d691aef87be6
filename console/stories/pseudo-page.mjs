// The console in the pseudo-locale, in a running browser: its catalogue is put in the place of English, and what does not come from it, or finds no room, is named.
import { readFileSync } from 'node:fs';
import { pseudoCatalogue } from './pseudo.mjs';

// What people, the server or the browser's own locale data wrote stands in elements that say so.
const GIVEN = 'bdi, time, code, kbd, abbr, [lang]:not(html), [dir], .ant-select, .ant-table-cell small, mark, input, textarea, [class*=count], [data-given]';

/** From now on, English pages of a context speak the pseudo-locale. */
export async function speakPseudo(context) {
  const texts = pseudoCatalogue(JSON.parse(readFileSync(new URL('../../catalogue/console/en.json', import.meta.url), 'utf8')));
  await context.route(/\/assets\/en-[\w-]+\.js$/, async (route) => {
    const original = await (await route.fetch()).text();
    // The same chunk may hold other things; only a module whose default is the catalogue is replaced.
    if (!original.includes('inbox.title')) return route.fulfill({ body: original, contentType: 'text/javascript' });
    const name = /export\s*\{\s*(\w+) as default/.exec(original)?.[1] ?? 'texts';
    return route.fulfill({ body: `const ${name} = ${JSON.stringify(texts)}; export { ${name} as default };`, contentType: 'text/javascript' });
  });
}

/** Words of a page that did not come from the catalogue, and texts that find no room. */
export const plainWords = (page) => page.evaluate(inspect, GIVEN);

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
