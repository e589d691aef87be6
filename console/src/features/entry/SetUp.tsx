import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { post } from '@/shared/api/http';
import type { Me } from '@/shared/api/types';
import { useEnter } from '@/shared/data/session';
import { LANGUAGES } from '@/shared/text/languages';
import { browserTimeZone } from '@/shared/text/timeZone';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { TimeZoneSelect } from '@/shared/ui/TimeZoneSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { EntryFrame } from './EntryFrame';
import { PasswordField } from './PasswordField';
import styles from './Entry.module.css';

/** The first visit to a new house: names the company and its first administrator. */
export function SetUp() {
  const t = useText();
  const { language, choose } = useVoice();
  const enter = useEnter();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const problem = useFormProblem(form);
  const setUp = useMutation({
    mutationFn: (fields: object) => post<Me>('/setup', fields),
    onMutate: problem.clear,
    onSuccess: (me) => { client.setQueryData(['setup'], { needed: false }); enter(me); },
    onError: problem.show,
  });
  const needed = [{ required: true, message: t('field.missing') }];
  return (
    <EntryFrame title={t('setUp.title')} lead={t('setUp.lead')}>
      {problem.general && <Alert type="error" showIcon title={problem.general} style={{ marginBlockEnd: 16 }} role="alert" />}
      <Form noValidate form={form} layout="vertical" requiredMark={false} initialValues={{ language, timeZone: browserTimeZone() }} onFinish={(fields) => setUp.mutate(fields)}>
        <Form.Item name="company" label={t('field.company')} rules={needed}><Input autoComplete="organization" autoFocus dir="auto" /></Form.Item>
        <Form.Item name="name" label={t('field.yourName')} rules={needed}><Input autoComplete="name" dir="auto" /></Form.Item>
        <Form.Item name="email" label={t('field.email')} rules={needed}><Input type="email" autoComplete="username" dir="ltr" /></Form.Item>
        <PasswordField />
        <div className={styles.pair}>
          <Form.Item name="language" label={t('field.language')} extra={t('setUp.language.hint')}><LanguageSelect only={LANGUAGES} onChange={(tag) => tag && choose(tag)} /></Form.Item>
          <Form.Item name="timeZone" label={t('field.timeZone')}><TimeZoneSelect /></Form.Item>
        </div>
        <Button type="primary" size="large" htmlType="submit" block loading={setUp.isPending}>{t('setUp.submit')}</Button>
      </Form>
    </EntryFrame>
  );
}
