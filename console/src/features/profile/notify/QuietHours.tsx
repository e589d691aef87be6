import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form } from 'antd';
import { patch } from '@/shared/api/http';
import type { NotificationSettings, Wishes } from '@/shared/api/types';
import { NOTIFICATIONS } from '@/shared/push/push';
import { useText } from '@/shared/text/TextProvider';
import { hoursOf, HoursRows, rowsOf, type HoursRow } from '@/shared/ui/HoursRows';
import { sayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Profile.module.css';

const EVENINGS: HoursRow = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '18:00', to: '09:00' };

/** When somebody wants to hear nothing. */
export function QuietHours({ quiet, onSaved }: { quiet: Wishes['quiet']; onSaved: (settings: NotificationSettings) => void }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ quiet: HoursRow[] }>();
  const change = useMutation({
    mutationFn: (rows: HoursRow[]) => patch<NotificationSettings>(NOTIFICATIONS, { quiet: hoursOf(rows) }),
    onSuccess: (settings) => { onSaved(settings); void message.success(t('common.saved')); },
  });
  return (
    <Form noValidate form={form} layout="vertical" className={styles.quiet} initialValues={{ quiet: rowsOf(quiet) }} onFinish={({ quiet: rows }) => change.mutate(rows ?? [])}>
      {change.error && <Alert type="error" title={sayProblem(change.error, t)} role="alert" style={{ marginBlockEnd: 16 }} />}
      <HoursRows name="quiet" label={t('notify.quiet')} none={t('notify.quiet.none')} extra={t('notify.quiet.hint')} addText={t('notify.quiet.add')} fresh={EVENINGS} />
      <Button htmlType="submit" loading={change.isPending}>{t('common.save')}</Button>
    </Form>
  );
}
