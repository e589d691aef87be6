import { App, Button, Form, Input, Modal, Select } from 'antd';
import { Pencil, Plus, Signature, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Team } from '@/shared/api/types';
import { useChange } from '@/shared/data/resource';
import { useStaff, useTeams } from '@/shared/data/staff';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { FormModal } from '@/shared/ui/FormModal';
import { SignatureForm } from '@/shared/ui/SignatureForm';
import { Page } from '../Page';
import { Rows, whole } from '../Rows';

export default function Teams() {
  const t = useText();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const teams = useTeams();
  const { data: staff } = useStaff();
  const change = useChange('/teams');
  const [editing, setEditing] = useState<Partial<Team>>();
  const [signing, setSigning] = useState<Team>();
  const names = (ids: string[]) => ids.flatMap((id) => staff?.find((person) => person.id === id)?.name ?? []);
  const drop = (team: Team) => modal.confirm({
    title: t('teams.delete.title', { name: team.name }), content: t('teams.delete.text'), okText: t('common.delete'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/teams/${team.id}` }).catch(sayProblem),
  });
  return (
    <Page title={t('settings.teams')} lead={t('teams.lead')} action={<Button type="primary" icon={<Plus size={16} />} onClick={() => setEditing({ members: [] })}>{t('teams.new')}</Button>}>
      <Rows listing={whole(teams)} rowKey={(team) => team.id} empty={t('teams.empty')} columns={[
        { title: t('field.name'), render: (_, team) => <bdi>{team.name}</bdi> },
        { title: t('teams.members'), render: (_, team) => names(team.members).map((name, index) => <span key={name}>{index > 0 && ' · '}<bdi>{name}</bdi></span>) },
        { key: 'actions', render: (_, team) => (
          <span style={{ display: 'inline-flex' }}>
            <Button type="text" icon={<Pencil size={16} />} aria-label={t('common.edit')} onClick={() => setEditing(team)} />
            <Button type="text" icon={<Signature size={16} />} aria-label={t('teams.signatures', { name: team.name })} onClick={() => setSigning(team)} />
            <Button type="text" icon={<Trash2 size={16} />} aria-label={t('common.delete')} onClick={() => drop(team)} />
          </span>
        ) },
      ]} />
      {signing && (
        <Modal open width={560} footer={null} destroyOnHidden title={t('teams.signatures', { name: signing.name })} onCancel={() => setSigning(undefined)}>
          <p style={{ marginBlockEnd: 16 }}>{t('teams.signatures.hint')} {t('teams.signatures.agent', { word: '{agent}' })}</p>
          <SignatureForm path={`/teams/${signing.id}/signatures`} onSaved={() => setSigning(undefined)} />
        </Modal>
      )}
      {editing && (
        <FormModal<Pick<Team, 'name' | 'members'>> title={editing.id ? t('teams.edit') : t('teams.new')} initial={{ name: editing.name, members: editing.members }} onClose={() => setEditing(undefined)}
          onSave={(body) => change.mutateAsync(editing.id ? { way: 'patch', path: `/teams/${editing.id}`, body } : { way: 'post', path: '/teams', body })}>
          <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" autoFocus /></Form.Item>
          <Form.Item name="members" label={t('teams.members')}>
            <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={staff?.filter((person) => person.active).map((person) => ({ value: person.id, label: person.name }))} />
          </Form.Item>
        </FormModal>
      )}
    </Page>
  );
}
