import { IntlMessageFormat } from 'intl-messageformat';
import type { Texts } from './keys';
import type { UiLanguage } from './languages';

export type TextKey = keyof Texts;
export type Catalogue = Record<TextKey, string>;
/** Keys that need no values, for tables of labels. */
export type PlainKey = { [K in TextKey]: Texts[K] extends null ? K : never }[TextKey];

const files = import.meta.glob<Catalogue>('../../../../catalogue/console/*.json', { import: 'default' });

export async function loadCatalogue(language: UiLanguage): Promise<Catalogue> {
  const load = files[`../../../../catalogue/console/${language}.json`];
  if (!load) throw new Error(`no catalogue for ${language}`);
  return load();
}

/** Compiles each sentence once per language; parsing ICU patterns on every render would show in long lists. */
export class Sentences {
  private readonly compiled = new Map<TextKey, IntlMessageFormat>();

  constructor(readonly language: UiLanguage, private readonly catalogue: Catalogue) {}

  format(key: TextKey): IntlMessageFormat {
    let format = this.compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(this.catalogue[key] ?? key, this.language, undefined, { ignoreTag: false });
      this.compiled.set(key, format);
    }
    return format;
  }
}
