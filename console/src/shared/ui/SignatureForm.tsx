import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input } from 'antd';
import { Plus, X } from 'lucide-react';
import { get } from '@/shared/api/http';
import type { Signature } from '@/shared/api/types';
import { useChange } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from './Bone';
import { LanguageSelect } from './LanguageSelect';
import { useFormProblem } from './useFormProblem';
import styles from './SignatureForm.module.css';

type Fields = { signatures: Signature[] };
interface Props { path: string; onSaved?: () => void }

/** Signatures of mails, one for each language: somebody's own, or a team's. */
export function SignatureForm({ path, onSaved }: Props) {
  const { data } = useQuery({ queryKey: [path], queryFn: () => get<Fields>(path) });
  return data ? <Filled path={path} data={data} onSaved={onSaved} /> : <Bone height={80} />;
}

function Filled({ path, data, onSaved }: Props & { data: Fields }) {
  const t = useText();
  const me = useMe();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const change = useChange<Fields>(path);
  const save = (fields: Fields) => {
    problem.clear();
    const signatures = (fields.signatures ?? []).filter((one) => one?.language);
    change.mutate({ way: 'put', path, body: { signatures } }, { onSuccess: () => { void message.success(t('common.saved')); onSaved?.(); }, onError: problem.show });
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
