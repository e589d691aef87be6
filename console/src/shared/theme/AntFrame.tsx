import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import en from 'antd/es/locale/en_US';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useVoice } from '@/shared/text/TextProvider';
import { antLocale } from './antLocale';
import { antTheme } from './antTheme';
import { usePreferences } from './preferences';
import { useDark } from './useDark';

/** Where readers are used to red for rising and green for falling. */
const RED_RISES = /^(zh|ja|ko)\b/;

/** Gives Ant Design our colours, direction and language. */
export function AntFrame({ children }: { children: ReactNode }) {
  const { language, direction } = useVoice();
  const { density, rising } = usePreferences();
  const dark = useDark();
  // Never without words: from none to some, Ant Design would mount everything anew.
  const [locale, setLocale] = useState<Locale>(en);
  const theme = useMemo(() => antTheme(dark), [dark]);

  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.documentElement.dataset.density = density;
    document.documentElement.dataset.rising = rising === 'language' ? (RED_RISES.test(language) ? 'red' : 'green') : rising;
  }, [dark, density, rising, language]);
  useEffect(() => {
    let current = true;
    void antLocale(language).then((fresh) => current && setLocale(fresh));
    return () => { current = false; };
  }, [language]);

  return (
    <ConfigProvider theme={theme} direction={direction} locale={locale} button={{ autoInsertSpace: false }} popover={{ styles: { container: { border: '1px solid var(--line)' } } }}>
      <App style={{ blockSize: '100%' }} message={{ maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  );
}
