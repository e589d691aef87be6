// Times of day are written and read as each language of the console does it, not as the browser's.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transformWithOxc } from 'vite';

const source = new URL('../src/shared/ui/timesOfDay.ts', import.meta.url);
const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source.pathname);
const { minuteOf, timesOfDay } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const LANGUAGES = readdirSync(new URL('../../catalogue/console/', import.meta.url)).map((name) => name.replace('.json', ''));

test('twelve hours in English, twenty-four in German', () => {
  const at = (language) => timesOfDay(language).find(({ value }) => value === '18:00').label.replace(/\s/gu, ' ');
  assert.equal(at('en'), '6:00 PM');
  assert.equal(at('de'), '18:00');
});

test('every time is read as it is written, in every language', () => {
  for (const language of LANGUAGES) for (const { value, label } of timesOfDay(language, ['07:05', '12:20', '23:59'])) assert.equal(minuteOf(label, language), value, `${language} ${label}`);
});

test('what people type is understood, and what is no time is not', () => {
  assert.equal(minuteOf('7', 'en'), '07:00');
  assert.equal(minuteOf('7.20 pm', 'en'), '19:20');
  assert.equal(minuteOf('12 am', 'en'), '00:00');
  assert.equal(minuteOf('１８：１０', 'ja'), '18:10');
  assert.equal(minuteOf('٧:٢٠ م', 'ar'), '19:20');
  for (const none of ['', 'noon', '25:00', '12:75', '13 pm', '12:3x']) assert.equal(minuteOf(none, 'en'), undefined, none);
});

test('a time between the half hours has its place among them', () => assert.equal(timesOfDay('de', ['18:10', undefined]).length, 49));
