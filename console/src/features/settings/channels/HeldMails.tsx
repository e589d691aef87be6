import { App, Button, Segmented, Space } from 'antd';
import { useState } from 'react';
import type { HeldMail } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Settings.module.css';
import { Rows } from '../Rows';
import { HeldPreview } from './HeldPreview';
import { HOLD_REASONS } from './holdReasons';

/** Mail that was not taken for a customer's message: why, what it says, and the ways on. Nothing goes to a bin. */
export function HeldMails({ channel }: { channel: string }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const { message } = App.useApp();
  const [aside, setAside] = useState(false);
  const [open, setOpen] = useState<HeldMail>();
  const path = `/channels/${channel}/held-mails`;
  const mails = useRows<HeldMail>(path, { aside: String(aside) });
  const change = useChange(path);
  const restore = (mail: HeldMail) => change.mutate({ way: 'post', path: `${path}/${mail.id}/restore` }, { onError: sayProblem });
  const putAside = (mail: HeldMail) => change.mutate({ way: 'remove', path: `${path}/${mail.id}` }, {
    onError: sayProblem,
    onSuccess: () => {
      const { destroy } = message.success({
        duration: 8,
        content: <>{t('held.asideNow')} <Button size="small" type="link" onClick={() => { destroy(); restore(mail); }}>{t('held.undo')}</Button></>,
      }) as unknown as { destroy: () => void };
    },
  });
  const release = (mail: HeldMail) => change.mutate({ way: 'post', path: `${path}/${mail.id}/release` }, { onError: sayProblem, onSuccess: () => message.success(t('held.released')) });
  const after = (act: (mail: HeldMail) => void) => (mail: HeldMail) => { setOpen(undefined); act(mail); };
  return (
    <>
      <p className={styles.lead}>{t('held.lead')} <MoreHelp page="mail" /></p>
      <Segmented style={{ marginBlock: 12 }} value={aside ? 'aside' : 'waiting'} onChange={(value) => setAside(value === 'aside')} options={[{ value: 'waiting', label: t('held.waiting') }, { value: 'aside', label: t('held.aside') }]} />
      <Rows listing={mails} rowKey={(mail) => mail.id} empty={t(aside ? 'held.aside.empty' : 'held.empty')} columns={[
        { title: t('common.time'), className: styles.moment, render: (_, mail) => format.moment(mail.at) },
        { title: t('held.sender'), render: (_, mail) => <bdi>{mail.sender}</bdi> },
        { title: t('held.subject'), render: (_, mail) => <span dir="auto">{mail.subject}</span> },
        { title: t('outbox.reason'), render: (_, mail) => t(HOLD_REASONS[mail.reason]) },
        { key: 'decide', render: (_, mail) => (
          <Space>
            <Button size="small" onClick={() => setOpen(mail)}>{t('held.open')}</Button>
            {aside && <Button size="small" type="text" onClick={() => restore(mail)}>{t('held.restore')}</Button>}
          </Space>
        ) },
      ]} />
      {open && <HeldPreview channel={channel} mail={open} aside={aside} onClose={() => setOpen(undefined)} onRelease={after(release)} onPutAside={after(putAside)} onRestore={after(restore)} />}
    </>
  );
}
