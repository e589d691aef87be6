// WCAG 2.2 AA in numbers: every ink on every ground it is used on, in light and in dark (success criteria 1.4.3 and 1.4.11).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../src/shared/theme/tokens.css', import.meta.url), 'utf8');
const names = (block) => Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
const light = names(css.slice(css.indexOf(':root {'), css.indexOf("[data-theme='dark']")));
const darkFrom = css.indexOf(":root[data-theme='dark']");
const dark = { ...light, ...names(css.slice(darkFrom, css.indexOf('}', darkFrom))) };

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour) => [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const GROUNDS = ['ground', 'surface', 'sunken', 'raised', 'hover', 'chosen'];
const WORDS = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'accent-ink'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => ['customer', 'staff', 'accent-soft'].map((ground) => [ink, ground])),
  ...['warn', 'bad', 'good'].flatMap((ink) => ['surface', 'sunken', 'raised', 'hover', 'chosen', `${ink}-soft`].map((ground) => [ink, ground])),
  ['accent-ink', 'accent-soft'], ['accent', 'accent-soft'], ['accent', 'customer'], ['accent', 'staff'], ['accent', 'note'], ['warn', 'customer'], ['bad', 'customer'],
  ['ink', 'note'], ['ink-2', 'note'], ['ink-3', 'note'], ['note-ink', 'note'], ['badge-ink', 'badge'], ['on-accent', 'accent'], ['on-accent', 'accent-hover'], ['rail-ink', 'rail'], ['rail-on', 'rail-chosen'],
  ...[1, 2, 3, 4, 5, 6].map((tint) => ['tint-ink', `tint-${tint}`]),
];
// What is not text but has to be seen: focus rings, edges of fields, series of charts.
const SIGNS = [...GROUNDS.map((ground) => ['focus', ground]), ['edge', 'surface'], ['edge', 'sunken'], ...[1, 2, 3, 4, 5, 6].map((series) => [`series-${series}`, 'surface'])];

for (const [name, colours] of [['light', light], ['dark', dark]]) {
  test(`${name}: words stand out from their ground by at least 4.5 : 1`, () => {
    const pale = WORDS.map(([ink, ground]) => [ink, ground, contrast(colours[ink], colours[ground])]).filter(([, , ratio]) => ratio < 4.5);
    assert.deepEqual(pale.map(([ink, ground, ratio]) => `${ink} on ${ground}: ${ratio.toFixed(2)}`), []);
  });

  test(`${name}: signs, edges of fields and series of charts stand out by at least 3 : 1`, () => {
    const pale = SIGNS.map(([ink, ground]) => [ink, ground, contrast(colours[ink], colours[ground])]).filter(([, , ratio]) => ratio < 3);
    assert.deepEqual(pale.map(([ink, ground, ratio]) => `${ink} on ${ground}: ${ratio.toFixed(2)}`), []);
  });
}
