// Behaviour that needs no screen: what is shown of a message, where a conversation belongs, when a snooze ends, how the event stream is read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
let server;
const load = (path) => server.ssrLoadModule(`/src/${path}`);
before(async () => { server = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } }); });
after(() => server.close());

const message = (part) => ({ id: 'm', conversation: 'c', position: 1, kind: 'message', direction: 'in', author: { kind: 'customer' }, original: 'Hola', language: 'es', translations: [], attachments: [], at: '2026-01-01T00:00:00Z', ...part });
const conversation = (part) => ({ id: 'c', state: 'open', owner: null, mergedInto: null, activityAt: '2026-01-01T00:00:00Z', ...part });

test('a message is read in the translation of the reader, with the original behind it', async () => {
  const { reading } = await load('features/thread/reading.ts');
  const translated = reading(message({ translations: [{ language: 'en', text: 'Hello', status: 'ready' }] }), 'en');
  assert.equal(translated.text, 'Hello');
  assert.deepEqual(translated.other, { kind: 'original', text: 'Hola', language: 'es' });
});

test('a failed translation leaves the original and says so', async () => {
  const { reading } = await load('features/thread/reading.ts');
  const failed = reading(message({ translations: [{ language: 'en', status: 'failed', reason: 'down' }] }), 'en');
  assert.equal(failed.text, 'Hola');
  assert.equal(failed.missing.reason, 'down');
});

test('a failed sign-in by a provider is told in a sentence, also when its code is new', async () => {
  const { returnProblem } = await load('features/entry/returnProblem.ts');
  assert.equal(returnProblem('?problem=provider_person_unknown'), 'signIn.problem.provider_person_unknown');
  assert.equal(returnProblem('?problem=toString'), 'signIn.problem.other');
  assert.equal(returnProblem(''), undefined);
});

test('an own reply shows the own words, and what was sent behind them', async () => {
  const { reading } = await load('features/thread/reading.ts');
  const own = reading(message({ direction: 'out', original: 'Hello', language: 'en', sent: { language: 'es', text: 'Hola', translated: true } }), 'en');
  assert.equal(own.text, 'Hello');
  assert.equal(own.other.kind, 'sent');
});

test('simplified and traditional Chinese are not taken for the same, regional English is', async () => {
  const { sameLanguage, negotiate, directionOf } = await load('shared/text/languages.ts');
  assert.equal(sameLanguage('zh-Hans', 'zh-Hant'), false);
  assert.equal(sameLanguage('zh-CN', 'zh-Hans'), true);
  assert.equal(sameLanguage('en-GB', 'en'), true);
  assert.equal(sameLanguage('und', undefined), false);
  assert.equal(negotiate(['zh-CN']), 'zh-Hans');
  assert.equal(negotiate(['sv', 'fr-CA']), 'fr');
  assert.equal(directionOf('ar-EG'), 'rtl');
});

test('a conversation belongs to the views its state and owner say', async () => {
  const { belongs } = await load('shared/data/views.ts');
  assert.equal(belongs(conversation({ owner: { id: 'me' } }), 'mine', 'me'), true);
  assert.equal(belongs(conversation({ owner: { id: 'me' } }), 'unassigned', 'me'), false);
  assert.equal(belongs(conversation({ state: 'snoozed' }), 'all', 'me'), false);
  assert.equal(belongs(conversation({ mergedInto: 'x' }), 'all', 'me'), false);
  assert.equal(belongs(conversation({}), 'mentions', 'me'), undefined);
});

test('a fresh conversation moves to its place in cached lists, and leaves those it no longer belongs to', async () => {
  const { placeConversation } = await load('shared/data/conversations.ts');
  const { QueryClient } = await import('@tanstack/react-query');
  const client = new QueryClient();
  const page = (...items) => ({ pages: [{ items, next: null }], pageParams: [undefined] });
  const older = conversation({ id: 'older', activityAt: '2026-01-01T00:00:00Z' });
  const moving = conversation({ id: 'moving', activityAt: '2025-12-31T00:00:00Z' });
  client.setQueryData(['conversations', 'all', ''], page(older, moving));
  client.setQueryData(['conversations', 'unassigned', ''], page(older, moving));
  placeConversation(client, { ...moving, owner: { id: 'me' }, activityAt: '2026-01-02T00:00:00Z' }, 'me');
  const ids = (view) => client.getQueryData(['conversations', view, '']).pages[0].items.map((item) => item.id);
  assert.deepEqual(ids('all'), ['moving', 'older']);
  assert.deepEqual(ids('unassigned'), ['older']);
});

test('snooze moments are of the agent\u2019s own clock, also across a clock change', async () => {
  const { instantOf, presets } = await load('features/thread/snooze.ts');
  assert.equal(instantOf({ year: 2026, month: 3, day: 29, hour: 9 }, 'Europe/Berlin').toISOString(), '2026-03-29T07:00:00.000Z');
  assert.equal(instantOf({ year: 2026, month: 3, day: 28, hour: 9 }, 'Europe/Berlin').toISOString(), '2026-03-28T08:00:00.000Z');
  const monday = presets(new Date('2026-03-27T20:00:00Z'), 'Asia/Tokyo').find((preset) => preset.name === 'snooze.monday');
  assert.equal(monday.at.toISOString(), '2026-03-30T00:00:00.000Z');
});

test('a name after @ is found at the cursor only, also after full-width signs', async () => {
  const { mentionAt } = await load('features/composer/MentionPicker.tsx');
  assert.deepEqual(mentionAt('ask @Luc', 8), { start: 4, begun: 'Luc' });
  assert.deepEqual(mentionAt('確認、＠林', 5), { start: 3, begun: '林' });
  assert.equal(mentionAt('mail a@b', 8), undefined);
});

test('messages are grouped by author and divided by day', async () => {
  const { entriesOf } = await load('features/thread/entries.ts');
  const list = [message({ id: '1' }), message({ id: '2', at: '2026-01-01T00:02:00Z' }), message({ id: '3', at: '2026-01-02T00:02:00Z' })];
  const entries = entriesOf(list, [], (at) => at.slice(0, 10));
  assert.deepEqual(entries.map((entry) => entry.kind), ['message', 'message', 'message']);
  assert.deepEqual(entries.map((entry) => entry.first), [true, false, true]);
  assert.deepEqual(entries.map((entry) => entry.day), [true, false, true]);
});

test('Ant Design gets the colours of tokens.css', () => {
  const css = readFileSync(`${root}/src/shared/theme/tokens.css`, 'utf8');
  const [light, dark] = css.split("[data-theme='dark']");
  const theme = readFileSync(`${root}/src/shared/theme/antTheme.ts`, 'utf8');
  for (const [name, block] of [['LIGHT', light], ['DARK', dark]]) {
    const given = new RegExp(`${name} = \\{([^}]*)\\}`).exec(theme)[1];
    for (const [, key, value] of given.matchAll(/(\w+): '(#[0-9a-f]+)'/g)) {
      assert.equal(new RegExp(`--${key}: (#[0-9a-f]+)`).exec(block)[1], value, `${name} ${key}`);
    }
  }
});
