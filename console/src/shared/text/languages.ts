const FILES = import.meta.glob('../../../../catalogue/console/*.json');

/** The languages this console speaks: one for each file of the catalogue. Adding the file is all it takes. */
export const LANGUAGES: readonly string[] = Object.keys(FILES).map((path) => path.replace(/^.*\/|\.json$/g, '')).sort((one, other) => Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1));
/** A tag out of {@link LANGUAGES}. */
export type UiLanguage = string;

/** Languages offered where a person names one that customers or staff may use; others can be typed as tags. */
export const KNOWN_LANGUAGES = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fil', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko',
  'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant',
];

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ku-Arab']);

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag) || RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Picks the UI language for the first wish it can serve: exactly, then in the same script (Taipei reads traditional signs), then in any. */
export function negotiate(wishes: readonly string[], spoken: readonly string[] = LANGUAGES): UiLanguage {
  for (const wish of wishes) {
    const base = wish.split('-')[0]?.toLowerCase();
    const near = spoken.find((language) => language.toLowerCase() === wish.toLowerCase())
      ?? spoken.find((language) => sameLanguage(language, wish))
      ?? spoken.find((language) => language.split('-')[0] === base);
    if (near) return near;
  }
  return 'en';
}

/** What the speakers of a language call it. */
export function ownName(tag: string): string {
  try { return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag; } catch { return tag; }
}

/** Where this browser keeps the language that was chosen last. */
export const REMEMBERED = 'xenia.language';

export const chosenLanguage = (): UiLanguage => negotiate([localStorage.getItem(REMEMBERED) ?? '', ...navigator.languages].filter(Boolean));

/** Whether text in one tag can be read by somebody who asked for the other: same language and, for Chinese, same script. */
export function sameLanguage(one?: string | null, other?: string | null): boolean {
  if (!one || !other) return false;
  return one.toLowerCase() === other.toLowerCase() || (written(one) !== undefined && written(one) === written(other));
}

const known = new Map<string, string | undefined>();

/** Language and script of a tag; worked out once, because every message on the screen asks several times. */
function written(tag: string): string | undefined {
  if (!known.has(tag)) {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      known.set(tag, `${language} ${script}`);
    } catch { known.set(tag, undefined); }
  }
  return known.get(tag);
}
