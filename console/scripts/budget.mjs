// Fails the build when what a browser must load before the first screen grows beyond the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 450 * 1024;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]);
const total = files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
console.log(`first load: ${Math.round(total / 1024)} KB compressed in ${files.length} files (budget ${BUDGET / 1024} KB)`);
if (total > BUDGET) process.exit(1);
