import { Form, Input, Select } from 'antd';
import { useText } from '@/shared/text/TextProvider';

/** Without a word of its own in any language. */
const NAMES = [{ value: 'microsoft', label: 'Microsoft 365' }, { value: 'google', label: 'Google' }];
/** Microsoft's word for all organisations: a name, and the same in every language. */
const EVERY_TENANT = 'common';
const at = (name: string) => ['settings', 'oauth', name];

/** Whether a mailbox signs in by password or at a provider, and as which client there. */
export function OAuthFields({ kept }: { kept: boolean }) {
  const t = useText();
  const ways = [{ value: '', label: t('mailbox.auth.password') }, ...NAMES, { value: 'custom', label: t('mailbox.auth.custom') }];
  return (
    <div style={{ maxInlineSize: 640 }}>
      <Form.Item name={at('provider')} label={t('mailbox.auth')}><Select options={ways} /></Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const provider = getFieldValue(at('provider')) as string | undefined;
          if (!provider) return null;
          return (
            <>
              <Form.Item name={at('clientId')} label={t('mailbox.oauth.client')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="ltr" /></Form.Item>
              <Form.Item name={at('clientSecret')} label={t('mailbox.oauth.secret')}><Input.Password dir="ltr" autoComplete="new-password" placeholder={kept ? t('mailbox.password.kept') : undefined} /></Form.Item>
              {provider === 'microsoft' && <Form.Item name={at('tenant')} label={t('mailbox.oauth.tenant')}><Input dir="ltr" placeholder={EVERY_TENANT} /></Form.Item>}
              {provider === 'custom' && (
                <>
                  <Form.Item name={at('authorizationUrl')} label={t('mailbox.oauth.authorization')}><Input dir="ltr" /></Form.Item>
                  <Form.Item name={at('tokenUrl')} label={t('mailbox.oauth.token')}><Input dir="ltr" /></Form.Item>
                  <Form.Item name={at('scopes')} label={t('mailbox.oauth.scopes')}><Input dir="ltr" /></Form.Item>
                </>
              )}
            </>
          );
        }}
      </Form.Item>
    </div>
  );
}
