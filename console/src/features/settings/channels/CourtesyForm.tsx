import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, InputNumber, Segmented, Select, Switch } from 'antd';
import { useState } from 'react';
import { get, patch } from '@/shared/api/http';
import type { Channel, Courtesy, CourtesyChange } from '@/shared/api/types';
import { useItems } from '@/shared/data/resource';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { ErrorState } from '@/shared/ui/ErrorState';
import { hoursOf, HoursRows, rowsOf, type HoursRow } from '@/shared/ui/HoursRows';
import { TimeZoneSelect } from '@/shared/ui/TimeZoneSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import styles from '../Settings.module.css';
import { CourtesyPreview } from './CourtesyPreview';

type Fields = Omit<Courtesy, 'hours'> & { hours: HoursRow[] };

/** What a channel does for its customers by itself: acknowledging, opening hours, signature, following those who left by mail. */
export function CourtesyForm({ channel }: { channel: Channel }) {
  const path = `/channels/${channel.id}/courtesy`;
  const { data, error, refetch } = useQuery({ queryKey: [path], queryFn: () => get<Courtesy>(path) });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <Settings channel={channel} path={path} courtesy={data} /> : <Bone height={240} />;
}

function Settings({ channel, path, courtesy }: { channel: Channel; path: string; courtesy: Courtesy }) {
  const t = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted] = useState<CourtesyChange>({});
  const save = (fields: Fields) => {
    setBusy(true);
    problem.clear();
    patch<Courtesy>(path, change(fields))
      .then((saved) => { client.setQueryData([path], saved); message.success(t('common.saved')); }, problem.show)
      .finally(() => setBusy(false));
  };
  const preview = () => setWanted(change(form.getFieldsValue()));
  return (
    <><p className={styles.lead}>{t('courtesy.lead')}</p>
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: 32 }}>
      <Form noValidate form={form} layout="vertical" colon={false} requiredMark={false} initialValues={{ ...courtesy, hours: rowsOf(courtesy.hours) }} onFinish={save} onValuesChange={preview}>
        {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
        <Form.Item name="acknowledge" label={t('courtesy.acknowledge')} extra={t('courtesy.acknowledge.hint')}>
          <Segmented options={[{ value: 'never', label: t('courtesy.never') }, { value: 'closed', label: t('courtesy.closed') }, { value: 'always', label: t('courtesy.always') }]} />
        </Form.Item>
        <Form.Item name="answerWithin" label={t('courtesy.within')} extra={t('courtesy.within.hint')} getValueProps={(minutes) => ({ value: minutes / 60 })} normalize={(hours) => Math.round((hours ?? 0) * 60)}>
          <InputNumber min={0.25} max={720} suffix={t('courtesy.hours.unit')} style={{ inlineSize: 160 }} />
        </Form.Item>
        <HoursRows name="hours" label={t('courtesy.hours')} none={t('courtesy.hours.none')} addText={t('courtesy.hours.add')} fresh={{ days: [], from: '09:00', to: '17:00' }} />
        <Form.Item name="timeZone" label={t('courtesy.zone')}><TimeZoneSelect /></Form.Item>
        <Form.Item name="country" label={t('courtesy.country')} extra={t('courtesy.country.hint')}><CountrySelect /></Form.Item>
        {channel.kind === 'email' && <Form.Item name="signature" label={t('courtesy.signature')} valuePropName="checked" layout="horizontal"><Switch size="small" /></Form.Item>}
        {channel.kind === 'web' && <Continue />}
        <Button type="primary" htmlType="submit" loading={busy}>{t('common.save')}</Button>
      </Form>
      <CourtesyPreview channel={channel} path={path} wanted={wanted} />
    </div></>
  );
}

/** Whether answers that a visitor did not see follow by mail. */
function Continue() {
  const t = useText();
  const { data } = useItems<Channel>('/channels');
  const mailboxes = data?.filter(({ kind, active }) => kind === 'email' && active).map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <>
      <Form.Item name="continueByMail" label={t('courtesy.continue')} extra={t('courtesy.continue.hint')}>
        <Select options={[{ value: 'never', label: t('courtesy.continue.never') }, { value: 'given', label: t('courtesy.continue.given') }, { value: 'known', label: t('courtesy.continue.known') }]} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(one, other) => one.continueByMail !== other.continueByMail}>
        {({ getFieldValue }) => getFieldValue('continueByMail') !== 'never' && (
          <>
            <Form.Item name="continueAfter" label={t('courtesy.continue.after')}><InputNumber min={1} max={1440} suffix={t('courtesy.minutes.unit')} style={{ inlineSize: 160 }} /></Form.Item>
            <Form.Item name="mailbox" label={t('courtesy.mailbox')}><Select options={mailboxes} placeholder={t('courtesy.mailbox.none')} /></Form.Item>
          </>
        )}
      </Form.Item>
    </>
  );
}

/** An emptied country is taken away; hours are said day by day. */
const change = ({ hours, country, ...rest }: Fields): CourtesyChange => ({ ...rest, country: country ?? '', hours: hoursOf(hours ?? []) });
