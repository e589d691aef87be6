import type { Message } from '@/shared/api/types';
import type { Outgoing } from '@/shared/data/outbox';

/** What the thread draws, top to bottom. */
export type Entry =
  | { kind: 'message'; key: string; message: Message; first: boolean; /** Begins a day. A heading of its own would stay on top when older messages come, and pull the reader along. */ day: boolean }
  | { kind: 'outgoing'; key: string; outgoing: Outgoing };

const TOGETHER = 5 * 60_000;

export function entriesOf(messages: Message[], outgoing: Outgoing[], dayOf: (at: string) => string): Entry[] {
  const entries: Entry[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    const newDay = !before || dayOf(before.at) !== dayOf(message.at);
    entries.push({ kind: 'message', key: message.id, message, first: newDay || !before || !together(before, message), day: newDay });
    before = message;
  }
  outgoing.forEach((entry) => entries.push({ kind: 'outgoing', key: entry.key, outgoing: entry }));
  return entries;
}

const together = (one: Message, next: Message) =>
  one.kind === next.kind && one.direction === next.direction && one.author.id === next.author.id && one.author.kind === next.author.kind &&
  Date.parse(next.at) - Date.parse(one.at) < TOGETHER;
