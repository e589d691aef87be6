import type { PlainKey } from '@/shared/text/catalogue';
import type { Translate } from '@/shared/text/TextProvider';

const NAMES: Record<string, PlainKey> = {
  'conversation.started': 'event.conversation.started', 'conversation.changed': 'event.conversation.changed', 'conversation.merged': 'event.conversation.merged',
  'conversation.unmerged': 'event.conversation.unmerged', 'message.received': 'event.message.received', 'message.replied': 'event.message.replied',
  'message.noted': 'event.message.noted', 'message.announced': 'event.message.announced', 'message.translated': 'event.message.translated', 'message.languageSet': 'event.message.languageSet',
  'message.delivery': 'event.message.delivery', 'message.released': 'event.message.released', 'conversation.seen': 'event.conversation.seen', 'message.moodRead': 'event.message.moodRead', 'checks.overridden': 'event.checks.overridden',
  'customer.added': 'event.customer.added', 'customer.changed': 'event.customer.changed', 'customer.merged': 'event.customer.merged', 'customer.unmerged': 'event.customer.unmerged',
};

/** A log event in words; an event this build does not know keeps its own name rather than being hidden. */
export const eventName = (type: string, t: Translate): string => {
  const key = NAMES[type];
  return key ? t(key) : type;
};
