import { Languages, TriangleAlert } from 'lucide-react';
import type { Message, Translation } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { engineName } from '@/shared/ui/engineName';
import { FloatingCard, useFloat } from '@/shared/ui/Float';
import { TranslationFacts } from '@/shared/ui/TranslationFacts';
import styles from './Message.module.css';

/** Says that a text is a translation, from which language and by which engine; everything known about it on a click. */
export function TranslationBadge({ message, translation }: { message: Message; translation: Translation }) {
  const t = useText();
  const format = useFormat();
  const float = useFloat();
  const failed = translation.checks?.some((check) => !check.ok);
  const outward = message.sent?.translated && translation.language === message.sent.language;
  const from = outward ? message.sent?.language : message.language;
  const language = format.languageName(from ?? 'und');
  // Where nobody knows the language, only that it is a translation can be said.
  const label = !from || from === 'und' ? t('translation.facts') : outward ? t('translation.to', { language }) : t('translation.from', { language });
  return (
    <>
      <button ref={float.at} type="button" aria-expanded={float.open} onClick={float.toggle} className={styles.badge} data-warn={failed || undefined}>
        {failed ? <TriangleAlert size={12} aria-hidden /> : <Languages size={12} aria-hidden />}
        {label}{translation.engine && <span> · <bdi>{engineName(translation.engine, t)}</bdi></span>}
      </button>
      {float.asked && <FloatingCard float={float} placement="topLeft" content={<TranslationFacts translation={translation} message={message} />} title={t('translation.facts')} />}
    </>
  );
}
