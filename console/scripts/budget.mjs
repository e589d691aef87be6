// Fails the build when what a browser must load before the first working screen grows beyond the budget:
// the entry, the desk, one catalogue and one locale, with all they import.
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 450 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const wanted = Object.entries(manifest)
  .filter(([source, chunk]) => chunk.isEntry || /app\/(start|SignedIn)\.tsx$|desk\/Desk\.tsx$|catalogue\/console\/en\.json$|locale\/en_US/.test(source))
  .map(([source]) => source);

const files = new Set();
const collect = (source) => {
  const chunk = manifest[source];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(collect);
};
wanted.forEach(collect);

const total = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
console.log(`first load: ${Math.round(total / 1024)} KB compressed in ${files.size} files (budget ${BUDGET / 1024} KB)`);
rmSync(new URL('.vite', dist), { recursive: true });
if (total > BUDGET) process.exit(1);
