import { Alert, App, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import type { ChannelChange, MailChannel, MailboxSettings } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { FetchStatus } from './FetchStatus';
import { MailSignIn } from './MailSignIn';
import { MailTest } from './MailTest';
import { OAuthFields } from './OAuthFields';
import styles from '../Settings.module.css';

type Way = 'incoming' | 'outgoing';
type Server = { protocol?: string; deleteFetched?: boolean; host?: string; port?: number | null; encryption: string; user?: string; password?: string; folder?: string };
type Fields = { name: string; settings: Omit<MailboxSettings, Way | 'oauth'> & Record<Way, Server> & { oauth: OAuth } };

type OAuth = { provider: string; clientSecret?: string };

/** As every IMAP server calls it (RFC 3501). */
const INBOX = 'INBOX';
const SWITCHES = [['plusAddress', 'mailbox.plusAddress'], ['quoteOriginal', 'mailbox.quoteOriginal'], ['importOld', 'mailbox.importOld']] as const;
/** The usual port of each way and encryption, as a hint: left empty the server takes it. */
const PORTS: Record<Way | 'pop3', Record<string, string>> = {
  pop3: { tls: '995', starttls: '110', none: '110' },
  incoming: { tls: '993', starttls: '143', none: '143' },
  outgoing: { tls: '465', starttls: '587', none: '25' },
};

/** How a mailbox is set: its addresses, its two servers and its habits. */
export function MailboxForm({ channel, onSave }: { channel: MailChannel; onSave: (body: ChannelChange) => Promise<unknown> }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const [busy, setBusy] = useState(false);
  const { settings } = channel;
  const initial = { name: channel.name, settings: { ...settings, oauth: oauthFields(settings.oauth), incoming: serverFields(settings.incoming), outgoing: serverFields(settings.outgoing) } };
  const save = ({ name, settings: wanted }: Fields) => {
    setBusy(true);
    problem.clear();
    const body = { ...wanted, address: wanted.address ?? '', fromName: wanted.fromName ?? '', oauth: { ...wanted.oauth, clientSecret: wanted.oauth.clientSecret || undefined }, incoming: wantedServer(wanted.incoming), outgoing: wantedServer(wanted.outgoing) };
    onSave({ name, settings: body as ChannelChange['settings'] })
      .then(() => { form.setFieldValue(['settings', 'oauth', 'clientSecret'], undefined); form.setFieldValue(['settings', 'incoming', 'password'], undefined); form.setFieldValue(['settings', 'outgoing', 'password'], undefined); void message.success(t('common.saved')); }, problem.show)
      .finally(() => setBusy(false));
  };
  return (
    <Form noValidate form={form} layout="vertical" colon={false} requiredMark={false} initialValues={initial} onFinish={save} autoComplete="off">
      {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
      <p className={styles.lead}>{t('channels.mailbox.lead')} <MoreHelp page="mail" /></p>
      <FetchStatus channel={channel.id} />
      {settings.oauth && <MailSignIn channel={channel.id} state={settings.oauth.state} />}
      <div style={{ maxInlineSize: 640 }}>
        <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" /></Form.Item>
        <Form.Item name={['settings', 'address']} label={t('mailbox.address')} extra={t('mailbox.address.hint')}><Input type="email" dir="ltr" /></Form.Item>
        <Form.Item name={['settings', 'fromName']} label={t('mailbox.fromName')} extra={t('mailbox.fromName.hint')}><Input dir="auto" /></Form.Item>
        <Form.Item name={['settings', 'aliases']} label={t('mailbox.aliases')} extra={t('mailbox.aliases.hint')}><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', ' ']} /></Form.Item>
      </div>
      <OAuthFields kept={settings.oauth?.hasClientSecret ?? false} />
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', gap: 32 }}>
        <ServerFields way="incoming" kept={settings.incoming?.hasPassword ?? false} />
        <ServerFields way="outgoing" kept={settings.outgoing?.hasPassword ?? false} />
      </div>
      {SWITCHES.map(([name, label]) => (
        <Form.Item key={name} name={['settings', name]} label={name === 'plusAddress' ? <span>{t(label)}<small className={styles.under}>{t('mailbox.plusAddress.hint')}</small></span> : t(label)} valuePropName="checked" layout="horizontal"><Switch size="small" /></Form.Item>
      ))}
      <Button type="primary" htmlType="submit" loading={busy}>{t('common.save')}</Button>
      <div className={styles.wide} />
      <MailTest channel={channel.id} />
    </Form>
  );
}

function ServerFields({ way, kept }: { way: Way; kept: boolean }) {
  const t = useText();
  const at = (name: string) => ['settings', way, name];
  const encryptions = [{ value: 'tls', label: 'TLS' }, { value: 'starttls', label: 'STARTTLS' }, { value: 'none', label: t('mailbox.encryption.none') }];
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
      <legend><h3>{t(way === 'incoming' ? 'mailbox.incoming' : 'mailbox.outgoing')}</h3></legend>
      {way === 'incoming' && <Form.Item name={at('protocol')} label={t('mailbox.protocol')}><Select options={PROTOCOLS} /></Form.Item>}
      <Form.Item name={at('host')} label={t('mailbox.server')}><Input dir="ltr" placeholder={way === 'incoming' ? 'imap.example.com' : 'smtp.example.com'} /></Form.Item>
      <Form.Item name={at('encryption')} label={t('mailbox.encryption')}><Select options={encryptions} /></Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <Form.Item name={at('port')} label={t('mailbox.port')}><InputNumber min={1} max={65535} placeholder={PORTS[way === 'incoming' && getFieldValue(at('protocol')) === 'pop3' ? 'pop3' : way][getFieldValue(at('encryption')) ?? 'tls']} /></Form.Item>}
      </Form.Item>
      <Form.Item name={at('user')} label={t('mailbox.user')}><Input dir="ltr" autoComplete="off" /></Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <>
            {!getFieldValue(['settings', 'oauth', 'provider']) && <Form.Item name={at('password')} label={t('mailbox.password')}><Input.Password dir="ltr" autoComplete="new-password" placeholder={kept ? `\u2068${t('mailbox.password.kept')}\u2069` : undefined} /></Form.Item>}
            {way === 'incoming' && (getFieldValue(at('protocol')) === 'pop3'
              ? <Form.Item name={at('deleteFetched')} label={t('mailbox.deleteFetched')} extra={t('mailbox.deleteFetched.hint')} valuePropName="checked"><Switch size="small" /></Form.Item>
              : <Form.Item name={at('folder')} label={t('mailbox.folder')}><Input dir="auto" placeholder={INBOX} /></Form.Item>)}
          </>
        )}
      </Form.Item>
    </fieldset>
  );
}

const PROTOCOLS = [{ value: 'imap', label: 'IMAP' }, { value: 'pop3', label: 'POP3' }];

const oauthFields = (oauth?: MailboxSettings['oauth']): OAuth => {
  const { hasClientSecret: _kept, state: _state, ...shown } = oauth ?? { provider: '', hasClientSecret: false, state: 'signed_out' };
  return shown;
};
const serverFields = (server?: MailboxSettings[Way]): Server => {
  const { hasPassword: _kept, ...shown } = server ?? { encryption: 'tls', hasPassword: false };
  return shown;
};
// Without a host the whole server is taken away.
const wantedServer = ({ port, ...server }: Server) => ({ ...server, host: server.host?.trim() ?? '', port: port ?? undefined, password: server.password || undefined });
