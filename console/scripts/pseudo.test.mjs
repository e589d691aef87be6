// The pseudo-locale turns every sentence of the console into one that is 40 % longer, with the same values and marks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '@formatjs/icu-messageformat-parser';
import { pseudo } from '../stories/pseudo.mjs';
import { valuesOf } from './keys.mjs';

const english = JSON.parse(readFileSync(new URL('../../catalogue/console/en.json', import.meta.url), 'utf8'));

test('every sentence has a pseudo-translation with the same values', () => {
  for (const [key, text] of Object.entries(english)) {
    assert.deepEqual([...valuesOf(parse(pseudo(text)))], [...valuesOf(parse(text))], key);
  }
});

test('a pseudo-translation is at least 40 % longer, accented, and stands in brackets', () => {
  assert.equal(pseudo('Save'), '⟦Šàvé one⟧');
  assert.match(pseudo('{count, plural, one {# file} other {# files}}'), /^⟦\{count, plural, one \{# fíļé\} other \{# fíļéš\}\}( \w+)*⟧$/);
  for (const text of ['Search conversations', 'Nobody has written yet.']) assert.ok(pseudo(text).length >= text.length * 1.4, text);
});
