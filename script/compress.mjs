// Lays a compressed copy of each file beside it (`.br`, `.gz`), which the server hands to browsers that read it: compressing once, as hard as can be, instead of at
// each request. Usage: node script/compress.mjs DIRECTORY
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SMALLEST = 600;
const TEXTS = /\.(html|js|mjs|css|svg|json|webmanifest|txt)$/;
const best = (bytes) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

for (const name of readdirSync(process.argv[2], { recursive: true })) {
  const path = join(process.argv[2], name);
  if (!TEXTS.test(name) || !statSync(path).isFile() || statSync(path).size < SMALLEST) continue;
  const bytes = readFileSync(path);
  for (const [ending, smaller] of [['br', brotliCompressSync(bytes, best(bytes))], ['gz', gzipSync(bytes, { level: 9 })]]) {
    if (smaller.length < bytes.length) writeFileSync(`${path}.${ending}`, smaller);
  }
}
