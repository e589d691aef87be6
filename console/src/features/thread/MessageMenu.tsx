import { App } from 'antd';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Message } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { copyText } from '@/shared/input/clipboard';
import { useText } from '@/shared/text/TextProvider';
import { FloatingMenu, useFloat, type Float } from '@/shared/ui/Float';
import { CorrectLanguage } from './CorrectLanguage';
import { CorrectTranslation } from './CorrectTranslation';
import { reading, shownTranslation } from './reading';
import { useTranslateAgain } from './useMessageActions';
import styles from './Message.module.css';

/** What can be done with one message, behind three dots. */
export function MessageMenu({ message }: { message: Message }) {
  const t = useText();
  const float = useFloat();
  return (
    <div className={styles.menu}>
      <button ref={float.at} type="button" className={styles.dots} aria-label={t('message.more')} aria-haspopup="menu" aria-expanded={float.open} onClick={float.toggle}><Ellipsis size={16} aria-hidden /></button>
      {float.asked && <Choices message={message} float={float} />}
    </div>
  );
}

function Choices({ message, float }: { message: Message; float: Float }) {
  const t = useText();
  const me = useMe();
  const { message: notice } = App.useApp();
  const [correcting, setCorrecting] = useState<'language' | 'translation'>();
  const again = useTranslateAgain(message);
  const translation = shownTranslation(message, me.language);
  const items = [
    { key: 'copy', label: t('message.copy') },
    ...(translation ? [{ key: 'copyOriginal', label: t('message.copyOriginal') }] : []),
    ...(message.kind === 'message' && message.direction === 'in' ? [{ key: 'language', label: t('message.correctLanguage') }, { key: 'again', label: t('thread.translateAgain') }] : []),
    ...(translation && message.kind === 'message' ? [{ key: 'translation', label: t('message.correctTranslation') }] : []),
  ];
  const copy = (text: string) => copyText(text).then(() => notice.success(t('common.copied')), () => notice.error(t('common.notCopied')));
  const choose = ({ key }: { key: string }) => {
    if (key === 'copy') void copy(reading(message, me.language).text);
    else if (key === 'copyOriginal') void copy(message.original);
    else if (key === 'again') again.mutate(me.language);
    else setCorrecting(key as 'language' | 'translation');
  };
  return (
    <>
      <FloatingMenu float={float} menu={{ items, onClick: choose }} />
      {correcting === 'language' && <CorrectLanguage message={message} onClose={() => setCorrecting(undefined)} />}
      {correcting === 'translation' && translation && <CorrectTranslation message={message} translation={translation} onClose={() => setCorrecting(undefined)} />}
    </>
  );
}
