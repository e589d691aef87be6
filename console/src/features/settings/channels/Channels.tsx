import { Button, Form, Input, Segmented } from 'antd';
import { Code, Mail, MessageCircle, MessagesSquare, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, Route, Routes, useNavigate } from 'react-router';
import type { Channel } from '@/shared/api/types';
import { useChange, useItems } from '@/shared/data/resource';
import { CHANNEL_KIND } from '@/shared/text/channelKind';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormModal } from '@/shared/ui/FormModal';
import { Page } from '../Page';
import { ChannelPage } from './ChannelPage';
import styles from '../Settings.module.css';

const KINDS = ['web', 'email', 'api'] as const;
const ICONS = { web: MessageCircle, email: Mail, api: Code };

export default function Channels() {
  return <Routes><Route index element={<List />} /><Route path=":id" element={<ChannelPage />} /></Routes>;
}

function List() {
  const t = useText();
  const navigate = useNavigate();
  const { data, error, refetch } = useItems<Channel>('/channels');
  const change = useChange<Channel>('/channels');
  const [adding, setAdding] = useState(false);
  const add = <Button type="primary" icon={<Plus size={16} />} onClick={() => setAdding(true)}>{t('channels.new')}</Button>;
  const save = ({ kind, name }: Pick<Channel, 'kind' | 'name'>) =>
    change.mutateAsync({ way: 'post', path: '/channels', body: { kind, name } }).then((channel) => navigate(`/settings/channels/${channel.id}`));
  return (
    <Page title={t('settings.channels')} lead={t('channels.lead')} action={add}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height={90} />}
      {data?.length === 0 && <EmptyState icon={MessagesSquare} title={t('channels.empty')} action={add}>{t('channels.empty.hint')}</EmptyState>}
      {data?.map((channel) => (
        <article key={channel.id} className={styles.card}>
          <div className={styles.cardHead}>
            <KindIcon kind={channel.kind} />
            <h3><Link to={channel.id}><bdi>{channel.name}</bdi></Link></h3>
            <span className={styles.muted}>{t(CHANNEL_KIND[channel.kind])}</span>
            {!channel.active && <Badge>{t('channels.inactive')}</Badge>}
            <span className={styles.gap} />
            <Button size="small" onClick={() => navigate(channel.id)}>{t('channels.open')}</Button>
          </div>
        </article>
      ))}
      {adding && (
        <FormModal<Pick<Channel, 'kind' | 'name'>> title={t('channels.new')} initial={{ kind: 'web' }} onClose={() => setAdding(false)} onSave={save}>
          <Form.Item name="kind" label={t('channels.kind')}><Segmented block options={KINDS.map((kind) => ({ value: kind, label: t(CHANNEL_KIND[kind]) }))} /></Form.Item>
          <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" autoFocus /></Form.Item>
        </FormModal>
      )}
    </Page>
  );
}

function KindIcon({ kind }: { kind: Channel['kind'] }) {
  const Icon = ICONS[kind];
  return <Icon size={20} aria-hidden />;
}
