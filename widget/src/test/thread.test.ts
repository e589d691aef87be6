import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Thread } from '../thread.ts';
import type { Message } from '../types.ts';

const message = (position: number, more: Partial<Message> = {}): Message => ({
  id: `id-${position}`, position, direction: 'out', author: { kind: 'staff', name: 'Maya' }, text: `text ${position}`,
  translated: false, attachments: [], delivery: { state: 'sent' }, at: '2026-01-01T00:00:00Z', ...more,
});
const letter = { messageId: 'mine', text: 'hello', attachments: [], at: '2026-01-01T00:00:00Z' };
const receipt = { id: 'id-5', position: 5, at: '2026-01-01T00:00:01Z' };

test('shows each message once, in order, whichever way and how often it arrives', () => {
  const thread = new Thread();
  assert.equal(thread.merge([message(3), message(1)]).length, 2);
  assert.equal(thread.merge([message(2), message(3)]).length, 1);
  assert.deepEqual(thread.entries([]).map((entry) => entry.message?.position), [1, 2, 3]);
});

test('an own message keeps its key from writing to the server’s echo', () => {
  const orders: ((thread: Thread) => void)[] = [
    (thread) => thread.confirm(letter, receipt),
    (thread) => thread.merge([message(5, { direction: 'in', messageId: 'mine' })]),
    (thread) => thread.merge([message(5, { direction: 'in' })]),
  ];
  for (const [first, second] of [[0, 1], [1, 0], [0, 2]] as const) {
    const thread = new Thread();
    assert.deepEqual(thread.entries([letter]).map((entry) => entry.key), ['mine']);
    orders[first]!(thread);
    orders[second]!(thread);
    assert.deepEqual(thread.entries([letter]).map((entry) => entry.key), ['mine']);
  }
});

test('a message that was read does not become merely sent', () => {
  const thread = new Thread();
  thread.merge([message(5, { direction: 'in' })]);
  thread.seen(5);
  thread.delivery('id-5', 'delivered');
  thread.merge([message(5, { direction: 'in' })]);
  assert.equal(thread.entries([])[0]?.message?.delivery.state, 'read');
});

test('counts what staff wrote since', () => {
  const thread = new Thread();
  thread.merge([message(1), message(2, { direction: 'in' }), message(3)]);
  assert.equal(thread.unread(1), 1);
});
