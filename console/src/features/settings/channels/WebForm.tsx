import { Alert, App, Button, ColorPicker, Form, Input, Segmented, Select, Switch } from 'antd';
import { useState } from 'react';
import type { ChannelChange, WebChannel, WebSettings } from '@/shared/api/types';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { WidgetSketch } from './WidgetSketch';
import styles from '../Settings.module.css';

type Fields = { name: string; settings: Omit<WebSettings, 'key'>; automatic: boolean };

/** Look and rules of the chat widget, with a sketch of it beside. */
export function WebForm({ channel, onSave }: { channel: WebChannel; onSave: (body: ChannelChange) => Promise<unknown> }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const [busy, setBusy] = useState(false);
  const { key: _key, ...settings } = channel.settings;
  const initial = { name: channel.name, settings, automatic: settings.defaultLanguage === 'auto' };
  const save = ({ name, settings: wanted, automatic }: Fields) => {
    setBusy(true);
    problem.clear();
    onSave({ name, settings: { ...wanted, defaultLanguage: automatic ? 'auto' : wanted.defaultLanguage } })
      .then(() => message.success(t('common.saved')), problem.show).finally(() => setBusy(false));
  };
  return (
    <Form noValidate form={form} layout="vertical" colon={false} requiredMark={false} initialValues={initial} onFinish={save} style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', gap: 32 }}>
      <p className={styles.lead} style={{ gridColumn: '1 / -1', marginBlockEnd: -16 }}>{t('channels.look.lead')}</p>
      <div>
        {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
        <Form.Item name="name" label={t('field.name')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" /></Form.Item>
        <Form.Item name={['settings', 'origins']} label={t('channels.origins')} extra={t('channels.origins.hint')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', ' ']} placeholder="https://shop.example" />
        </Form.Item>
        <Form.Item name={['settings', 'colour']} label={t('channels.colour')} getValueFromEvent={(colour) => colour.toHexString()}><ColorPicker disabledAlpha showText /></Form.Item>
        <Form.Item name={['settings', 'position']} label={t('channels.position')}>
          <Segmented options={[{ value: 'start', label: t('channels.position.start') }, { value: 'end', label: t('channels.position.end') }]} />
        </Form.Item>
        <Form.Item name="automatic" label={t('channels.automatic')} valuePropName="checked" layout="horizontal"><Switch size="small" /></Form.Item>
        <Form.Item noStyle shouldUpdate={(one, other) => one.automatic !== other.automatic}>
          {({ getFieldValue }) => !getFieldValue('automatic') && <Form.Item name={['settings', 'defaultLanguage']} label={t('channels.language')} rules={[{ required: true, message: t('field.missing') }]}><LanguageSelect /></Form.Item>}
        </Form.Item>
        <Form.Item name={['settings', 'askEmail']} label={t('channels.askEmail')} valuePropName="checked" layout="horizontal"><Switch size="small" /></Form.Item>
        <Form.Item name={['settings', 'identityRequired']} label={t('channels.identityRequired')} valuePropName="checked" layout="horizontal"><Switch size="small" /></Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>{t('common.save')}</Button>
      </div>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <WidgetSketch colour={getFieldValue(['settings', 'colour'])} position={getFieldValue(['settings', 'position'])} name={getFieldValue('name')} />}
      </Form.Item>
      <div className={styles.wide} />
    </Form>
  );
}
