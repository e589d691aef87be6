import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { UiLanguage } from '@/shared/text/languages';
import { useVoice } from '@/shared/text/TextProvider';
import { antTheme } from './antTheme';
import { usePreferences } from './preferences';
import { useDark } from './useDark';

const locales: Record<UiLanguage, () => Promise<{ default: Locale }>> = {
  en: () => import('antd/es/locale/en_US'),
  'zh-Hans': () => import('antd/es/locale/zh_CN'),
  es: () => import('antd/es/locale/es_ES'),
  fr: () => import('antd/es/locale/fr_FR'),
  de: () => import('antd/es/locale/de_DE'),
  ja: () => import('antd/es/locale/ja_JP'),
  ar: () => import('antd/es/locale/ar_EG'),
};

/** Gives Ant Design our colours, direction and language. */
export function AntFrame({ children }: { children: ReactNode }) {
  const { language, direction } = useVoice();
  const { density } = usePreferences();
  const dark = useDark();
  const [locale, setLocale] = useState<Locale>();
  const theme = useMemo(() => antTheme(dark), [dark]);

  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.documentElement.dataset.density = density;
  }, [dark, density]);
  useEffect(() => {
    let current = true;
    locales[language]().then((module) => current && setLocale(module.default));
    return () => { current = false; };
  }, [language]);

  return (
    <ConfigProvider theme={theme} direction={direction} locale={locale} button={{ autoInsertSpace: false }} popover={{ styles: { container: { border: '1px solid var(--line)' } } }}>
      <App style={{ blockSize: '100%' }} message={{ maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  );
}
