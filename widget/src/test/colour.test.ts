import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, cssColour, inkOn, readableOn, readColour } from '../colour.ts';

const COLOURS = ['#000', '#fff', '#ffd400', '#0f6254', '#e91e63', '#777777', '#8a8a8a', '#00ffcc'].map(readColour);

test('text on any brand colour reads', () => {
  for (const colour of COLOURS) assert.ok(contrast(colour, inkOn(colour)) >= 4.5, cssColour(colour));
});

test('any brand colour can be written in on light and on dark ground', () => {
  for (const ground of ['#f1f3f5', '#2b2f36'].map(readColour)) {
    for (const colour of COLOURS) assert.ok(contrast(readableOn(colour, ground), ground) >= 4.5, cssColour(colour));
  }
});

test('what is no colour falls back', () => {
  assert.equal(cssColour(readColour('red; background: url(x)')), '#0f6254');
  assert.equal(cssColour(readColour('#abc')), '#aabbcc');
});
