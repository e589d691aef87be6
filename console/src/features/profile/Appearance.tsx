import { Segmented, Switch } from 'antd';
import { useText } from '@/shared/text/TextProvider';
import { setPreference, usePreferences, type Preferences } from '@/shared/theme/preferences';
import { Choice } from './Choice';
import styles from './Profile.module.css';

/** Look and habits of this browser. */
export function Appearance() {
  const t = useText();
  const { theme, density, rising, enterSends } = usePreferences();
  return (
    <section className={styles.card}>
      <h2>{t('profile.appearance')}</h2>
      <p className={styles.hint}>{t('profile.appearance.lead')}</p>
      <div className={styles.choices}>
        <Choice name={t('profile.theme')}>
          <Segmented value={theme} onChange={(value) => setPreference('theme', value as Preferences['theme'])}
            options={[{ value: 'system', label: t('profile.theme.system') }, { value: 'light', label: t('profile.theme.light') }, { value: 'dark', label: t('profile.theme.dark') }]} />
        </Choice>
        <Choice name={t('profile.density')}>
          <Segmented value={density} onChange={(value) => setPreference('density', value as Preferences['density'])}
            options={[{ value: 'comfortable', label: t('profile.density.comfortable') }, { value: 'compact', label: t('profile.density.compact') }]} />
        </Choice>
        <Choice name={t('profile.rising')} hint={t('profile.rising.hint')}>
          <Segmented value={rising} onChange={(value) => setPreference('rising', value as Preferences['rising'])}
            options={[{ value: 'language', label: t('profile.rising.language') }, { value: 'green', label: t('profile.rising.green') }, { value: 'red', label: t('profile.rising.red') }]} />
        </Choice>
        <Choice name={t('profile.enterSends')} hint={t('profile.enterSends.hint')}>
          <Switch checked={enterSends} onChange={(value) => setPreference('enterSends', value)} aria-label={t('profile.enterSends')} />
        </Choice>
      </div>
    </section>
  );
}
