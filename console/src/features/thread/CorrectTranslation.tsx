import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { Message, Translation } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { directionOf } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import { useCorrectTranslation } from './useMessageActions';

export function CorrectTranslation({ message, translation, onClose }: { message: Message; translation: Translation; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const [text, setText] = useState(translation.text ?? '');
  const correct = useCorrectTranslation(message);
  return (
    <Modal open width={640} title={t('message.correctTranslation.title', { language: format.languageName(translation.language) })} okText={t('common.save')} onCancel={onClose}
      confirmLoading={correct.isPending} okButtonProps={{ disabled: !text.trim() }}
      onOk={() => correct.mutate({ language: translation.language, text }, { onSuccess: onClose })}>
      <blockquote dir="auto" lang={message.language ?? undefined} style={{ margin: '0 0 16px', color: 'var(--ink-2)' }}>{message.original}</blockquote>
      <Input.TextArea value={text} autoSize={{ minRows: 4, maxRows: 14 }} lang={translation.language} dir={directionOf(translation.language)} onChange={(event) => setText(event.target.value)} />
      <p style={{ marginBlockStart: 12, color: 'var(--ink-2)' }}>{t('message.correctTranslation.hint')}</p>
    </Modal>
  );
}
