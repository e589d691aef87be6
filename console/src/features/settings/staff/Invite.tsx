import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Invitation, Role } from '@/shared/api/types';
import { useChange } from '@/shared/data/resource';
import { LANGUAGES } from '@/shared/text/languages';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { FormModal } from '@/shared/ui/FormModal';
import { Secret } from '../Secret';
import { ROLE_HINTS, ROLES } from './roles';

interface Fields { email: string; role: Role; language: string }

/** Invites a person; the link is shown once, to be handed over by whatever way the company uses. */
export function Invite({ onClose }: { onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const { language } = useVoice();
  const [made, setMade] = useState<Invitation>();
  const change = useChange<Invitation>('/invitations');
  if (made?.url) {
    return (
      <Modal open title={t('staff.invited', { email: made.email })} footer={null} onCancel={onClose}>
        <p style={{ marginBlockEnd: 12 }}>{t('staff.invited.text', { until: format.moment(made.expiresAt) })}</p>
        <Secret value={made.url} once />
      </Modal>
    );
  }
  return (
    <FormModal<Fields> title={t('staff.invite')} okText={t('staff.invite.submit')} initial={{ role: 'agent', language }} onClose={onClose} onSaved={() => undefined}
      onSave={(body) => change.mutateAsync({ way: 'post', path: '/invitations', body }).then(setMade)}>
      <Form.Item name="email" label={t('field.email')} rules={[{ required: true, message: t('field.email.missing') }]}><Input type="email" dir="ltr" autoFocus /></Form.Item>
      <Form.Item name="role" label={t('staff.role')}>
        <Radio.Group style={{ display: 'flex', flexDirection: 'column', gap: 8 }} options={(Object.keys(ROLES) as Role[]).map((role) => ({ value: role, label: <>{t(ROLES[role])} <small style={{ color: 'var(--ink-3)' }}>{t(ROLE_HINTS[role])}</small></> }))} />
      </Form.Item>
      <Form.Item name="language" label={t('staff.invite.language')}><LanguageSelect only={LANGUAGES} /></Form.Item>
    </FormModal>
  );
}
