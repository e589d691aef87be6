import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatMessage } from '../message-format.ts';

const folder = join(process.cwd(), '..', 'catalogue', 'widget');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const english = read('en.json');
const names = (text: string) => [...text.matchAll(/\{([a-z]+)[},]/g)].map((found) => found[1]!).sort();

test('R15: the widget speaks at least 24 languages, and every file is one', () => {
  const languages = [
    'ar', 'cs', 'de', 'en', 'es', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant',
  ];
  const shipped = files.map((file) => file.replace('.json', ''));
  assert.deepEqual(languages.filter((language) => !shipped.includes(language)), []);
  assert.deepEqual(shipped.filter((language) => Intl.getCanonicalLocales(language)[0] !== language), []);
});

for (const file of files) {
  const language = file.replace('.json', '');
  const texts = read(file);

  test(`${language} has every text, in the order of English, and no other`, () => {
    assert.deepEqual(Object.keys(texts), Object.keys(english));
  });

  test(`${language} keeps every argument`, () => {
    for (const [key, text] of Object.entries(texts)) assert.deepEqual(names(text), names(english[key]!), key);
  });

  test(`${language} has every plural form it needs`, () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(texts)) {
      if (!text.includes('plural,')) continue;
      for (const form of forms) {
        // The form of millions in Romance languages is the same word here; ICU falls back to "other".
        if (form === 'many' && forms.length === 3) continue;
        assert.match(text, new RegExp(`\\b${form} \\{`), `${key}: ${form}`);
      }
      assert.doesNotMatch(formatMessage(text, language, { count: 3, seconds: 3 }), /[{}#]/, key);
    }
  });
}
