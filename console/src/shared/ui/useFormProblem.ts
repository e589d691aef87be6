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
    const fields = form.getFieldsError().map((field) => field.name);
    const marked = named.flatMap(({ pointer, message }) => {
      const name = nearest(fields, pathOf(pointer!));
      return name ? [{ name, errors: [message] }] : [];
    });
    form.setFields(marked);
    if (marked[0]) form.scrollToField(marked[0].name, { focus: true });
    setGeneral(marked.length ? undefined : sayProblem(error, t));
  };
  return { general, show, clear: () => setGeneral(undefined) };
}

const pathOf = (pointer: string) => pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The field that holds what a pointer names: `/settings/origins/0` belongs to the field of all origins. */
function nearest(fields: (string | number)[][], path: (string | number)[]): (string | number)[] | undefined {
  return fields
    .filter((name) => name.every((part, index) => part === path[index]))
    .sort((one, other) => other.length - one.length)[0];
}
