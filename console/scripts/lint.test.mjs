// The house rules of lint.mjs hold: no text past the catalogue or put together from pieces, no physical directions, no colours of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the sources keep the house rules', () => {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('lint.mjs', import.meta.url))], { encoding: 'utf8' });
  assert.equal(stdout.trim(), 'lint: nothing found');
});
