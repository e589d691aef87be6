// House rules a compiler does not know: texts from the catalogue, logical CSS, tokens instead of colours, borders between features, file length.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const findings = [];
const SPOKEN = new Set(['title', 'placeholder', 'aria-label', 'alt', 'label', 'description', 'okText', 'cancelText', 'message', 'extra', 'tooltip']);
const PHYSICAL_CSS = /(?:^|[\s;{])(margin|padding|border)-(left|right)\b|(?:^|[\s;{])(left|right)\s*:|text-align\s*:\s*(left|right)|float\s*:\s*(left|right)|border-(top|bottom)-(left|right)-radius/;
const PHYSICAL_STYLE = /\b(margin|padding|border)(Left|Right)\b|textAlign:\s*['"](left|right)['"]/;

const files = (dir) =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : [join(dir, entry.name)],
  );
const report = (file, line, text) => findings.push(`${relative(root, file)}:${line + 1} ${text}`);
// Addresses and language tags are no language.
const hasLetters = (text) => /\p{L}{2,}/u.test(text.replace(/https?:\/\/\S*/g, '').replace(/^[a-z]{2} → [a-z]{2}$/, ''));

function checkTexts(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const lineOf = (node) => tree.getLineAndCharacterOfPosition(node.getStart()).line;
  const visit = (node) => {
    if (ts.isJsxText(node) && hasLetters(node.text)) report(file, lineOf(node), `literal text: ${node.text.trim().slice(0, 40)}`);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && hasLetters(node.initializer.text)) {
      report(file, lineOf(node), `literal ${node.name.getText()}: ${node.initializer.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

function checkImports(file, source) {
  const [room, feature] = relative(root, file).split('/');
  for (const match of source.matchAll(/from '([^']+)'/g)) {
    const line = source.slice(0, match.index).split('\n').length - 1;
    const target = /^@\/(app|features|shared)(?:\/([^/']+))?/.exec(match[1]);
    if (!target) continue;
    if (room === 'shared' && target[1] !== 'shared') report(file, line, `shared may not import ${match[1]}`);
    if (room === 'features' && target[1] === 'app') report(file, line, `a feature may not import ${match[1]}`);
    if (room === 'features' && target[1] === 'features' && target[2] !== feature) report(file, line, `features/${feature} may not import ${match[1]}`);
  }
}

for (const file of files(root)) {
  const source = readFileSync(file, 'utf8');
  const lines = source.split('\n');
  const generated = /shared\/(api\/schema|text\/keys)\.ts$/.test(file);
  if (lines.length > 400 && !generated) report(file, 400, 'longer than 400 lines');
  if (/\.tsx$/.test(file)) checkTexts(file, source);
  if (/\.tsx?$/.test(file) && !generated) {
    checkImports(file, source);
    lines.forEach((line, index) => PHYSICAL_STYLE.test(line) && report(file, index, `physical style: ${line.trim()}`));
  }
  if (/\.css$/.test(file)) {
    lines.forEach((line, index) => {
      if (PHYSICAL_CSS.test(line)) report(file, index, `physical property: ${line.trim()}`);
      if (/#[0-9a-f]{3,8}\b|rgba?\(/i.test(line) && !file.endsWith('tokens.css')) report(file, index, `colour outside tokens.css: ${line.trim()}`);
    });
  }
}

console.log(findings.join('\n') || 'lint: nothing found');
process.exit(findings.length ? 1 : 0);
