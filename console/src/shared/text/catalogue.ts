import { IntlMessageFormat } from 'intl-messageformat';
import type { Texts } from './keys';
import type { UiLanguage } from './languages';

export type TextKey = keyof Texts;
export type Catalogue = Record<TextKey, string>;
/** Keys that need no values, for tables of labels. */
export type PlainKey = { [K in TextKey]: Texts[K] extends null ? K : never }[TextKey];

const PATTERN = /[{}<>']/;

/** Compiles each sentence once per language; parsing ICU patterns on every render would show in long lists. */
export class Sentences {
  private readonly compiled = new Map<TextKey, IntlMessageFormat>();

  constructor(readonly language: UiLanguage, private readonly catalogue: Catalogue) {}

  /** The sentence itself where it holds nothing to fill in or to mark, as most do; those need no pattern. */
  plain(key: TextKey): string | undefined {
    const sentence = this.catalogue[key] ?? key;
    return PATTERN.test(sentence) ? undefined : sentence;
  }

  format(key: TextKey): IntlMessageFormat {
    let format = this.compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(this.catalogue[key] ?? key, this.language, undefined, { ignoreTag: false });
      this.compiled.set(key, format);
    }
    return format;
  }
}
