import { useQuery } from '@tanstack/react-query';
import { App, Button, Switch, Tabs } from 'antd';
import { Trash2 } from 'lucide-react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { get } from '@/shared/api/http';
import type { Channel, ChannelChange } from '@/shared/api/types';
import { useChange } from '@/shared/data/resource';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { ApiAddress } from './ApiAddress';
import { CourtesyForm } from './CourtesyForm';
import { Deliveries } from './Deliveries';
import { HeldMails } from './HeldMails';
import { IssueSecret } from './IssueSecret';
import { MailboxForm } from './MailboxForm';
import { Snippet } from './Snippet';
import { Texts } from './Texts';
import { WebForm } from './WebForm';

/** One channel: its settings, how it is built in, its texts or its deliveries. */
export function ChannelPage() {
  const t = useText();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { data: channel, error, refetch } = useQuery({ queryKey: ['/channels', id], queryFn: () => get<Channel>(`/channels/${id}`) });
  const change = useChange('/channels');
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!channel) return <Page title={<Bone width={180} height={22} />}><Bone height={200} /></Page>;
  const save = (body: ChannelChange) => change.mutateAsync({ way: 'patch', path: `/channels/${id}`, body }).then(() => refetch());
  const drop = () => modal.confirm({
    title: t('channels.delete.title', { name: channel.name }), content: t('channels.delete.text'), okText: t('common.delete'), okButtonProps: { danger: true },
    onOk: () => change.mutateAsync({ way: 'remove', path: `/channels/${id}` }).then(() => navigate('..'), sayProblem),
  });
  const courtesy = { key: 'courtesy', label: t('channels.tab.courtesy'), children: <CourtesyForm channel={channel} /> };
  const said = { key: 'said', label: t('channels.tab.said'), children: <Texts path={`/channels/${id}/customer-texts`} /> };
  const items = channel.kind === 'email'
    ? [
        { key: 'mailbox', label: t('channels.tab.mailbox'), children: <MailboxForm channel={channel} onSave={save} /> },
        courtesy, said,
        { key: 'held', label: t('channels.tab.held'), children: <HeldMails channel={id} /> },
      ]
    : channel.kind === 'web'
    ? [
        { key: 'look', label: t('channels.tab.look'), children: <WebForm channel={channel} onSave={save} /> },
        { key: 'snippet', label: t('channels.tab.snippet'), children: <Snippet channel={channel} /> },
        { key: 'texts', label: t('channels.tab.texts'), children: <Texts path={`/channels/${id}/texts`} /> },
        courtesy, said,
        { key: 'identity', label: t('channels.tab.identity'), children: <IssueSecret path={`/channels/${id}/identity-secret`} lead={t('channels.identity.lead')} /> },
      ]
    : [
        { key: 'address', label: t('channels.tab.address'), children: <ApiAddress channel={channel} onSave={save} /> },
        courtesy, said,
        { key: 'secret', label: t('channels.tab.secret'), children: <IssueSecret path={`/channels/${id}/webhook-secret`} lead={t('channels.secret.lead')} /> },
        { key: 'deliveries', label: t('channels.tab.deliveries'), children: <Deliveries channel={id} /> },
      ];
  const tab = items.find((one) => one.key === search.get('tab')) ?? items[0];
  const action = (
    <span style={{ display: 'inline-flex', gap: 12, alignItems: 'center' }}>
      <Switch checked={channel.active} onChange={(active) => void save({ active }).catch(sayProblem)} aria-label={t('channels.active')} />
      <Button type="text" icon={<Trash2 size={16} />} onClick={drop} aria-label={t('common.delete')} />
    </span>
  );
  return (
    <Page title={<bdi>{channel.name}</bdi>} lead={<Link to="..">{t('settings.channels')}</Link>} action={action}>
      <Tabs items={items} activeKey={tab?.key} onChange={(key) => setSearch({ tab: key }, { replace: true })} />
    </Page>
  );
}
