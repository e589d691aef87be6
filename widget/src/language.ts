import type { Direction } from './types.ts';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The languages to ask the server for, best first: what the visitor picked, what the page was told to use, the page's
 * own language, the browser's. The server takes the first it has texts for.
 */
export function wantedLanguages(
  picked: string | undefined,
  set: string | undefined,
  page: string | undefined,
  browser: readonly string[],
): string[] {
  const wanted: string[] = [];
  for (const tag of [picked, set, page, ...browser]) {
    const canonical = tag && canonicalTag(tag);
    if (canonical && !wanted.includes(canonical)) wanted.push(canonical);
  }
  return wanted.slice(0, 8);
}

/** Pages write `en_US` and worse; a tag that cannot be read counts as not given. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** By script, so that `az-Arab` and `ku-Arab` come out right although `az` and `ku` do not. */
export function directionOf(tag: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A language's name in another language, by default in its own. The tag itself where the browser knows no name. */
export function languageName(tag: string, shownIn = tag): string {
  try {
    const name = new Intl.DisplayNames([shownIn], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
    return shownIn === tag ? name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) : name;
  } catch {
    return tag;
  }
}
