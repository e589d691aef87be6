// The coach in the composer: what is underlined where, how findings follow edits, what one key fixes; phrases behind "/"; openings and closings.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
let server;
const load = (path) => server.ssrLoadModule(`/src/features/composer/${path}`);
before(async () => { server = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } }); });
after(() => server.close());

const finding = (part) => ({ rule: 'G10', severity: 'HINT', grade: 'B', start: 0, end: 4, in: 'text', title: '', message: '', source: '', ...part });

test('the text under the field is the same text, cut where findings begin and end, in any script', async () => {
  const { pieces } = await load('findings.ts');
  for (const [text, start, end] of [['Please calm down now', 7, 16], ['ご確認ください。すみません。', 8, 12], ['مرحبا، أين طلبي؟', 7, 10], ['👋🏽 hello', 0, 4]]) {
    const cut = pieces(text, [finding({ start, end })]);
    assert.equal(cut.map((piece) => piece.text).join(''), text);
    assert.deepEqual(cut.filter((piece) => piece.finding).map((piece) => piece.text), [text.slice(start, end)]);
  }
});

test('where findings overlap the louder one is drawn, and none outside the text', async () => {
  const { pieces } = await load('findings.ts');
  const cut = pieces('abcdefgh', [finding({ start: 0, end: 6 }), finding({ start: 2, end: 4, severity: 'BLOCK' }), finding({ start: 6, end: 40 }), finding({ start: 3, end: 3 })]);
  assert.deepEqual(cut.map((piece) => [piece.text, piece.finding?.severity]), [['ab', 'HINT'], ['cd', 'BLOCK'], ['ef', 'HINT'], ['gh', undefined]]);
});

test('findings move with an edit before them, stay before one, and go when they are touched', async () => {
  const { carried } = await load('findings.ts');
  const findings = [finding({ start: 0, end: 5 }), finding({ start: 6, end: 10 }), finding({ start: 11, end: 16 })];
  const moved = carried(findings, 'Hello calm world', 'Hello keep calm world');
  assert.deepEqual(moved.map(({ start, end }) => 'Hello keep calm world'.slice(start, end)), ['Hello', 'calm', 'world']);
  const touched = carried(findings, 'Hello calm world', 'Hello cxlm world');
  assert.deepEqual(touched.map(({ start }) => start), [0, 11]);
  assert.deepEqual(carried(findings, 'Hello calm world', ''), []);
});

test('nothing is shown twice, and facts that the checks of a translation say already are left to them', async () => {
  const { arranged } = await load('findings.ts');
  const all = [finding({}), finding({}), finding({ rule: 'G01', in: 'translation', severity: 'BLOCK' }), finding({ rule: 'G20', severity: 'WARN', start: 9, end: 12 })];
  assert.deepEqual(arranged(all, true).map(({ rule }) => rule), ['G20', 'G10']);
  assert.deepEqual(arranged(all, false).map(({ rule }) => rule), ['G01', 'G20', 'G10']);
});

test('one key fixes the finding at the cursor, else the first that has a fix', async () => {
  const { nextFix, fixed } = await load('findings.ts');
  const list = [finding({ start: 0, end: 3 }), finding({ start: 5, end: 7, replacement: 'Sie' }), finding({ start: 9, end: 12, replacement: '' })];
  assert.equal(nextFix(list, 1), list[1]);
  assert.equal(nextFix(list, 10), list[2]);
  assert.equal(nextFix([list[0]], 1), undefined);
  assert.deepEqual(fixed('Hast du Zeit?', finding({ start: 5, end: 7, replacement: 'Sie' })), { text: 'Hast Sie Zeit?', cursor: 8 });
});

test('a reason counts from ten characters on, blanks aside', async () => {
  const { enoughReason } = await load('findings.ts');
  assert.equal(enoughReason('  too short '), false);
  assert.equal(enoughReason('agreed by phone'), true);
});

test('phrases are looked for behind a / that begins a word, full-width too, and not within paths or fractions', async () => {
  const { slashAt } = await load('slash.ts');
  assert.deepEqual(slashAt('/ref', 4), { start: 0, sought: 'ref' });
  assert.deepEqual(slashAt('Hi. /late del', 13), { start: 4, sought: 'late del' });
  assert.deepEqual(slashAt('了解です。／返金', 8), { start: 5, sought: '返金' });
  assert.deepEqual(slashAt('/', 1), { start: 0, sought: '' });
  for (const text of ['and/or', 'https://x', '1/2', '/ no']) assert.equal(slashAt(text, text.length), undefined, text);
});

test('an inserted phrase takes the place of the / and selects its first open slot', async () => {
  const { replaced, slotted, nextSlot } = await load('slash.ts');
  assert.deepEqual(replaced('Hi /ref', 3, 7, 'Order {number} of {date}'), { text: 'Hi Order {number} of {date}', from: 9, to: 17 });
  assert.deepEqual(replaced('/ok', 0, 3, '了解です'), { text: '了解です', from: 4, to: 4 });
  assert.deepEqual(slotted('a {b} c').map((span) => span.slot), [false, true, false]);
  assert.deepEqual(nextSlot('{a} {b}', 2), { start: 4, end: 7 });
});

test('opening and closing stand around a translation, or at both ends of one’s own text', async () => {
  const { framed, placed } = await load('frame.ts');
  assert.equal(framed('Text', { opening: 'Dear', closing: 'Best' }), 'Dear\n\nText\n\nBest');
  assert.equal(framed('Text', {}), 'Text');
  assert.equal(placed('', 'Dear', 'opening'), 'Dear');
  assert.equal(placed('Text\n', 'Best', 'closing'), 'Text\n\nBest');
});
