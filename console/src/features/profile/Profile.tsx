import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { AboutYou } from './AboutYou';
import { Appearance } from './Appearance';
import { Notifications } from './notify/Notifications';
import { Password } from './Password';
import { SecondFactor } from './SecondFactor';
import { Signatures } from './Signatures';
import styles from './Profile.module.css';

/** What a person sets about themselves. */
export function Profile() {
  const t = useText();
  const me = useMe();
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <header><h1>{t('rail.profile')}</h1><p><bdi>{me.name}</bdi> · <bdi dir="ltr">{me.email}</bdi> · <bdi>{me.workspace.name}</bdi></p></header>
        <AboutYou />
        <Signatures />
        <Appearance />
        <Notifications />
        <Password />
        <SecondFactor />
      </div>
    </div>
  );
}
