import { ArrowLeftRight, Languages } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Message } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { sameLanguage } from '@/shared/text/languages';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Mentions } from './Mentions';
import { reading, sentTranslation } from './reading';
import { TranslationBadge } from './TranslationBadge';
import { translationReason } from './reasons';
import { useTranslateAgain } from './useMessageActions';
import styles from './Message.module.css';

/** The words of a message in the reader's language first; the other side of the translation is one click away. */
export function MessageText({ message, originals = false }: { message: Message; originals?: boolean }) {
  const t = useText();
  const me = useMe();
  const format = useFormat();
  const [own, setTurned] = useState<boolean>();
  useEffect(() => setTurned(undefined), [originals]);
  const turned = own ?? originals;
  const read = reading(message, me.language);
  const badge = read.translation ?? sentTranslation(message);
  const foreign = message.kind === 'message' && !read.translation && !read.other && message.language && message.language !== 'und' && !sameLanguage(message.language, me.language);
  return (
    <>
      {read.text && <p className={styles.text} dir="auto" lang={read.language}><Mentions text={read.text} ids={message.mentions ?? []} /></p>}
      {turned && read.other && (
        <div className={styles.other}>
          <p className={styles.otherHead}>{read.other.kind === 'original' ? t('thread.original') : t('thread.customerSees')} · {format.languageName(read.other.language ?? 'und')}</p>
          <p className={styles.text} dir="auto" lang={read.other.language}>{read.other.text}</p>
        </div>
      )}
      {(read.other || badge || foreign) && (
        <p className={styles.meta}>
          {badge && <TranslationBadge message={message} translation={badge} />}
          {read.other && (
            <button type="button" className={styles.quiet} aria-expanded={turned} onClick={() => setTurned(!turned)}>
              <ArrowLeftRight size={13} aria-hidden /> {read.other.kind === 'original' ? t(turned ? 'thread.hideOriginal' : 'thread.showOriginal') : t(turned ? 'thread.hideSent' : 'thread.showSent')}
            </button>
          )}
          {foreign && <Untranslated message={message} status={read.missing?.status} reason={read.missing?.reason} />}
        </p>
      )}
    </>
  );
}

function Untranslated({ message, status, reason }: { message: Message; status?: string; reason?: string | null }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const again = useTranslateAgain(message);
  if (status === 'pending') return <span className={styles.pending}>{t('thread.translating')}</span>;
  return (
    <>
      <span className={styles.pending} ><Languages size={13} aria-hidden /> {translationReason(status, reason, t) ?? t('thread.inLanguage', { language: format.languageName(message.language ?? 'und') })}</span>
      <button type="button" className={styles.quiet} disabled={again.isPending} onClick={() => again.mutate(me.language)}>
        {status === 'failed' || status === 'unavailable' ? t('thread.translateAgain') : t('thread.translate')}
      </button>
    </>
  );
}
