import type { PlainKey } from '@/shared/text/catalogue';
import type { Translate } from '@/shared/text/TextProvider';

const DELIVERY: Record<string, PlainKey> = {
  webhook: 'reason.webhook', timeout: 'reason.timeout', not_configured: 'reason.notConfigured', channel_inactive: 'reason.channelOff',
};

/** Reasons come as codes; a sentence (with blanks) is shown as it is. */
const isSentence = (reason?: string | null): reason is string => Boolean(reason && /\s/.test(reason));

export function translationReason(status: string | undefined, reason: string | null | undefined, t: Translate): string | undefined {
  if (status !== 'failed' && status !== 'unavailable') return undefined;
  if (isSentence(reason)) return reason;
  return t(status === 'unavailable' ? 'thread.noEngine' : 'thread.translationFailed');
}

export function deliveryReason(reason: string | null | undefined, t: Translate): string {
  if (isSentence(reason)) return reason;
  return t((reason && DELIVERY[reason]) || 'reason.unknown');
}
