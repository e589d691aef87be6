import { App } from 'antd';
import { useCallback } from 'react';
import { isProblem, Problem } from '@/shared/api/problem';
import { useText, type Translate } from '@/shared/text/TextProvider';

/** The sentence for a failure: the server's own, in the reader's language, or ours when no answer came. */
export function sayProblem(error: unknown, t: Translate): string {
  if (isProblem(error, 'offline')) return t('problem.offline');
  if (error instanceof Problem && error.title) {
    const fields = error.errors.map(({ message }) => message).filter(Boolean);
    // "Something is not right" adds nothing to a sentence that says what.
    const whole = error.code === 'invalid_request' && fields.length ? [] : [error.title, error.detail];
    return [...whole, ...new Set(fields)].filter(Boolean).join(' ');
  }
  return t('problem.unknown');
}

/** Shows a failure as a passing notice, for actions without a form of their own. */
export function useSayProblem() {
  const { message } = App.useApp();
  const t = useText();
  return useCallback((error: unknown) => void message.error(sayProblem(error, t), 6), [message, t]);
}
