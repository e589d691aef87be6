// The types of the API are those of the committed document, which a test of the server holds equal to the served one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { types } from './api.mjs';

test('src/shared/api/schema.ts is made of docs/openapi.json; else run npm run api', async () => {
  const committed = readFileSync(new URL('../src/shared/api/schema.ts', import.meta.url), 'utf8');
  assert.ok(committed === (await types()), 'the file differs from what is generated');
});
