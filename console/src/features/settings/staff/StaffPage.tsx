import { App, Button, Dropdown } from 'antd';
import { Ellipsis, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Invitation, Role, Staff } from '@/shared/api/types';
import { useChange, useItems } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import { useStaff } from '@/shared/data/staff';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import { Badge } from '@/shared/ui/Badge';
import { LanguageBadge } from '@/shared/ui/LanguageBadge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { Rows, whole } from '../Rows';
import { Invite } from './Invite';
import { ROLES } from './roles';

export default function StaffPage() {
  const t = useText();
  const me = useMe();
  const mayChange = me.role === 'administrator';
  const staff = useStaff();
  const [inviting, setInviting] = useState(false);
  const action = mayChange && <Button type="primary" icon={<UserPlus size={16} />} onClick={() => setInviting(true)}>{t('staff.invite')}</Button>;
  return (
    <Page title={t('settings.staff')} lead={t('staff.lead')} action={action}>
      <Rows listing={whole(staff)} rowKey={(person) => person.id} empty={t('staff.empty')} columns={[
        { title: t('staff.name'), render: (_, person) => <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center' }}><Avatar name={person.name} seed={person.id} size={30} /><span><bdi>{person.name}</bdi><br /><small dir="ltr" style={{ color: 'var(--ink-3)' }}>{person.email}</small></span></span> },
        { title: t('staff.role'), render: (_, person) => <>{t(ROLES[person.role])} {!person.active && <Badge>{t('staff.inactive')}</Badge>}</> },
        { title: t('customer.languages'), render: (_, person) => <span style={{ display: 'inline-flex', gap: 4 }}>{person.languages.map(({ language }) => <LanguageBadge key={language} language={language} />)}</span> },
        { title: t('staff.lastSeen'), render: (_, person) => <Seen at={person.lastSeenAt} /> },
        ...(mayChange ? [{ key: 'menu', render: (_: unknown, person: Staff) => person.id !== me.id && <PersonMenu person={person} /> }] : []),
      ]} />
      {mayChange && <Invitations />}
      {inviting && <Invite onClose={() => setInviting(false)} />}
    </Page>
  );
}

function Seen({ at }: { at?: string | null }) {
  const format = useFormat();
  return at ? <time dateTime={at}>{format.moment(at)}</time> : null;
}

function PersonMenu({ person }: { person: Staff }) {
  const t = useText();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const change = useChange('/staff');
  const set = (body: Partial<Staff>) => change.mutateAsync({ way: 'patch', path: `/staff/${person.id}`, body }).catch(sayProblem);
  const items = [
    ...(Object.keys(ROLES) as Role[]).filter((role) => role !== person.role).map((role) => ({ key: role, label: t('staff.makeRole', { role: t(ROLES[role]) }) })),
    { type: 'divider' as const },
    { key: 'active', danger: person.active, label: t(person.active ? 'staff.deactivate' : 'staff.activate') },
  ];
  const choose = ({ key }: { key: string }) => {
    if (key !== 'active') return void set({ role: key as Role });
    if (!person.active) return void set({ active: true });
    modal.confirm({ title: t('staff.deactivate.title', { name: person.name }), content: t('staff.deactivate.text'), okText: t('staff.deactivate'), okButtonProps: { danger: true }, onOk: () => set({ active: false }) });
  };
  return <Dropdown menu={{ items, onClick: choose }} trigger={['click']}><Button type="text" loading={change.isPending} icon={<Ellipsis size={16} />} aria-label={t('common.actions')} /></Dropdown>;
}

function Invitations() {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const invitations = useItems<Invitation>('/invitations');
  const change = useChange('/invitations');
  if (!invitations.data?.length) return null;
  return (
    <>
      <h3>{t('staff.invitations')}</h3>
      <Rows listing={whole(invitations)} rowKey={(row) => row.id} empty="" columns={[
        { title: t('field.email'), render: (_, row) => <bdi dir="ltr">{row.email}</bdi> },
        { title: t('staff.role'), render: (_, row) => t(ROLES[row.role]) },
        { title: t('staff.expires'), render: (_, row) => format.moment(row.expiresAt) },
        { key: 'withdraw', render: (_, row) => <Button type="text" size="small" onClick={() => change.mutate({ way: 'remove', path: `/invitations/${row.id}` }, { onError: sayProblem })}>{t('staff.withdraw')}</Button> },
      ]} />
    </>
  );
}
