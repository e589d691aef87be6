import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outbox, type Letter, type Outcome } from '../outbox.ts';
import type { Memory } from '../storage.ts';

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    read: (name) => (kept.has(name) ? JSON.parse(kept.get(name)!) : undefined),
    write: (name, value) => void (value === undefined ? kept.delete(name) : kept.set(name, JSON.stringify(value))),
  };
}

const letter = (messageId: string): Letter => ({ messageId, text: `text of ${messageId}`, attachments: [], at: '2026-01-01T00:00:00Z' });
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A server that answers as told, in turn, and then accepts everything. */
function server(...outcomes: Outcome[]) {
  const got: string[] = [];
  return {
    got,
    send: async (one: Letter): Promise<Outcome> => {
      got.push(one.messageId);
      return outcomes.shift() ?? { kind: 'sent' };
    },
  };
}

test('sends in the order written, one at a time', async () => {
  const { got, send } = server();
  const outbox = new Outbox(memory(), send, () => undefined);
  for (const id of ['a', 'b', 'c']) outbox.add(letter(id));
  await settled();
  assert.deepEqual(got, ['a', 'b', 'c']);
  assert.deepEqual(outbox.list(), []);
});

test('keeps a letter over a reload until the server has it', async () => {
  const kept = memory();
  const before = new Outbox(kept, server({ kind: 'later', after: 60_000 }).send, () => undefined);
  before.add(letter('a'));
  await settled();
  const { got, send } = server();
  const after = new Outbox(kept, send, () => undefined);
  assert.deepEqual(after.list().map((one) => one.messageId), ['a']);
  after.wake();
  await settled();
  assert.deepEqual(got, ['a']);
  assert.deepEqual(after.list(), []);
  before.clear();
});

test('sends again under the same id when the answer was lost, and nothing overtakes it', async () => {
  const { got, send } = server({ kind: 'later' });
  const outbox = new Outbox(memory(), send, () => undefined);
  outbox.add(letter('a'));
  await settled();
  outbox.add(letter('b'));
  await settled();
  assert.deepEqual(got, ['a', 'a', 'b']);
});

test('sets a refused letter aside, goes on, and sends it again only when asked', async () => {
  const { got, send } = server({ kind: 'refused', reason: 'too long' });
  const outbox = new Outbox(memory(), send, () => undefined);
  outbox.add(letter('a'));
  outbox.add(letter('b'));
  await settled();
  assert.deepEqual(outbox.list().map((one) => [one.messageId, one.refused]), [['a', 'too long']]);
  outbox.again('a');
  await settled();
  assert.deepEqual(got, ['a', 'b', 'a']);
  assert.deepEqual(outbox.list(), []);
});
