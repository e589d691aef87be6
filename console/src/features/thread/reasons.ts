import type { Translate } from '@/shared/text/TextProvider';
import { isSentence } from '@/shared/text/deliveryReason';

export function translationReason(status: string | undefined, reason: string | null | undefined, t: Translate): string | undefined {
  if (status !== 'failed' && status !== 'unavailable') return undefined;
  if (isSentence(reason)) return reason;
  return t(status === 'unavailable' ? 'thread.noEngine' : 'thread.translationFailed');
}
