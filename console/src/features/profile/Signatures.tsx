import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input } from 'antd';
import { Plus, X } from 'lucide-react';
import { get } from '@/shared/api/http';
import type { Signature } from '@/shared/api/types';
import { useChange } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useFormProblem } from '@/shared/ui/useFormProblem';
import styles from './Profile.module.css';

const PATH = '/me/signatures';
type Fields = { signatures: Signature[] };

/** How somebody signs their mails, in each language they write in. */
export function Signatures() {
  const t = useText();
  const { data } = useQuery({ queryKey: [PATH], queryFn: () => get<Fields>(PATH) });
  return (
    <section className={styles.card}>
      <h2>{t('profile.signatures')}</h2>
      <p className={styles.hint}>{t('profile.signatures.hint')}</p>
      {data ? <SignatureForm data={data} /> : <Bone height={80} />}
    </section>
  );
}

function SignatureForm({ data }: { data: Fields }) {
  const t = useText();
  const me = useMe();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const change = useChange<Fields>(PATH);
  const save = (fields: Fields) => {
    problem.clear();
    const signatures = (fields.signatures ?? []).filter((one) => one?.language);
    change.mutate({ way: 'put', path: PATH, body: { signatures } }, { onSuccess: () => message.success(t('common.saved')), onError: problem.show });
  };
  return (
    <Form noValidate form={form} layout="vertical" initialValues={data} onFinish={save}>
      {problem.general && <Alert type="error" title={problem.general} role="alert" style={{ marginBlockEnd: 16 }} />}
      <Form.List name="signatures">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.signature}>
                <Form.Item name={[name, 'language']} noStyle><LanguageSelect label={t('field.language')} /></Form.Item>
                <Button type="text" icon={<X size={16} />} onClick={() => remove(name)} aria-label={t('common.delete')} />
                <Form.Item name={[name, 'text']}><Input.TextArea dir="auto" autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} aria-label={t('profile.signatures.text')} /></Form.Item>
              </div>
            ))}
            <Button type="dashed" icon={<Plus size={16} />} onClick={() => add({ language: rows.length ? undefined : me.language, text: '' })}>{t('profile.signatures.add')}</Button>
          </>
        )}
      </Form.List>
      <div className={styles.save}><Button type="primary" htmlType="submit" loading={change.isPending}>{t('common.save')}</Button></div>
    </Form>
  );
}
