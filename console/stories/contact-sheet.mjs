// Puts pictures beside each other, to be looked at one by one without opening four hundred files: `npm run contact-sheet -- --from DIR --out DIR`. A sheet shows
// one screen in all languages of one size and light.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browse } from './house.mjs';

const { values: wish } = parseArgs({ options: { from: { type: 'string', default: 'pictures' }, out: { type: 'string', default: 'pictures/sheets' }, screens: { type: 'string' }, width: { type: 'string' }, sizes: { type: 'string', default: 'desktop,phone' }, lights: { type: 'string', default: 'light,dark' } } });
const NAME = /^(?<screen>[\w-]+?)-(?<language>[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)-(?<size>desktop|phone|zoom)-(?<light>light|dark)\.png$/;

const sheets = new Map();
for (const file of readdirSync(wish.from).sort()) {
  const { screen, size, light } = NAME.exec(file)?.groups ?? {};
  if (!screen || (wish.screens && !wish.screens.split(',').includes(screen)) || !wish.sizes.split(',').includes(size) || !wish.lights.split(',').includes(light)) continue;
  // Phones are narrow: both lights of a screen fit on one sheet.
  const name = size === 'phone' ? `${screen}-phone` : `${screen}-${size}-${light}`;
  sheets.set(name, [...(sheets.get(name) ?? []), file]);
}
mkdirSync(wish.out, { recursive: true });
const browser = await browse();
const page = await browser.newPage();
for (const [name, files] of sheets) {
  const width = Number(wish.width ?? (name.endsWith('-phone') ? 390 : 960));
  const pictures = files.map((file) => `<figure><img width="${width}" src="data:image/png;base64,${readFileSync(join(wish.from, file)).toString('base64')}"><figcaption>${file}</figcaption></figure>`);
  await page.setViewportSize({ width: Math.min(files.length, name.endsWith('-phone') ? 6 : 2) * (width + 8), height: 400 });
  await page.setContent(`<style>body{margin:0;display:flex;flex-wrap:wrap;gap:6px;background:#777;font:11px sans-serif}figure{margin:0}img{display:block}figcaption{color:#fff}</style>${pictures.join('')}`);
  await page.screenshot({ path: join(wish.out, `${name}.png`), fullPage: true });
}
await browser.close();
console.log(`${sheets.size} sheets in ${resolve(wish.out)}`);
