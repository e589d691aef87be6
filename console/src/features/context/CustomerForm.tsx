import { Alert, Button, Form, Input, Select } from 'antd';
import type { Customer, Preferences } from '@/shared/api/types';
import { useChangeCustomer } from '@/shared/data/customers';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { LanguagesSelect } from '@/shared/ui/LanguagesSelect';
import { TimeZoneSelect } from '@/shared/ui/TimeZoneSelect';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import styles from './Context.module.css';

interface Fields { name?: string; email?: string; phone?: string; country?: string; timeZone?: string; stated?: string[]; preferences: Preferences; note?: string }

/** The server leaves absent fields as they are and clears those that come empty. */
const cleared = (fields: object) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));

/** Editing what is known of a customer. A language entered here counts as stated: it beats what was observed. */
export function CustomerForm({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const change = useChangeCustomer(customer.id);
  const save = ({ stated, ...fields }: Fields) => {
    const kept = customer.languages.filter(({ language }) => stated?.includes(language));
    const added = (stated ?? []).filter((language) => !kept.some((known) => known.language === language)).map((language) => ({ language, source: 'stated' as const }));
    const { preferences, ...plain } = fields;
    change.mutate({ ...cleared(plain), preferences: cleared(preferences) as Preferences, languages: [...kept, ...added] }, { onSuccess: onClose, onError: problem.show });
  };
  const initial: Fields = {
    name: customer.name ?? undefined, email: customer.email ?? undefined, phone: customer.phone ?? undefined, country: customer.country ?? undefined,
    timeZone: customer.timeZone ?? undefined, note: customer.note ?? undefined, preferences: customer.preferences, stated: customer.languages.map(({ language }) => language),
  };
  return (
    <section className={styles.section}>
      {problem.general && <Alert type="error" title={problem.general} />}
      <Form noValidate form={form} layout="vertical" size="small" initialValues={initial} onFinish={save}>
        <Form.Item name="name" label={t('field.name')}><Input dir="auto" /></Form.Item>
        <Form.Item name="email" label={t('field.email')}><Input type="email" dir="ltr" /></Form.Item>
        <Form.Item name="phone" label={t('customer.phone')}><Input type="tel" dir="ltr" /></Form.Item>
        <Form.Item name="country" label={t('customer.country')}><CountrySelect /></Form.Item>
        <Form.Item name="timeZone" label={t('field.timeZone')}><TimeZoneSelect /></Form.Item>
        <Form.Item name="stated" label={t('customer.languages')} extra={t('customer.languages.hint')}><LanguagesSelect /></Form.Item>
        <Form.Item name={['preferences', 'language']} label={t('customer.prefers')}><LanguageSelect clearable size="small" /></Form.Item>
        <Form.Item name={['preferences', 'register']} label={t('customer.register')}>
          <Select allowClear options={[{ value: 'formal', label: t('customer.register.formal') }, { value: 'informal', label: t('customer.register.informal') }]} />
        </Form.Item>
        <Form.Item name={['preferences', 'formOfAddress']} label={t('customer.address')} extra={t('customer.address.hint')}><Input dir="auto" /></Form.Item>
        <Form.Item name={['preferences', 'contactHours']} label={t('customer.hours')}><Input dir="auto" /></Form.Item>
        <Form.Item name="note" label={t('customer.note')}><Input.TextArea dir="auto" autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="primary" htmlType="submit" loading={change.isPending}>{t('common.save')}</Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </Form>
    </section>
  );
}
