import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalTag, directionOf, languageName, wantedLanguages } from '../language.ts';

test('R1: what the visitor picked comes before setting, page and browser', () => {
  assert.deepEqual(wantedLanguages('ja', 'en_US', 'es', ['es-MX', 'es', 'en']), ['ja', 'en-US', 'es', 'es-MX', 'en']);
  assert.deepEqual(wantedLanguages(undefined, undefined, 'not a tag', ['zh-TW']), ['zh-TW']);
});

test('reads tags as pages write them', () => {
  assert.equal(canonicalTag(' PT_br '), 'pt-BR');
  assert.equal(canonicalTag('zh-hant-hk'), 'zh-Hant-HK');
  assert.equal(canonicalTag(''), undefined);
});

test('R15: direction follows the script', () => {
  assert.deepEqual(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'dv'].map(directionOf), Array(6).fill('rtl'));
  assert.deepEqual(['en', 'ja', 'zh-Hant', 'tr', 'az', 'x'].map(directionOf), Array(6).fill('ltr'));
});

test('names a language in its own script', () => {
  assert.deepEqual(['es', 'ja', 'ar', 'ru'].map((tag) => languageName(tag)), ['Español', '日本語', 'العربية', 'Русский']);
});
