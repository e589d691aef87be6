import { Alert, App, Button, Form, Input, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import type { Level, Me } from '@/shared/api/types';
import { useChangeMe, useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';
import { LANGUAGES } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { TimeZoneSelect } from '@/shared/ui/TimeZoneSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import styles from './Profile.module.css';

const LEVELS: Record<Level, PlainKey> = { basic: 'level.basic', working: 'level.working', fluent: 'level.fluent', native: 'level.native' };
type Fields = Pick<Me, 'name' | 'language' | 'timeZone' | 'languages'>;

/** Name, language and time zone, and the languages somebody can help in. */
export function AboutYou() {
  const t = useText();
  const me = useMe();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const change = useChangeMe();
  const save = (fields: Fields) => {
    problem.clear();
    const languages = (fields.languages ?? []).filter((spoken) => spoken?.language).map((spoken) => ({ ...spoken, level: spoken.level ?? 'working' }));
    change.mutate({ ...fields, languages }, { onSuccess: () => message.success(t('common.saved')), onError: problem.show });
  };
  return (
    <section className={styles.card}>
      <h2>{t('profile.about')}</h2>
      {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
      <Form noValidate form={form} layout="vertical" requiredMark={false} initialValues={{ name: me.name, language: me.language, timeZone: me.timeZone, languages: me.languages }} onFinish={save}>
        <Form.Item name="name" label={t('field.yourName')} rules={[{ required: true, message: t('field.missing') }]}><Input dir="auto" autoComplete="name" /></Form.Item>
        <div className={styles.pair}>
          <Form.Item name="language" label={t('field.language')} extra={t('setUp.language.hint')}><LanguageSelect only={LANGUAGES} /></Form.Item>
          <Form.Item name="timeZone" label={t('field.timeZone')}><TimeZoneSelect /></Form.Item>
        </div>
        <Form.Item label={t('profile.languages')} extra={t('profile.languages.hint')}>
          <Form.List name="languages">
            {(rows, { add, remove }) => (
              <>
                {rows.map(({ key, name }) => (
                  <div key={key} className={styles.spoken}>
                    <Form.Item name={[name, 'language']} noStyle><LanguageSelect label={t('profile.languages')} /></Form.Item>
                    <Form.Item name={[name, 'level']} noStyle><Select aria-label={t('profile.level')} options={(Object.keys(LEVELS) as Level[]).map((value) => ({ value, label: t(LEVELS[value]) }))} /></Form.Item>
                    <Button type="text" icon={<X size={16} />} onClick={() => remove(name)} aria-label={t('common.delete')} />
                  </div>
                ))}
                <Button type="dashed" icon={<Plus size={16} />} onClick={() => add({ level: 'working' })}>{t('profile.languages.add')}</Button>
              </>
            )}
          </Form.List>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>{t('common.save')}</Button>
      </Form>
    </section>
  );
}
