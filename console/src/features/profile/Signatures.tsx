import { useText } from '@/shared/text/TextProvider';
import { SignatureForm } from '@/shared/ui/SignatureForm';
import styles from './Profile.module.css';

/** How somebody signs their mails, in each language they write in. */
export function Signatures() {
  const t = useText();
  return (
    <section className={styles.card}>
      <h2>{t('profile.signatures')}</h2>
      <p className={styles.hint}>{t('profile.signatures.hint')}</p>
      <SignatureForm path="/me/signatures" />
    </section>
  );
}
