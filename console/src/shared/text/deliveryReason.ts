import type { PlainKey } from './catalogue';
import type { Translate } from './TextProvider';

/** A sentence for every `DeliveryReason` of the server, and for why a proactive message waits. */
const DELIVERY: Record<string, PlainKey> = {
  webhook: 'reason.webhook', unreachable: 'reason.unreachable', timeout: 'reason.timeout', rate_limited: 'reason.rateLimited',
  provider_failing: 'reason.providerFailing', rejected: 'reason.rejected', not_authorised: 'reason.notAuthorised', gone: 'reason.gone',
  address_not_allowed: 'reason.addressNotAllowed', not_configured: 'reason.notConfigured', no_address: 'reason.noAddress',
  address_unknown: 'reason.addressUnknown', mailbox_full: 'reason.mailboxFull', blocked: 'reason.blocked', complained: 'reason.complained',
  window_closed: 'reason.windowClosed', too_large: 'reason.tooLarge', delayed: 'reason.delayed', channel_off: 'reason.channelOff', internal: 'reason.internal',
  asked_hours: 'reason.askedHours', outside_hours: 'reason.outsideHours', holiday: 'reason.holiday', pause: 'reason.pause',
};

/** Reasons come as codes; a sentence (with blanks) is shown as it is. */
export const isSentence = (reason?: string | null): reason is string => Boolean(reason && /\s/.test(reason));

/** Why a message did not arrive, waits, or is late. */
export function deliveryReason(reason: string | null | undefined, t: Translate): string {
  if (isSentence(reason)) return reason;
  return t((reason && DELIVERY[reason]) || 'reason.unknown');
}
