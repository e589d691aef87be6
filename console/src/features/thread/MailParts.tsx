import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { get } from '@/shared/api/http';
import type { MailView, Message } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Bone } from '@/shared/ui/Bone';
import styles from './Message.module.css';

/** The mail behind a message, one click away: header, what was cut, how it looked. */
export function MailParts({ message }: { message: Message }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => setOpen(true)}><MailOpen size={13} aria-hidden /> {t('mail.whole')}</button>
      {open && <Whole message={message.id} onClose={() => setOpen(false)} />}
    </>
  );
}

function Whole({ message, onClose }: { message: string; onClose: () => void }) {
  const t = useText();
  const [images, setImages] = useState(false);
  const path = `/messages/${message}/mail?images=${images}`;
  const { data, error, refetch } = useQuery({ queryKey: [path], queryFn: () => get<MailView>(path) });
  return (
    <Modal open title={<bdi>{data?.subject || t('mail.whole')}</bdi>} width={820} footer={null} onCancel={onClose} destroyOnHidden>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height={240} />}
      {data && (
        <>
          <dl className={styles.mailHead}>
            <dt>{t('mail.from')}</dt><dd><bdi>{data.senderName}</bdi> <bdi dir="ltr">{data.sender}</bdi></dd>
            {data.replyTo && <><dt>{t('mail.replyTo')}</dt><dd><bdi dir="ltr">{data.replyTo}</bdi></dd></>}
            {data.recipients.length > 0 && <><dt>{t('mail.to')}</dt><dd><bdi dir="ltr">{data.recipients.join(', ')}</bdi></dd></>}
            {data.copies.length > 0 && <><dt>{t('mail.copies')}</dt><dd><bdi dir="ltr">{data.copies.join(', ')}</bdi></dd></>}
          </dl>
          {data.cut && <details open={!data.html}><summary>{t('mail.cut')}</summary><p className={styles.text} dir="auto">{data.cut}</p></details>}
          {data.blockedImages > 0 && !images && <Button size="small" onClick={() => setImages(true)}>{t('mail.images', { count: data.blockedImages })}</Button>}
          {data.html && <iframe className={styles.mailFrame} title={t('mail.whole')} sandbox="allow-popups allow-popups-to-escape-sandbox" src={`/api/v1/messages/${message}/mail/page?images=${images}`} />}
          {data.raw && <p><a href={data.raw} download="mail.eml">{t('mail.raw')}</a></p>}
        </>
      )}
    </Modal>
  );
}
