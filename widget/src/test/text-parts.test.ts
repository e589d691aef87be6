import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textParts } from '../text-parts.ts';

const hrefs = (text: string) => textParts(text).flatMap((part) => part.href ?? []);

test('makes web and e-mail addresses links and leaves the sentence’s marks out', () => {
  assert.deepEqual(hrefs('See https://example.com/a?b=1. Or (https://example.com/x_(y))!'), ['https://example.com/a?b=1', 'https://example.com/x_(y)']);
  assert.deepEqual(hrefs('请看https://example.com/订单。谢谢'), ['https://example.com/%E8%AE%A2%E5%8D%95']);
  assert.deepEqual(hrefs('write to ana.m@example.co.uk, please'), ['mailto:ana.m@example.co.uk']);
});

test('makes nothing else a link', () => {
  assert.deepEqual(hrefs('javascript:alert(1) data:text/html,x ftp://x.example //x.example'), []);
});

test('loses no character but direction overrides', () => {
  const text = 'a\u202Egpj.exe <b>&amp;</b> TT-48213\n+1 (555) 010-9999 https://e.example/\u200d👩‍🚀';
  assert.equal(textParts(text).map((part) => part.text).join(''), text.replace('\u202E', ''));
});

test('keeps order and phone numbers together, left to right', () => {
  const tokens = textParts('رقم TT-48213 هاتفي 050-123-4567 أو +971 50 123 4567').filter((part) => part.token);
  assert.deepEqual(tokens.map((part) => part.text), ['TT-48213', '050-123-4567', '+971 50 123 4567']);
  assert.equal(textParts('well-known state-of-the-art').some((part) => part.token), false);
});
