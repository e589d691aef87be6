// The catalogue of the console: same keys, same values and marks in every language, every plural complete, nothing unused or concatenated.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const folder = fileURLToPath(new URL('../../catalogue/console/', import.meta.url));
const sources = fileURLToPath(new URL('../src/', import.meta.url));
const LANGUAGES = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', '')).sort();
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))]));

function parts(elements, found = { values: new Set(), tags: new Set(), plurals: [] }) {
  for (const element of elements) {
    if (element.type === TYPE.tag) found.tags.add(element.value);
    else if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.values.add(element.value);
    if (element.type === TYPE.plural) found.plurals.push(element);
    for (const option of Object.values(element.options ?? {})) parts(option.value, found);
    if (element.children) parts(element.children, found);
  }
  return found;
}
const sorted = (set) => [...set].sort();
const files = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(dir, entry.name)) : [join(dir, entry.name)]));

test('the folder holds nothing but languages, the seven of the first hour among them', () => {
  assert.deepEqual(readdirSync(folder).filter((file) => !file.endsWith('.json') || Intl.getCanonicalLocales(file.slice(0, -5))[0] !== file.slice(0, -5)), []);
  assert.deepEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh-Hans'].filter((language) => !LANGUAGES.includes(language)), []);
});

test('every language has the words of Ant Design, names of months, and a stack of fonts for its script', () => {
  const source = (path) => readFileSync(join(sources, path), 'utf8');
  const has = (table, tag) => new RegExp(`^  '?${tag}'?: `, 'm').test(table);
  const [words, months, fonts] = [source('shared/theme/antLocale.ts'), source('shared/ui/calendarLanguages.ts'), source('shared/theme/tokens.css')];
  for (const language of LANGUAGES) {
    const { script, language: base } = new Intl.Locale(language).maximize();
    assert.ok(has(words, language) || has(words, base), `${language}: antLocale.ts`);
    assert.ok(base === 'en' || has(months, language) || has(months, base), `${language}: calendarLanguages.ts`);
    assert.ok(/Latn|Cyrl|Grek/.test(script) || fonts.includes(`[lang|='${language}']`) || fonts.includes(`[lang|='${base}']`), `${language}: tokens.css`);
  }
});

for (const language of LANGUAGES) {
  test(`${language} has every key of English and no other`, () => {
    assert.deepEqual(Object.keys(catalogues[language]).sort(), Object.keys(catalogues.en).sort());
  });

  test(`${language} uses the same values and marks as English, and every plural form its language needs`, () => {
    for (const [key, text] of Object.entries(catalogues[language])) {
      const own = parts(parse(text));
      const english = parts(parse(catalogues.en[key]));
      assert.deepEqual(sorted(own.values), sorted(english.values), key);
      assert.deepEqual(sorted(own.tags), sorted(english.tags), key);
      for (const plural of own.plurals) {
        const needed = new Intl.PluralRules(language, { type: plural.pluralType }).resolvedOptions().pluralCategories;
        assert.deepEqual(needed.filter((category) => !plural.options[category]), [], key);
      }
    }
  });

  test(`${language} has no empty text, no stray blanks and no straight apostrophes`, () => {
    for (const [key, text] of Object.entries(catalogues[language])) {
      assert.ok(text.trim() === text && text.length > 0, key);
      assert.ok(!text.includes("'"), `${key}: an apostrophe would quote in ICU patterns`);
    }
  });
}

test('every text is used and every used key exists', () => {
  const code = files(sources).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('keys.ts')).map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.keys(catalogues.en).filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`));
  assert.deepEqual(unused, []);
});
