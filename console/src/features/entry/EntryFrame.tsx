import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { LANGUAGES, ownName } from '@/shared/text/languages';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { FloatingMenu, useFloat } from '@/shared/ui/Float';
import styles from './Entry.module.css';

/** Frame of the screens before the door: a word of welcome in many languages beside the form, the language switch above it. */
export function EntryFrame({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const t = useText();
  const { language, choose } = useVoice();
  const float = useFloat();
  const items = () => LANGUAGES.map((tag) => ({ key: tag, label: <span lang={tag} dir="auto">{ownName(tag)}</span> }));
  return (
    <div className={styles.frame}>
      <aside className={styles.welcome} aria-hidden>
        <img src="/mark.svg" alt="" width={44} height={44} />
        <ul className={styles.greetings}>
          {GREETINGS.map(([tag, word]) => <li key={tag}><bdi lang={tag}>{word}</bdi></li>)}
        </ul>
        <p className={styles.motto}>{t('entry.motto')}</p>
      </aside>
      <main className={styles.side}>
        <div className={styles.switch}>
          <img className={styles.mark} src="/mark.svg" alt="" width={36} height={36} />
          <button ref={float.at} type="button" aria-haspopup="menu" aria-expanded={float.open} onClick={float.toggle} className={styles.language} title={t('entry.language')}><Languages size={18} aria-hidden /> <span className="visually-hidden">{t('entry.language')}</span> <span lang={language}>{ownName(language)}</span></button>
          {float.asked && <FloatingMenu float={float} menu={{ items: items(), selectable: true, selectedKeys: [language], onClick: ({ key }) => choose(key) }} />}
        </div>
        <div className={styles.form}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}

/** The word strangers are received with; shown as it is in every UI language. */
const GREETINGS: [string, string][] = [
  ['el', 'Καλώς ήρθατε'], ['ja', 'いらっしゃいませ'], ['es', 'Bienvenidos'], ['ar', 'أهلًا وسهلًا'], ['en', 'Welcome'], ['hi', 'स्वागत है'],
  ['zh-Hans', '欢迎光临'], ['fr', 'Bienvenue'], ['sw', 'Karibu'], ['de', 'Willkommen'], ['ko', '어서 오세요'], ['pt-BR', 'Boas-vindas'],
];
