import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, QRCode, Space } from 'antd';
import { useState } from 'react';
import { post, remove } from '@/shared/api/http';
import { copyText } from '@/shared/input/clipboard';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Profile.module.css';

/** Codes from an app as second factor: set up with a picture, confirmed with a code, left with recovery codes. */
export function SecondFactor() {
  const t = useText();
  const me = useMe();
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const [code, setCode] = useState('');
  const [asking, setAsking] = useState(false);
  const done = () => { setCode(''); setAsking(false); void client.invalidateQueries({ queryKey: ['me'] }); };
  const begin = useMutation({ mutationFn: () => post<{ secret: string; uri: string }>('/me/totp'), onError: sayProblem });
  const confirm = useMutation({ mutationFn: () => post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code: code.replace(/\s/g, '') }, { quiet: true }), onSuccess: done, onError: sayProblem });
  const end = useMutation({ mutationFn: () => remove('/me/totp', { code: code.replace(/\s/g, '') }), onSuccess: done, onError: sayProblem });
  const codes = confirm.data?.recoveryCodes;
  const field = (
    <Input value={code} onChange={(event) => setCode(event.target.value)} placeholder="000 000" dir="ltr" inputMode="numeric" autoComplete="one-time-code" style={{ inlineSize: 140 }} aria-label={t('field.code')} />
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
          <Space wrap>{field}<Button type="primary" disabled={code.trim().length < 6} loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('profile.totp.confirm')}</Button></Space>
        </>
      )}
      {me.totp && !asking && <Button onClick={() => setAsking(true)}>{t('profile.totp.end')}</Button>}
      {me.totp && asking && <Space wrap>{field}<Button danger disabled={code.trim().length < 6} loading={end.isPending} onClick={() => end.mutate()}>{t('profile.totp.end')}</Button></Space>}
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
