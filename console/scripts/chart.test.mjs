// Figures leave the house whole: shares of bars, and a CSV that spreadsheets read and that cannot carry a formula.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
let server;
before(async () => { server = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } }); });
after(() => server.close());

test('pieces of a bar lie one after the other, as shares of the longest bar', async () => {
  const { pieces } = await server.ssrLoadModule('/src/shared/chart/chartData.ts');
  assert.deepEqual(pieces([{ name: 'a', values: [2, 2] }, { name: 'b', values: [1, 0] }]), [[{ start: 0, length: 0.5 }, { start: 0.5, length: 0.5 }], [{ start: 0, length: 0.25 }, { start: 0.25, length: 0 }]]);
  assert.deepEqual(pieces([{ name: 'nothing', values: [0] }])[0][0].length, 0);
});

test('the CSV quotes what it must and makes formulas harmless', async () => {
  const { csvOf } = await server.ssrLoadModule('/src/shared/chart/chartData.ts');
  const csv = csvOf({ title: 'T', rows: 'Rule', series: ['followed'], bars: [{ name: '=HYPERLINK("x")', values: [3] }, { name: '日付', values: [0.5] }] });
  assert.equal(csv, '\ufeff"Rule","followed"\r\n"\'=HYPERLINK(""x"")",3\r\n"日付",0.5\r\n');
});
