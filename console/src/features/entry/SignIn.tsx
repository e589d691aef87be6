import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { get, post } from '@/shared/api/http';
import { isProblem } from '@/shared/api/problem';
import type { Me, SignInMethods } from '@/shared/api/types';
import { useEnter } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import { EntryFrame } from './EntryFrame';
import { returnProblem } from './returnProblem';
import styles from './Entry.module.css';

interface Fields { email: string; password: string; code?: string }

export function SignIn() {
  const t = useText();
  const enter = useEnter();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const [secondFactor, setSecondFactor] = useState(false);
  const methods = useQuery({ queryKey: ['sign-in-methods'], queryFn: () => get<SignInMethods>('/sign-in-methods') });
  const signIn = useMutation({
    mutationFn: (fields: Fields) => post<Me>('/session', { ...fields, code: fields.code?.replace(/\s/g, '') || undefined }, { quiet: true }),
    onMutate: problem.clear,
    onSuccess: enter,
    onError: (error) => (isProblem(error, 'second_factor_needed') ? setSecondFactor(true) : problem.show(error)),
  });
  const oidc = methods.data?.oidc;
  const sentBack = returnProblem(useLocation().search);
  // What came of an attempt on this page is newer than what the provider said.
  const trouble = problem.general ?? (sentBack && !signIn.isPending && !signIn.isError ? t(sentBack) : undefined);
  return (
    <EntryFrame title={secondFactor ? t('signIn.second.title') : t('signIn.title')} lead={secondFactor ? t('signIn.second.lead') : undefined}>
      {trouble && <Alert type="error" showIcon title={trouble} style={{ marginBlockEnd: 16 }} role="alert" />}
      <Form noValidate form={form} layout="vertical" requiredMark={false} onFinish={(fields) => signIn.mutate(fields)} size="large">
        <div hidden={secondFactor}>
          <Form.Item name="email" label={t('field.email')} rules={[{ required: true, message: t('field.email.missing') }]}>
            <Input type="email" autoComplete="username" autoFocus dir="ltr" />
          </Form.Item>
          <Form.Item name="password" label={t('field.password')} rules={[{ required: true, message: t('field.password.missing') }]}>
            <Input.Password autoComplete="current-password" dir="ltr" />
          </Form.Item>
        </div>
        {secondFactor && (
          <Form.Item name="code" label={t('field.code')} extra={t('signIn.second.recovery')} rules={[{ required: true, message: t('field.code.missing') }]}>
            <Input inputMode="text" autoComplete="one-time-code" autoFocus dir="ltr" />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>{t('signIn.submit')}</Button>
        {secondFactor && <Button type="text" block onClick={() => setSecondFactor(false)}>{t('signIn.second.back')}</Button>}
      </Form>
      {oidc && !secondFactor && (
        <>
          <p className={styles.or}>{t('signIn.or')}</p>
          <Button size="large" block href={oidc.url}>{t('signIn.with', { name: oidc.name })}</Button>
        </>
      )}
    </EntryFrame>
  );
}
