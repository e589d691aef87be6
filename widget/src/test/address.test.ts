import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareAddress, cameFrom } from '../address.ts';

test('queries, fragments and passwords of an address stay on the page', () => {
  assert.equal(bareAddress('https://ana:secret@shop.example/cart?token=1#pay'), 'https://shop.example/cart');
  assert.equal(bareAddress('about:blank'), undefined);
  assert.equal(bareAddress(''), undefined);
});

test('only another site is where somebody came from', () => {
  assert.equal(cameFrom('https://search.example/results?q=shoes', 'https://shop.example'), 'https://search.example/results');
  assert.equal(cameFrom('https://shop.example/shoes', 'https://shop.example'), undefined);
  assert.equal(cameFrom('', 'https://shop.example'), undefined);
});
