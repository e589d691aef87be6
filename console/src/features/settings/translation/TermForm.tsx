import { Checkbox, Form, Input, Segmented } from 'antd';
import type { Term } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { FormModal } from '@/shared/ui/FormModal';
import styles from '../Settings.module.css';

export const STATUSES: Record<Term['status'], PlainKey> = { approved: 'terms.approved', forbidden: 'terms.forbidden', doNotTranslate: 'terms.doNotTranslate' };
const HINTS: Record<Term['status'], PlainKey> = { approved: 'terms.approved.hint', forbidden: 'terms.forbidden.hint', doNotTranslate: 'terms.doNotTranslate.hint' };
type Fields = Omit<Term, 'id'>;

export function TermForm({ term, onClose, onSave }: { term: Partial<Term>; onClose: () => void; onSave: (body: unknown) => Promise<unknown> }) {
  const t = useText();
  const { id: _id, ...initial } = term;
  const needed = [{ required: true, message: t('field.missing') }];
  const save = (fields: Fields) => onSave(fields.status === 'doNotTranslate' ? { ...fields, target: undefined, targetLanguage: undefined } : fields);
  return (
    <FormModal<Fields> title={term.id ? t('terms.edit') : t('terms.new')} initial={initial} onClose={onClose} onSave={save} width={600}>
      <Form.Item noStyle shouldUpdate={(one, other) => one.status !== other.status}>
        {({ getFieldValue }) => {
          const status = (getFieldValue('status') ?? 'approved') as Term['status'];
          return (
            <>
              <Form.Item name="status" extra={t(HINTS[status])}>
                <Segmented block options={(Object.keys(STATUSES) as Term['status'][]).map((value) => ({ value, label: t(STATUSES[value]) }))} />
              </Form.Item>
              <div className={styles.grid}>
                <Form.Item name="source" label={t('terms.source')} rules={needed}><Input dir="auto" autoFocus /></Form.Item>
                <Form.Item name="sourceLanguage" label={t('terms.sourceLanguage')} rules={needed}><LanguageSelect /></Form.Item>
                {status !== 'doNotTranslate' && (
                  <>
                    <Form.Item name="target" label={t('terms.target')} rules={needed}><Input dir="auto" /></Form.Item>
                    <Form.Item name="targetLanguage" label={t('terms.targetLanguage')} rules={needed}><LanguageSelect /></Form.Item>
                  </>
                )}
              </div>
            </>
          );
        }}
      </Form.Item>
      <Form.Item name="caseSensitive" valuePropName="checked"><Checkbox>{t('terms.caseSensitive')}</Checkbox></Form.Item>
      <Form.Item name="note" label={t('terms.note')}><Input.TextArea dir="auto" autoSize={{ minRows: 2, maxRows: 5 }} /></Form.Item>
    </FormModal>
  );
}
