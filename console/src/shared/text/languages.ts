/** The languages this console speaks. */
export const LANGUAGES = ['en', 'zh-Hans', 'es', 'fr', 'de', 'ja', 'ar'] as const;
export type UiLanguage = (typeof LANGUAGES)[number];

/** Languages offered where a person names one that customers or staff may use; others can be typed as tags. */
export const KNOWN_LANGUAGES = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fil', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko',
  'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant',
];

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ku-Arab']);

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag) || RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Picks the UI language for the first wish it can serve; Chinese without a script is read as simplified. */
export function negotiate(wishes: readonly string[]): UiLanguage {
  for (const wish of wishes) {
    const exact = LANGUAGES.find((language) => language.toLowerCase() === wish.toLowerCase());
    const base = wish.split('-')[0]?.toLowerCase();
    const near = exact ?? LANGUAGES.find((language) => language.split('-')[0] === base);
    if (near) return near;
  }
  return 'en';
}

/** Whether text in one tag can be read by somebody who asked for the other: same language and, for Chinese, same script. */
export function sameLanguage(one?: string | null, other?: string | null): boolean {
  if (!one || !other) return false;
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}
