import type { DeliveryState, Message, Receipt } from './types.ts';
import type { Letter } from './outbox.ts';

/** One line of the thread: a message the server has, or one on its way. `key` stays the same through both. */
export interface Entry {
  readonly key: string;
  readonly message?: Message;
  readonly letter?: Letter;
}

const ORDER: readonly DeliveryState[] = ['pending', 'sent', 'delivered', 'read'];

/** The messages of one visitor, in the server's order, each once, however often and by whichever way it arrives. */
export class Thread {
  private readonly messages = new Map<string, Message>();

  /** Returns those that were not here before. */
  merge(messages: readonly Message[]): Message[] {
    const fresh: Message[] = [];
    for (const message of messages) {
      const key = this.keyOf(message);
      const known = this.messages.get(key);
      if (!known) fresh.push(message);
      this.messages.set(key, known ? { ...known, ...message, delivery: later(known, message) } : message);
    }
    return fresh;
  }

  /** The server has the letter; it stands in until the server's own version of it comes by. */
  confirm(letter: Letter, receipt: Receipt): void {
    if (this.messages.has(letter.messageId)) return;
    this.messages.set(letter.messageId, {
      ...receipt,
      messageId: letter.messageId,
      direction: 'in',
      author: { kind: 'customer', name: '' },
      text: letter.text,
      translated: false,
      attachments: letter.attachments,
      delivery: { state: 'sent' },
    });
  }

  /** Staff have read up to this position. */
  seen(position: number): void {
    for (const [key, message] of this.messages) {
      if (message.direction === 'in' && message.position <= position) {
        this.messages.set(key, { ...message, delivery: { state: 'read' } });
      }
    }
  }

  delivery(id: string, state: DeliveryState): void {
    for (const [key, message] of this.messages) {
      if (message.id === id) this.messages.set(key, { ...message, delivery: later(message, { delivery: { state } }) });
    }
  }

  clear(): void {
    this.messages.clear();
  }

  /** Positions of the first and the last message held; 0 when there is none. */
  get first(): number {
    return this.sorted()[0]?.position ?? 0;
  }

  get last(): number {
    return this.sorted().at(-1)?.position ?? 0;
  }

  /** Position of the visitor's last message; 0 when there is none. */
  get lastOwn(): number {
    return this.sorted().filter((message) => message.direction === 'in').at(-1)?.position ?? 0;
  }

  /** Staff's messages after a position. */
  unread(after: number): number {
    return this.sorted().filter((message) => message.direction === 'out' && message.position > after).length;
  }

  entries(letters: readonly Letter[]): Entry[] {
    const waiting = letters.filter((letter) => !this.messages.has(letter.messageId));
    return [
      ...this.sorted().map((message) => ({ key: this.keyOf(message), message })),
      ...waiting.map((letter) => ({ key: letter.messageId, letter })),
    ];
  }

  /** A message of the customer's is known by the id it was written under, also when the server leaves that out. */
  private keyOf(message: Message): string {
    if (message.messageId) return message.messageId;
    for (const known of this.messages.values()) if (known.id === message.id) return known.messageId ?? known.id;
    return message.id;
  }

  private sorted(): Message[] {
    return [...this.messages.values()].sort((one, other) => one.position - other.position);
  }
}

/** News of a delivery can overtake each other: a message that was read does not become merely sent. */
function later(known: Pick<Message, 'delivery'>, news: Pick<Message, 'delivery'>): Message['delivery'] {
  return ORDER.indexOf(news.delivery.state) < ORDER.indexOf(known.delivery.state) && news.delivery.state !== 'failed'
    ? known.delivery
    : news.delivery;
}
