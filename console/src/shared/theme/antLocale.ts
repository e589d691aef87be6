import type { Locale } from 'antd/es/locale';

type Loaded = Promise<{ default: Locale }>;

/** Ant Design's own words (empty tables, calendars, paging) in the languages it knows; each is loaded only when it is chosen. */
const LOCALES: Record<string, () => Loaded> = {
  ar: () => import('antd/es/locale/ar_EG'),
  bg: () => import('antd/es/locale/bg_BG'),
  bn: () => import('antd/es/locale/bn_BD'),
  ca: () => import('antd/es/locale/ca_ES'),
  cs: () => import('antd/es/locale/cs_CZ'),
  da: () => import('antd/es/locale/da_DK'),
  de: () => import('antd/es/locale/de_DE'),
  el: () => import('antd/es/locale/el_GR'),
  en: () => import('antd/es/locale/en_US'),
  es: () => import('antd/es/locale/es_ES'),
  et: () => import('antd/es/locale/et_EE'),
  fa: () => import('antd/es/locale/fa_IR'),
  fi: () => import('antd/es/locale/fi_FI'),
  fr: () => import('antd/es/locale/fr_FR'),
  he: () => import('antd/es/locale/he_IL'),
  hi: () => import('antd/es/locale/hi_IN'),
  hr: () => import('antd/es/locale/hr_HR'),
  hu: () => import('antd/es/locale/hu_HU'),
  id: () => import('antd/es/locale/id_ID'),
  it: () => import('antd/es/locale/it_IT'),
  ja: () => import('antd/es/locale/ja_JP'),
  ko: () => import('antd/es/locale/ko_KR'),
  lt: () => import('antd/es/locale/lt_LT'),
  lv: () => import('antd/es/locale/lv_LV'),
  ms: () => import('antd/es/locale/ms_MY'),
  nb: () => import('antd/es/locale/nb_NO'),
  nl: () => import('antd/es/locale/nl_NL'),
  pl: () => import('antd/es/locale/pl_PL'),
  pt: () => import('antd/es/locale/pt_PT'),
  'pt-BR': () => import('antd/es/locale/pt_BR'),
  ro: () => import('antd/es/locale/ro_RO'),
  ru: () => import('antd/es/locale/ru_RU'),
  sk: () => import('antd/es/locale/sk_SK'),
  sl: () => import('antd/es/locale/sl_SI'),
  sr: () => import('antd/es/locale/sr_RS'),
  sv: () => import('antd/es/locale/sv_SE'),
  ta: () => import('antd/es/locale/ta_IN'),
  th: () => import('antd/es/locale/th_TH'),
  tr: () => import('antd/es/locale/tr_TR'),
  uk: () => import('antd/es/locale/uk_UA'),
  ur: () => import('antd/es/locale/ur_PK'),
  vi: () => import('antd/es/locale/vi_VN'),
  'zh-Hans': () => import('antd/es/locale/zh_CN'),
  'zh-Hant': () => import('antd/es/locale/zh_TW'),
};

/** For a language of the console: exactly, then by its base, then English. */
export async function antLocale(language: string): Promise<Locale> {
  const load = LOCALES[language] ?? LOCALES[language.split('-')[0] ?? ''] ?? LOCALES.en!;
  return (await load()).default;
}
