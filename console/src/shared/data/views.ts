import type { Conversation, View } from '@/shared/api/types';

export const VIEWS: readonly View[] = ['mine', 'unassigned', 'all', 'mentions', 'snoozed', 'closed'];

/** Whether a conversation belongs to a view; undefined where only the server knows (mentions). */
export function belongs(conversation: Conversation, view: View, me: string): boolean | undefined {
  if (conversation.mergedInto) return false;
  const active = conversation.state === 'open' || conversation.state === 'waiting';
  switch (view) {
    case 'mine': return active && conversation.owner?.id === me;
    case 'unassigned': return active && !conversation.owner;
    case 'all': return active;
    case 'snoozed': return conversation.state === 'snoozed';
    case 'closed': return conversation.state === 'closed';
    case 'mentions': return active ? undefined : false;
  }
}
