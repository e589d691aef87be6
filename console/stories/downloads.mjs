// Takes a chart along as a picture, as a drawing and as figures, in a real browser: `npm run downloads`. Left to right and right to left.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browse, call, settled, signIn, startDemo } from './house.mjs';

const { values: wish } = parseArgs({ options: { demo: { type: 'string' } } });
const house = wish.demo ? { demo: JSON.parse(readFileSync(wish.demo, 'utf8').split('\n')[0]), close: () => undefined } : await startDemo();
const browser = await browse();
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })).newPage();
  await signIn(page, house.demo.console, house.demo.signIns[0]);
  for (const language of ['ar', 'en']) {
    await call(page, 'PATCH', '/me', { language });
    const t = JSON.parse(readFileSync(new URL(`../../catalogue/console/${language}.json`, import.meta.url), 'utf8'));
    await page.goto(new URL('/culture/rules', house.demo.console).href);
    await settled(page);
    const figures = await page.locator('figure table tbody tr').count();
    assert.ok(figures > 0, 'the chart has figures behind it');
    const take = async (key) => {
      await page.getByRole('button', { name: t['chart.save'] }).first().click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: t[key] }).click()]);
      assert.match(download.suggestedFilename(), new RegExp(`\\.${key.slice(6)}$`));
      return readFileSync(await download.path());
    };
    const png = await take('chart.png');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.readUInt32BE(16) > 600 && png.length > 4_000, 'a picture of some size');
    const svg = (await take('chart.svg')).toString();
    const drawn = await page.evaluate((source) => { const read = new DOMParser().parseFromString(source, 'image/svg+xml'); return { broken: Boolean(read.querySelector('parsererror')), bars: read.querySelectorAll('rect').length, variables: /var\(--/.test(source) }; }, svg);
    assert.ok(!drawn.broken && drawn.bars >= figures, 'a drawing that can be read elsewhere');
    assert.ok(!drawn.variables, 'with colours of its own, for nobody else knows ours');
    const csv = (await take('chart.csv')).toString();
    assert.equal(csv.charCodeAt(0), 0xfeff, 'spreadsheets need the mark to read it as Unicode');
    assert.equal(csv.trim().split(/\r?\n/).length, figures + 1);
  }
} finally {
  await browser.close();
  await house.close();
}
console.log('downloads: picture, drawing and figures in both directions');
