import type { Attachment } from './types.ts';
import type { Memory } from './storage.ts';

/** A message on its way. Its id is made here, so that sending it twice stores it once. */
export interface Letter {
  readonly messageId: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly at: string;
  /** Set when the server will not have it; it then waits for the visitor to send it again or throw it away. */
  readonly refused?: string;
}

export type Outcome =
  | { readonly kind: 'sent' }
  /** Not now: no network, server down, or too fast. `after` in milliseconds, where the server said so. */
  | { readonly kind: 'later'; readonly after?: number }
  | { readonly kind: 'refused'; readonly reason: string };

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * Messages leave one by one in the order written, and one stays in storage until the server has it for certain. A
 * reload, a second tab or a lost answer can send a letter again, never lose it.
 */
export class Outbox {
  private pause = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly memory: Memory,
    private readonly send: (letter: Letter) => Promise<Outcome>,
    private readonly changed: () => void,
    private readonly exclusive: (work: () => Promise<void>) => Promise<void> = (work) => work(),
  ) {}

  list(): readonly Letter[] {
    return this.memory.read<Letter[]>('outbox') ?? [];
  }

  add(letter: Letter): void {
    this.store([...this.list(), letter]);
    this.wake();
  }

  /** Tries again a letter that was refused. */
  again(messageId: string): void {
    this.store(this.list().map(({ refused, ...letter }) => (letter.messageId === messageId ? letter : { ...letter, refused })));
    this.wake();
  }

  discard(messageId: string): void {
    this.store(this.list().filter((letter) => letter.messageId !== messageId));
  }

  clear(): void {
    clearTimeout(this.timer);
    this.store([]);
  }

  /** Sends now whatever waits; the network came back, or the visitor asks. */
  wake(): void {
    this.pause = 0;
    clearTimeout(this.timer);
    void this.flush();
  }

  private async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.exclusive(async () => {
        for (let letter = this.next(); letter; letter = this.next()) {
          if (!(await this.deliver(letter))) break;
        }
      });
    } finally {
      this.running = false;
    }
    // A letter added while the loop was ending would otherwise wait for the next occasion.
    if (this.next() && this.pause === 0) void this.flush();
  }

  private next(): Letter | undefined {
    return this.list().find((letter) => letter.refused === undefined);
  }

  /** False when the line is closed for now. */
  private async deliver(letter: Letter): Promise<boolean> {
    const outcome = await this.send(letter);
    if (outcome.kind === 'later') {
      this.pause = Math.min(LONGEST_PAUSE, outcome.after ?? (this.pause * 2 || FIRST_PAUSE));
      this.timer = setTimeout(() => void this.flush(), this.pause * (1 + Math.random() / 4));
      return false;
    }
    this.pause = 0;
    if (outcome.kind === 'sent') this.discard(letter.messageId);
    else this.store(this.list().map((one) => (one.messageId === letter.messageId ? { ...one, refused: outcome.reason } : one)));
    return true;
  }

  private store(letters: readonly Letter[]): void {
    this.memory.write('outbox', letters.length ? letters : undefined);
    this.changed();
  }
}
