// What the server records has a name people can read: administrative acts, events of the timeline, background readers.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../../server/src/main/java/', import.meta.url));
const feature = (path) => readFileSync(new URL(`../src/features/${path}`, import.meta.url), 'utf8');
const files = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(dir, entry.name)) : [join(dir, entry.name)]));
const java = files(server).filter((file) => file.endsWith('.java')).map((file) => readFileSync(file, 'utf8'));
const unnamed = (found, page) => [...new Set(found)].filter((name) => !page.includes(`'${name}': '`) && !page.includes(` ${name}: '`));

test('every administrative act has a name in the audit log', () => {
  const acts = java.filter((source) => /\baudit\b/.test(source)).flatMap((source) => [...source.matchAll(/"([a-z][a-zA-Z]+\.[a-z][a-zA-Z_]+)"/g)].map(([, act]) => act)).filter((act) => !act.startsWith('culture.') || act === 'culture.switched');
  assert.ok(acts.length > 25, `only ${acts.length} acts were found`);
  assert.deepEqual(unnamed(acts, feature('settings/access/acts.ts')), []);
});

test('every event that a conversation’s timeline can show has a name', () => {
  const types = java.flatMap((source) => [...source.matchAll(/record ((?:Conversation|Message|Checks|Customer)[A-Za-z]+)\([^{]*implements \w+Event/g)].map(([, name]) => name.replace(/^([A-Z])([a-z]+)([A-Z])/, (_, a, b, c) => `${a.toLowerCase()}${b}.${c.toLowerCase()}`)));
  assert.ok(types.length > 12, `only ${types.length} events were found`);
  assert.deepEqual(unnamed(types, feature('context/eventName.ts')), []);
});

test('every background reader has a name', () => {
  const readers = java.filter((source) => /implements [^{]*EventReader/.test(source)).flatMap((source) => [...source.matchAll(/String name\(\) \{\s*return "([a-z-]+)"/g)].map(([, name]) => name));
  assert.ok(readers.length >= 4, `only ${readers.length} readers were found`);
  assert.deepEqual(unnamed(readers, feature('settings/operation/Readers.tsx')), []);
});
