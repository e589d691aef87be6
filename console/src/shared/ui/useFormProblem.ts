import type { FormInstance } from 'antd';
import { useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { useText } from '@/shared/text/TextProvider';
import { sayProblem } from './useSayProblem';

/** Puts the server's field errors on the fields they name; what names no field is kept as `general`. */
export function useFormProblem(form: FormInstance) {
  const t = useText();
  const [general, setGeneral] = useState<string>();
  const show = (error: unknown) => {
    const named = error instanceof Problem ? error.errors.filter((field) => field.pointer) : [];
    const known = named.filter((field) => form.getFieldInstance(pathOf(field.pointer!)) || has(form, pathOf(field.pointer!)));
    form.setFields(known.map((field) => ({ name: pathOf(field.pointer!), errors: [field.message] })));
    if (known[0]) form.scrollToField(pathOf(known[0].pointer!), { focus: true });
    setGeneral(known.length ? undefined : sayProblem(error, t));
  };
  return { general, show, clear: () => setGeneral(undefined) };
}

const pathOf = (pointer: string) => pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
const has = (form: FormInstance, path: (string | number)[]) => form.getFieldValue(path) !== undefined;
