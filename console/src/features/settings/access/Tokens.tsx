import { App, Button, Checkbox, Form, Input, Modal } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ApiToken } from '@/shared/api/types';
import { useChange, useItems } from '@/shared/data/resource';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { DateField } from '@/shared/ui/DateField';
import { FormModal } from '@/shared/ui/FormModal';
import { Page } from '../Page';
import { Rows, whole } from '../Rows';
import { Secret } from '../Secret';

const SCOPES = ['messages:write', 'conversations:read', 'conversations:write', 'customers:read', 'customers:write', 'events:read', 'admin'];
interface Fields { name: string; scopes: string[]; expires?: string }

/** Keys for programs; a token is shown once and kept only as a hash. */
export default function Tokens() {
  const t = useText();
  const format = useFormat();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const tokens = useItems<ApiToken>('/tokens');
  const change = useChange<ApiToken>('/tokens');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const revoke = (token: ApiToken) => modal.confirm({
    title: t('tokens.revoke.title', { name: token.name }), content: t('tokens.revoke.text'), okText: t('tokens.revoke'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/tokens/${token.id}` }).catch(sayProblem),
  });
  const save = ({ expires, ...body }: Fields) =>
    change.mutateAsync({ way: 'post', path: '/tokens', body: { ...body, ...(expires ? { expiresAt: new Date(`${expires}T23:59:59Z`).toISOString() } : {}) } }).then((token) => setMade(token.token));
  return (
    <Page title={t('settings.tokens')} lead={t('tokens.lead')} action={<Button type="primary" icon={<Plus size={16} />} onClick={() => setMaking(true)}>{t('tokens.new')}</Button>}>
      <Rows listing={whole(tokens)} rowKey={(token) => token.id} empty={t('tokens.empty')} columns={[
        { title: t('field.name'), render: (_, token) => <bdi>{token.name}</bdi> },
        { title: t('tokens.scopes'), render: (_, token) => <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap' }}>{token.scopes.map((scope) => <Badge key={scope}>{scope}</Badge>)}</span> },
        { title: t('tokens.lastUsed'), render: (_, token) => (token.lastUsedAt ? format.moment(token.lastUsedAt) : t('tokens.never')) },
        { title: t('tokens.expires'), render: (_, token) => (token.expiresAt ? format.fullDay(token.expiresAt) : t('tokens.never')) },
        { key: 'revoke', render: (_, token) => <Button type="text" size="small" danger onClick={() => revoke(token)}>{t('tokens.revoke')}</Button> },
      ]} />
      {making && (
        <FormModal<Fields> title={t('tokens.new')} okText={t('tokens.new')} initial={{ scopes: ['messages:write'] }} onClose={() => setMaking(false)} onSave={save}>
          <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" autoFocus placeholder={t('tokens.name.example')} /></Form.Item>
          <Form.Item name="scopes" label={t('tokens.scopes')} rules={[{ required: true, message: t('field.missing') }]}>
            <Checkbox.Group style={{ display: 'flex', flexDirection: 'column', gap: 6 }} options={SCOPES.map((scope) => ({ value: scope, label: <code dir="ltr">{scope}</code> }))} />
          </Form.Item>
          <Form.Item name="expires" label={t('tokens.expires')} extra={t('tokens.expires.hint')}><DateField future width="100%" /></Form.Item>
        </FormModal>
      )}
      <Modal open={made !== undefined} title={t('tokens.made')} footer={null} onCancel={() => setMade(undefined)}>{made && <Secret value={made} once />}</Modal>
    </Page>
  );
}
