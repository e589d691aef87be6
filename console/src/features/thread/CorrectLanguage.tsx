import { Modal } from 'antd';
import { useState } from 'react';
import type { Message } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useCorrectLanguage } from './useMessageActions';

export function CorrectLanguage({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useText();
  const [language, setLanguage] = useState(message.language ?? undefined);
  const correct = useCorrectLanguage(message);
  return (
    <Modal open title={t('message.correctLanguage.title')} okText={t('common.save')} onCancel={onClose} confirmLoading={correct.isPending} okButtonProps={{ disabled: !language || language === 'und' }}
      onOk={() => language && correct.mutate(language, { onSuccess: onClose })}>
      <blockquote dir="auto" lang={message.language ?? undefined} style={{ margin: '0 0 16px', color: 'var(--ink-2)' }}>{message.original.slice(0, 400)}</blockquote>
      <LanguageSelect value={language === 'und' ? undefined : language} onChange={setLanguage} label={t('message.correctLanguage.title')} />
      <p style={{ marginBlockStart: 12, color: 'var(--ink-2)' }}>{t('message.correctLanguage.hint')}</p>
    </Modal>
  );
}
