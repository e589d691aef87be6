import { query } from '@/shared/api/http';
import type { Conversation, View } from '@/shared/api/types';

export const VIEWS: readonly View[] = ['mine', 'unassigned', 'all', 'mentions', 'snoozed', 'closed'];

/** The address of a view's list; a search in all that is open looks everywhere. */
export const listPath = (view: View, search: string, cursor?: string) =>
  `/conversations${query({ view: search && view === 'all' ? 'any' : view, q: search, limit: cursor ? 100 : 40, cursor })}`;

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
