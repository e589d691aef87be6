// Builds dist/widget.js and refuses to let it grow past what a page on a slow network can bear.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const LIMIT = 25 * 1024;

const css = {
  name: 'css-text',
  setup(context) {
    context.onLoad({ filter: /\.css$/ }, async (file) => {
      const { code } = await minified(await readFile(file.path, 'utf8'));
      return { contents: code, loader: 'text' };
    });
  },
};

async function minified(source) {
  const result = await build({
    stdin: { contents: source, loader: 'css' },
    minify: true,
    write: false,
    target: ['chrome103', 'firefox101', 'safari16.4'],
  });
  return { code: result.outputFiles[0].text.trim() };
}

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/widget.js',
  bundle: true,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome103', 'firefox101', 'safari16.4'],
  plugins: [css],
  logLevel: 'warning',
});

const size = gzipSync(await readFile('dist/widget.js'), { level: 9 }).length;
if (size > LIMIT) {
  console.error(`dist/widget.js is ${size} bytes compressed; the limit is ${LIMIT}.`);
  process.exit(1);
}
console.log(`dist/widget.js: ${size} bytes compressed, limit ${LIMIT}.`);
