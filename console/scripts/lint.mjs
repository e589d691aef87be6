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

// Words that stand as they are in every language: greetings before the door, a sample to be translated, a value of the browser's.
const AS_THEY_ARE = new Set(['Καλώς ήρθατε', 'light dark']);
const SAMPLES = new Set(['features/settings/translation/EngineTest.tsx']);

const files = (dir) =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : [join(dir, entry.name)],
  );
const report = (file, line, text) => findings.push(`${relative(root, file)}:${line + 1} ${text}`);
// Addresses and language tags are no language.
const hasLetters = (text) => /\p{L}{2,}/u.test(text.replace(/https?:\/\/\S*/g, '').replace(/^[a-z]{2} → [a-z]{2}$/, ''));

// Words that are values of the program, not words for people, never hold a blank between two lower-case words.
const SENTENCE = /\p{L}{2,} \p{Ll}{2,}/u;
const said = (node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't';
const spokenIn = (node) => { let found = 0; const look = (part) => { if (said(part)) found++; else ts.forEachChild(part, look); }; look(node); return found; };

/** Where a text is put together from pieces: word order, gender and cases are the catalogue's business. */
function checkConcatenation(file, node, lineOf) {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && (said(node.left) || said(node.right))) report(file, lineOf(node), `texts joined by +: ${node.getText().slice(0, 60)}`);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.filter((span) => said(span.expression));
    const words = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].some(hasLetters);
    if (spans.length > 1 || (spans.length && words)) report(file, lineOf(node), `text joined in a template: ${node.getText().slice(0, 60)}`);
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join' && node.arguments[0]?.getText() === "' '" && spokenIn(node.expression.expression)) report(file, lineOf(node), `texts joined by blanks: ${node.getText().slice(0, 60)}`);
}

function checkTexts(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const lineOf = (node) => tree.getLineAndCharacterOfPosition(node.getStart()).line;
  const visit = (node) => {
    if (ts.isJsxText(node) && hasLetters(node.text)) report(file, lineOf(node), `literal text: ${node.text.trim().slice(0, 40)}`);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && hasLetters(node.initializer.text)) {
      report(file, lineOf(node), `literal ${node.name.getText()}: ${node.initializer.text}`);
    }
    checkConcatenation(file, node, lineOf);
    const shown = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (shown && SENTENCE.test(node.text) && !AS_THEY_ARE.has(node.text) && !SAMPLES.has(relative(root, file)) && !programWords(node)) report(file, lineOf(node), `literal sentence: ${node.text.slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Styles, class names, lists of codes and what only programmers read (errors, mistakes of ours). */
function programWords(node) {
  for (let up = node.parent, child = node; up; child = up, up = up.parent) {
    if (ts.isImportDeclaration(up) || ts.isThrowStatement(up) || ts.isTypeNode(up)) return true;
    if (ts.isNewExpression(up) && /Error$/.test(up.expression.getText())) return true;
    if (ts.isJsxAttribute(up)) return !SPOKEN.has(up.name.getText()) && !/^(aria-|children)/.test(up.name.getText());
    if (ts.isPropertyAssignment(up) && up.initializer === child && /^(?:style|grid|animation|transition|boxShadow|border|fontFamily|margin\w*|padding\w*|inset\w*|gap|background)/.test(up.name.getText())) return true;
    if (ts.isCallExpression(up) && /\b(split|matchMedia|querySelector\w*|closest|execCommand|setAttribute|cssText)$/.test(up.expression.getText())) return true;
    if (ts.isPropertyAccessExpression(up) && up.name.text === 'split') return true;
    if (ts.isBinaryExpression(up) && up.operatorToken.kind === ts.SyntaxKind.EqualsToken && /cssText$/.test(up.left.getText())) return true;
  }
  return false;
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
  if (/\.tsx?$/.test(file) && !generated) checkTexts(file, source);
  if (/\.tsx?$/.test(file) && !generated) {
    checkImports(file, source);
    lines.forEach((line, index) => PHYSICAL_STYLE.test(line) && report(file, index, `physical style: ${line.trim()}`));
    // What scrolls answers a promise in newer browsers; React would call it when the effect ends.
    lines.forEach((line, index) => /useEffect\(\(\) => [^{(][^\n]*\.(scroll\w*|animate|play)\(/.test(line) && report(file, index, 'an effect that scrolls answers a promise: put it in braces'));
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
