// Says which screens look different in two sets of pictures: `npm run compare -- --from DIR --with DIR`. Pairs that differ are laid beside each other in `--out`.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browse } from './house.mjs';
import { changed, SMALL } from './difference.mjs';

const { values: wish } = parseArgs({ options: { from: { type: 'string' }, with: { type: 'string', default: 'pictures' }, out: { type: 'string', default: 'pictures/changed' } } });
if (!wish.from) throw new Error('name the older pictures: --from DIR');
const [old, fresh] = [wish.from, wish.with].map((folder) => readdirSync(folder).filter((name) => name.endsWith('.png')));
const browser = await browse();
const page = await browser.newPage();
const different = [];
for (const name of fresh.filter((one) => old.includes(one))) {
  const pair = [join(wish.from, name), join(wish.with, name)].map((path) => readFileSync(path));
  const share = await changed(page, ...pair);
  if (share <= SMALL) continue;
  different.push(`${(share * 100).toFixed(2).padStart(7)} %  ${name}`);
  if (!existsSync(wish.out)) mkdirSync(wish.out, { recursive: true });
  await page.setContent(`<style>body{margin:0;display:flex;gap:8px;background:#777}img{max-width:50%}</style>${pair.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('')}`);
  await page.screenshot({ path: join(wish.out, name), fullPage: true });
}
await browser.close();
const lines = [...different.sort().reverse(), ...fresh.filter((one) => !old.includes(one)).map((name) => `    new   ${name}`), ...old.filter((one) => !fresh.includes(one)).map((name) => `   gone   ${name}`)];
console.log(lines.join('\n') || `no screen of ${fresh.length} changed`);
process.exitCode = lines.length ? 1 : 0;
