import dayjs from 'dayjs';

/** Names of months and the first day of the week, which the calendar of Ant Design takes from dayjs. */
const CALENDARS: Record<string, () => Promise<unknown>> = {
  ar: () => import('dayjs/locale/ar'),
  bg: () => import('dayjs/locale/bg'),
  bn: () => import('dayjs/locale/bn'),
  ca: () => import('dayjs/locale/ca'),
  cs: () => import('dayjs/locale/cs'),
  da: () => import('dayjs/locale/da'),
  de: () => import('dayjs/locale/de'),
  el: () => import('dayjs/locale/el'),
  es: () => import('dayjs/locale/es'),
  et: () => import('dayjs/locale/et'),
  fa: () => import('dayjs/locale/fa'),
  fi: () => import('dayjs/locale/fi'),
  fr: () => import('dayjs/locale/fr'),
  he: () => import('dayjs/locale/he'),
  hi: () => import('dayjs/locale/hi'),
  hr: () => import('dayjs/locale/hr'),
  hu: () => import('dayjs/locale/hu'),
  id: () => import('dayjs/locale/id'),
  it: () => import('dayjs/locale/it'),
  ja: () => import('dayjs/locale/ja'),
  ko: () => import('dayjs/locale/ko'),
  lt: () => import('dayjs/locale/lt'),
  lv: () => import('dayjs/locale/lv'),
  ms: () => import('dayjs/locale/ms'),
  nb: () => import('dayjs/locale/nb'),
  nl: () => import('dayjs/locale/nl'),
  pl: () => import('dayjs/locale/pl'),
  pt: () => import('dayjs/locale/pt'),
  'pt-BR': () => import('dayjs/locale/pt-br'),
  ro: () => import('dayjs/locale/ro'),
  ru: () => import('dayjs/locale/ru'),
  sk: () => import('dayjs/locale/sk'),
  sl: () => import('dayjs/locale/sl'),
  sr: () => import('dayjs/locale/sr'),
  sv: () => import('dayjs/locale/sv'),
  ta: () => import('dayjs/locale/ta'),
  th: () => import('dayjs/locale/th'),
  tr: () => import('dayjs/locale/tr'),
  uk: () => import('dayjs/locale/uk'),
  ur: () => import('dayjs/locale/ur'),
  vi: () => import('dayjs/locale/vi'),
  'zh-Hans': () => import('dayjs/locale/zh-cn'),
  'zh-Hant': () => import('dayjs/locale/zh-tw'),
};
/** What dayjs calls a language, where its name is another than ours. */
const NAMES: Record<string, string> = { 'pt-BR': 'pt-br', 'zh-Hans': 'zh-cn', 'zh-Hant': 'zh-tw' };

/** Has calendars speak a language from now on. */
export async function speakDates(language: string): Promise<void> {
  const known = CALENDARS[language] ? language : (language.split('-')[0] ?? '');
  await CALENDARS[known]?.();
  dayjs.locale(NAMES[known] ?? (CALENDARS[known] ? known : 'en'));
}
