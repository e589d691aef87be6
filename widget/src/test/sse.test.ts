import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamParser } from '../sse.ts';

const stream = '\uFEFF: hello\r\n\r\nid: 7\nevent: message\ndata: {"a":\ndata: "é😀"}\n\ndata: plain\r\rretry: 10\nevent: empty\n\nid: 8\ndata:x\n\n';
const expected = [
  { type: ':', data: 'hello' },
  { type: 'message', id: '7', data: '{"a":\n"é😀"}' },
  { type: 'message', id: undefined, data: 'plain' },
  { type: 'message', id: '8', data: 'x' },
];

test('reads events, comments and all three line ends', () => {
  assert.deepEqual(new StreamParser().push(stream), expected);
});

test('reads the same however the stream is cut', () => {
  for (let size = 1; size < 12; size++) {
    const parser = new StreamParser();
    const events = [];
    for (let at = 0; at < stream.length; at += size) events.push(...parser.push(stream.slice(at, at + size)));
    assert.deepEqual(events, expected, `chunks of ${size}`);
  }
});

test('keeps back an event that is not finished', () => {
  const parser = new StreamParser();
  assert.deepEqual(parser.push('data: half\n'), []);
  assert.deepEqual(parser.push('\n'), [{ type: 'message', id: undefined, data: 'half' }]);
});
