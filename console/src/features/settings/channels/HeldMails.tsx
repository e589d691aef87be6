import { Button, Popconfirm, Space } from 'antd';
import type { HeldMail } from '@/shared/api/types';
import { useChange, useRows } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Settings.module.css';
import { Rows } from '../Rows';

const REASONS = {
  too_large: 'held.reason.too_large', no_sender: 'held.reason.no_sender', own_mail: 'held.reason.own_mail', loop: 'held.reason.loop', too_many: 'held.reason.too_many',
  report: 'held.reason.report', auto_reply: 'held.reason.auto_reply', infected: 'held.reason.infected', failed: 'held.reason.failed',
} as const;

/** Mail that was not taken for a customer's message: why, what it is, and the two ways on. */
export function HeldMails({ channel }: { channel: string }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const path = `/channels/${channel}/held-mails`;
  const mails = useRows<HeldMail>(path);
  const change = useChange(path);
  const decide = (way: 'post' | 'remove', at: string) => change.mutate({ way, path: `${path}/${at}` }, { onError: sayProblem });
  return (
    <>
      <p className={styles.muted}>{t('held.lead')}</p>
      <Rows listing={mails} rowKey={(mail) => mail.id} empty={t('held.empty')} columns={[
        { title: t('common.time'), render: (_, mail) => format.moment(mail.at) },
        { title: t('held.sender'), render: (_, mail) => <bdi>{mail.sender}</bdi> },
        { title: t('held.subject'), render: (_, mail) => <span dir="auto">{mail.subject}</span> },
        { title: t('outbox.reason'), render: (_, mail) => t(REASONS[mail.reason]) },
        { title: t('held.mail'), render: (_, mail) => mail.raw && <a href={mail.raw} download="mail.eml">{format.size(mail.size)}</a> },
        { key: 'decide', render: (_, mail) => (
          <Space>
            {mail.raw && <Button size="small" onClick={() => decide('post', `${mail.id}/release`)}>{t('held.release')}</Button>}
            <Popconfirm title={t('held.dismiss.sure')} onConfirm={() => decide('remove', mail.id)}><Button size="small" type="text">{t('held.dismiss')}</Button></Popconfirm>
          </Space>
        ) },
      ]} />
    </>
  );
}
