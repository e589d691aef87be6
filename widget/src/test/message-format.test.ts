import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMessage } from '../message-format.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('puts values in and isolates them from the direction of the sentence', () => {
  assert.equal(formatMessage('يكتب {name} الآن…', 'ar', { name: 'Maya' }), 'يكتب \u2068Maya\u2069 الآن…');
});

test('leaves an argument without a value visible', () => {
  assert.equal(formatMessage('Hello {name}', 'en'), 'Hello {name}');
});

test('chooses the plural form of the language', () => {
  const russian = '{count, plural, one {# новое} few {# новых-2} many {# новых} other {# нового}} сообщение';
  const forms = [1, 2, 5, 21, 1.5].map((count) => formatMessage(russian, 'ru', { count }));
  assert.deepEqual(forms, ['1 новое сообщение', '2 новых-2 сообщение', '5 новых сообщение', '21 новое сообщение', '1,5 нового сообщение']);
});

test('knows the six forms of Arabic and lets an exact value win', () => {
  const pattern = '{n, plural, =0 {nothing} zero {z} one {o} two {t} few {f} many {m} other {x}}';
  assert.equal([0, 1, 2, 3, 11, 100].map((n) => formatMessage(pattern, 'ar', { n })).join(' '), 'nothing o t f m x');
});

test('formats the number sign in the digits and groups of the language', () => {
  assert.equal(formatMessage('{n, plural, other {#}}', 'de', { n: 12345 }), '12.345');
});

test('reads apostrophes as ICU does', () => {
  assert.equal(formatMessage("l'original, it''s '{name}' and '#'", 'fr', { name: 'x' }), "l'original, it's {name} and '#'");
  assert.equal(formatMessage("{n, plural, other {'#' is #}}", 'en', { n: 3 }), '# is 3');
});

test('formats arguments inside plural branches', () => {
  assert.equal(plain(formatMessage('{n, plural, one {{who} has # file} other {{who} has # files}}.', 'en', { n: 2, who: 'Ana' })), 'Ana has 2 files.');
});
