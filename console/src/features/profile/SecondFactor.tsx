import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, QRCode, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { post, remove } from '@/shared/api/http';
import { copyText } from '@/shared/input/clipboard';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { sayProblem, useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Profile.module.css';

/** Codes from an app as second factor: set up with a picture, confirmed with a code, left with recovery codes. */
export function SecondFactor() {
  const t = useText();
  const me = useMe();
  const client = useQueryClient();
  const tell = useSayProblem();
  const [code, setCode] = useState('');
  const [asking, setAsking] = useState(false);
  const done = () => { setCode(''); setAsking(false); void client.invalidateQueries({ queryKey: ['me'] }); };
  const begin = useMutation({ mutationFn: () => post<{ secret: string; uri: string }>('/me/totp'), onError: tell });
  const confirm = useMutation({ mutationFn: () => post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code: code.replace(/\s/g, '') }, { quiet: true }), onSuccess: done });
  const end = useMutation({ mutationFn: () => remove('/me/totp', { code: code.replace(/\s/g, '') }), onSuccess: () => { confirm.reset(); begin.reset(); done(); } });
  const codes = confirm.data?.recoveryCodes;
  const step = me.totp ? end : confirm;
  const ready = code.trim().length >= 6;
  const ask = (act: ReactNode) => (
    <Form noValidate onFinish={() => ready && step.mutate()}>
      <Space wrap align="start">
        <Form.Item validateStatus={step.error ? 'error' : undefined} help={step.error ? sayProblem(step.error, t) : undefined} style={{ maxInlineSize: 320 }}>
          <Input value={code} onChange={(event) => { setCode(event.target.value); step.reset(); }} placeholder="000 000" dir="ltr" inputMode={me.totp ? 'text' : 'numeric'} autoComplete="one-time-code" style={{ inlineSize: me.totp ? 220 : 140 }} aria-label={t('field.code')} />
        </Form.Item>
        {act}
      </Space>
    </Form>
  );
  return (
    <section className={styles.card}>
      <h2>{t('profile.totp')} {me.totp && <Badge tone="good">{t('profile.totp.on')}</Badge>}</h2>
      {codes && <Codes codes={codes} />}
      {!me.totp && !codes && <p className={styles.hint}>{t('profile.totp.hint')}</p>}
      {!me.totp && !codes && !begin.data && <Button loading={begin.isPending} onClick={() => begin.mutate()}>{t('profile.totp.begin')}</Button>}
      {!me.totp && !codes && begin.data && (
        <>
          <div className={styles.qr}>
            <QRCode type="svg" value={begin.data.uri} size={168} color="black" bgColor="white" />
            <div><p>{t('profile.totp.scan')}</p><p className={styles.secret}>{begin.data.secret.replace(/(.{4})/g, '$1 ')}</p></div>
          </div>
          {ask(<Button type="primary" htmlType="submit" disabled={!ready} loading={confirm.isPending}>{t('profile.totp.confirm')}</Button>)}
        </>
      )}
      {me.totp && !asking && <Button onClick={() => setAsking(true)}>{t('profile.totp.end')}</Button>}
      {me.totp && asking && <><p className={styles.hint}>{t('signIn.second.recovery')}</p>{ask(<Button danger htmlType="submit" disabled={!ready} loading={end.isPending}>{t('profile.totp.end')}</Button>)}</>}
    </section>
  );
}

function Codes({ codes }: { codes: string[] }) {
  const t = useText();
  const { message } = App.useApp();
  return (
    <div role="status">
      <p className={styles.hint}>{t('profile.totp.codes')}</p>
      <ul className={styles.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <Button onClick={() => void copyText(codes.join('\n')).then(() => message.success(t('common.copied')), () => message.error(t('common.notCopied')))}>{t('profile.totp.copy')}</Button>
    </div>
  );
}
