// The catalogue of the console: same keys, same values and marks in every language, every plural complete, nothing unused or concatenated.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const folder = fileURLToPath(new URL('../../catalogue/console/', import.meta.url));
const sources = fileURLToPath(new URL('../src/', import.meta.url));
const LANGUAGES = ['en', 'zh-Hans', 'es', 'fr', 'de', 'ja', 'ar'];
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

test('the folder holds exactly the seven languages of the console', () => {
  assert.deepEqual(readdirSync(folder).sort(), LANGUAGES.map((language) => `${language}.json`).sort());
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
