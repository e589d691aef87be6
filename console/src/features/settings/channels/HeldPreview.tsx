import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Segmented, Space } from 'antd';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { get } from '@/shared/api/http';
import type { HeldMail, MailPreview } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { HOLD_REASONS } from './holdReasons';
import styles from './HeldPreview.module.css';

interface Ways { onClose: () => void; onRelease: (mail: HeldMail) => void; onPutAside: (mail: HeldMail) => void; onRestore: (mail: HeldMail) => void }

/** A held mail, read safely beside the list: why it is held, who says they wrote it, what it says. Nothing outside is loaded. */
export function HeldPreview({ channel, mail, aside, onClose, onRelease, onPutAside, onRestore }: { channel: string; mail: HeldMail; aside: boolean } & Ways) {
  const t = useText();
  const format = useFormat();
  const { direction } = useVoice();
  const path = `/channels/${channel}/held-mails/${mail.id}`;
  const { data, error, refetch } = useQuery({ queryKey: [path], queryFn: () => get<MailPreview>(path) });
  const ways = (
    <Space wrap>
      {data?.fetched && !aside && <Button type="primary" onClick={() => onRelease(mail)}>{t('held.release')}</Button>}
      {aside ? <Button onClick={() => onRestore(mail)}>{t('held.restore')}</Button> : <Button onClick={() => onPutAside(mail)}>{t('held.dismiss')}</Button>}
    </Space>
  );
  return (
    <Drawer open size={640} placement={direction === 'rtl' ? 'left' : 'right'} title={<bdi>{mail.subject || t('held.mail')}</bdi>} onClose={onClose} footer={ways} destroyOnHidden>
      <Alert type="warning" showIcon title={t(HOLD_REASONS[mail.reason])} />
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height={240} />}
      {data && !data.fetched && (
        <>
          <dl className={styles.head}><dt>{t('mail.from')}</dt><dd><bdi dir="ltr">{mail.sender}</bdi> · {format.size(mail.size)}</dd></dl>
          <p className={styles.muted}>{t(mail.reason === 'too_large' ? 'held.tooLarge.todo' : 'held.unfetched')}</p>
        </>
      )}
      {data?.fetched && (
        <>
          <Head data={data} />
          <Body data={data} page={`/api/v1${path}/page`} />
          {data.files.length > 0 && (
            <section>
              <h3 className={styles.small}>{t('held.files')}</h3>
              <ul className={styles.files}>
                {data.files.map((file, at) => <li key={at}><Paperclip size={14} aria-hidden /> <bdi>{file.name}</bdi> <span className={styles.muted}><bdi dir="ltr">{file.type}</bdi> · {format.size(file.size)}</span></li>)}
              </ul>
            </section>
          )}
          {mail.raw && <p><a href={mail.raw} download="mail.eml">{t('mail.raw')} ({format.size(mail.size)})</a></p>}
        </>
      )}
    </Drawer>
  );
}

function Head({ data }: { data: MailPreview }) {
  const t = useText();
  const format = useFormat();
  return (
    <dl className={styles.head}>
      <dt>{t('mail.from')}</dt><dd><bdi>{data.senderName}</bdi> <bdi dir="ltr">{data.sender}</bdi></dd>
      {data.replyTo && <><dt>{t('mail.replyTo')}</dt><dd><bdi dir="ltr">{data.replyTo}</bdi></dd></>}
      {data.returnPath && <><dt>{t('held.returnPath')}</dt><dd><bdi dir="ltr">{data.returnPath}</bdi></dd></>}
      {data.recipients.length > 0 && <><dt>{t('mail.to')}</dt><dd><bdi dir="ltr">{data.recipients.join(', ')}</bdi></dd></>}
      {data.copies.length > 0 && <><dt>{t('mail.copies')}</dt><dd><bdi dir="ltr">{data.copies.join(', ')}</bdi></dd></>}
      {data.writtenAt && <><dt>{t('held.written')}</dt><dd>{format.moment(data.writtenAt)}</dd></>}
      {data.proofs.length > 0 && <><dt>{t('held.proofs')}</dt><dd><bdi dir="ltr">{data.proofs.join(' · ')}</bdi></dd></>}
    </dl>
  );
}

function Body({ data, page }: { data: MailPreview; page: string }) {
  const t = useText();
  const [laidOut, setLaidOut] = useState(false);
  const notes = [
    data.automatic && t('held.program'),
    data.blockedImages > 0 && t('held.images', { count: data.blockedImages }),
    data.suspiciousLinks > 0 && t('held.links', { count: data.suspiciousLinks }),
  ].filter(Boolean);
  return (
    <>
      {notes.length > 0 && <ul className={styles.notes}>{notes.map((note) => <li key={String(note)}>{note}</li>)}</ul>}
      {data.html && <Segmented size="small" value={laidOut ? 'page' : 'words'} onChange={(value) => setLaidOut(value === 'page')} options={[{ value: 'words', label: t('held.words') }, { value: 'page', label: t('held.page') }]} />}
      {laidOut
        ? <iframe className={styles.frame} title={t('held.page')} sandbox="allow-popups allow-popups-to-escape-sandbox" src={page} />
        : data.text ? <p className={styles.text} dir="auto" tabIndex={0}>{data.text}</p> : <p className={styles.muted}>{t('held.noWords')}</p>}
    </>
  );
}
