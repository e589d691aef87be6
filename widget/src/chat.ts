import { Api, Refusal } from './api.ts';
import { Emitter } from './emitter.ts';
import { canonicalTag, wantedLanguages } from './language.ts';
import { Live, type Line, type Pace } from './live.ts';
import { isLight } from './network.ts';
import { Outbox, type Letter, type Outcome } from './outbox.ts';
import type { StreamEvent } from './sse.ts';
import type { Memory } from './storage.ts';
import { Thread } from './thread.ts';
import { newId } from './id.ts';
import { bareAddress, cameFrom } from './address.ts';
import type { Attachment, Config, DeliveryState, Message, Session, Settings } from './types.ts';

export type Status = 'idle' | 'connecting' | 'ready' | 'lost' | 'offline' | 'blocked' | 'failed';

export interface ChatEvents {
  /** Words, colours or languages are there, or new. */
  config: undefined;
  /** Status, presence, session or typing changed. */
  state: undefined;
  /** The thread changed; carries the messages that are new and from staff. */
  thread: readonly Message[];
}

const PAGE = 30;
const HIDDEN_PACE = 60_000;

/** One visitor's chat with one channel: what is known, what is on its way, and the line to the server. No screen. */
export class Chat extends Emitter<ChatEvents> {
  status: Status = 'idle';
  config: Config | undefined;
  session: Session | undefined;
  online = false;
  light = false;
  open = false;
  older = false;
  limitedUntil = 0;
  typing: { readonly name: string } | undefined;
  readonly thread = new Thread();
  readonly outbox: Outbox;
  private readonly live: Live;
  private starting: Promise<void> | undefined;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private hiddenSince = Infinity;
  private failures = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether `config` comes from the server, not from the visit before. */
  private fresh = false;

  constructor(
    readonly api: Api,
    readonly memory: Memory,
    private settings: Settings,
    private readonly consented: () => boolean = () => true,
    exclusive?: (work: () => Promise<void>) => Promise<void>,
  ) {
    super();
    api.visitor = memory.read<string>('visitor');
    this.outbox = new Outbox(memory, (letter) => this.deliver(letter), () => this.emit('thread', []), exclusive);
    this.live = new Live(this.line());
  }

  /** The languages wanted, best first. */
  languages(): string[] {
    const page = document.documentElement.lang || undefined;
    return wantedLanguages(this.memory.read('language'), this.settings.locale, page, navigator.languages);
  }

  /** Fetches words and colours. Without a server those of the last visit do: a returning visitor keeps their language. */
  async load(): Promise<void> {
    this.become('connecting');
    const began = performance.now();
    try {
      this.config = await this.api.config(this.languages());
      this.fresh = true;
      this.failures = 0;
      this.memory.write('config', this.config);
      this.online = this.config.online;
      this.light = isLight(this.config.light, performance.now() - began);
      this.become('idle');
    } catch (error) {
      this.config ??= this.memory.read<Config>('config');
      this.online = this.config?.online ?? true;
      this.fail(error);
    }
    this.emit('config', undefined);
    if (this.fresh && (this.open || this.api.visitor)) await this.start();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    clearTimeout(this.retryTimer);
    await (this.fresh ? this.start() : this.load());
  }

  /** Makes or resumes the session and goes live; calling it again while that is under way does nothing. */
  start(): Promise<void> {
    this.starting ??= this.begin().finally(() => (this.starting = undefined));
    return this.starting;
  }

  setOpen(open: boolean): void {
    this.open = open;
    if (open) void (this.session ? this.live.kick() : this.start());
  }

  write(text: string, attachments: readonly Attachment[]): void {
    this.outbox.add({ messageId: newId(), text, attachments, at: new Date().toISOString() });
  }

  /** The person says who they are, or that they are somebody else now. */
  async identify(identity: string): Promise<void> {
    this.settings = { ...this.settings, identity };
    this.live.stop();
    this.session = undefined;
    if (this.open || this.api.visitor) await this.start();
  }

  async chooseLanguage(language: string): Promise<void> {
    this.memory.write('language', language);
    await this.speak(language);
  }

  /** The page changed its language; a language the visitor picked stays. */
  async setLocale(locale: string): Promise<void> {
    this.settings = { ...this.settings, locale };
    await this.speak(this.languages()[0] ?? locale);
  }

  async setEmail(email: string): Promise<void> {
    await this.api.tell('PUT', 'email', { email });
    if (this.session) this.session = { ...this.session, customer: { ...this.session.customer, email } };
    this.emit('state', undefined);
  }

  async loadOlder(): Promise<void> {
    const { items, next } = await this.api.messages(`before=${this.thread.first}&limit=${PAGE}`);
    this.older = next !== undefined;
    this.thread.merge(items);
    this.emit('thread', []);
  }

  /** The visitor is writing, or stopped; not worth a call on a slow network or before anybody reads. */
  tellTyping(typing: boolean): void {
    if (this.status === 'ready' && !this.light && this.thread.last > 0) this.quietly('typing', { typing });
  }

  unread(): number {
    return this.thread.unread(this.memory.read<number>('seen') ?? 0);
  }

  /** What is in the thread has been seen by the visitor. */
  markSeen(): void {
    const last = this.thread.entries([]).map((entry) => entry.message!).filter((message) => message.direction === 'out').at(-1);
    if (!last || last.position <= (this.memory.read<number>('seen') ?? 0)) return;
    this.memory.write('seen', last.position);
    this.quietly('seen', { message: last.id });
    this.emit('state', undefined);
  }

  /** Forgets the visitor on this device. */
  reset(): void {
    this.live.stop();
    this.outbox.clear();
    this.thread.clear();
    clearTimeout(this.retryTimer);
    for (const name of ['visitor', 'seen', 'emailAsked', 'language', 'config']) this.memory.write(name, undefined);
    this.api.visitor = this.session = undefined;
    this.settings = { ...this.settings, identity: undefined };
    this.become('idle');
    this.emit('thread', []);
  }

  /** Network or visibility changed. */
  awake(): void {
    this.hiddenSince = document.hidden ? Date.now() : Infinity;
    if (!navigator.onLine) return this.become('offline');
    if (document.hidden) return void setTimeout(() => document.hidden && this.live.kick(), HIDDEN_PACE + 1_000);
    if (this.session) this.live.kick();
    else if (!this.fresh || this.open) void this.retry();
    this.outbox.wake();
  }

  private async begin(): Promise<void> {
    if (!this.fresh || !this.consented()) return;
    this.become('connecting');
    try {
      this.session = await this.introduce();
      if (this.api.visitor && this.api.visitor !== this.session.visitor) this.thread.clear();
      this.api.visitor = this.session.visitor;
      this.memory.write('visitor', this.session.visitor);
      this.online = this.session.online;
      await this.catchUp();
      this.become('ready');
      this.failures = 0;
      this.live.start();
      this.outbox.wake();
    } catch (error) {
      this.fail(error);
    }
  }

  /** A refused identity is dropped: somebody whose proof has run out may still ask a question. */
  private async introduce(): Promise<Session> {
    try {
      return await this.api.session(this.introduction());
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 401)) throw error;
      console.warn(`Xenia: the identity or the visitor was refused (${error.code}).`);
      this.settings = { ...this.settings, identity: undefined };
      this.api.visitor = undefined;
      return this.api.session(this.introduction());
    }
  }

  private introduction(): object {
    const connection = (navigator as { connection?: { effectiveType?: string } }).connection;
    const stated = this.memory.read<string>('language') ?? (this.settings.locale && canonicalTag(this.settings.locale));
    return {
      visitor: this.api.visitor,
      identity: this.settings.identity,
      language: stated,
      languages: this.languages(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      // Queries and fragments can carry the page's secrets.
      page: bareAddress(location.href),
      referrer: cameFrom(document.referrer, location.origin),
      network: this.light ? 'light' : connection?.effectiveType,
    };
  }

  private async speak(language: string): Promise<void> {
    this.config = await this.api.config(this.languages());
    this.memory.write('config', this.config);
    this.emit('config', undefined);
    if (this.session) await this.api.tell('PUT', 'language', { language });
  }

  private async deliver(letter: Letter): Promise<Outcome> {
    if (!this.session) await this.start();
    if (!this.session) return { kind: 'later' };
    try {
      const receipt = await this.api.send(letter.messageId, letter.text, letter.attachments);
      this.thread.confirm(letter, receipt);
      this.limitedUntil = 0;
      return { kind: 'sent' };
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(0, '', '');
      if (refusal.status === 401) this.renew();
      else if (refusal.status === 429) this.limitedUntil = Date.now() + (refusal.after ?? 5_000);
      else if (refusal.status >= 400 && refusal.status < 500) return { kind: 'refused', reason: refusal.message };
      this.emit('state', undefined);
      return { kind: 'later', after: refusal.after };
    }
  }

  private async catchUp(): Promise<void> {
    const fresh: Message[] = [];
    const first = this.thread.last === 0;
    // From the visitor's last message on, to see whether it has been read in the meantime.
    let after = Math.max(0, (this.thread.lastOwn || this.thread.last) - 1);
    for (let full = true; full; ) {
      const { items, next } = await this.api.messages(`limit=${PAGE}${first ? '' : `&after=${after}`}`);
      if (first) this.older = next !== undefined;
      fresh.push(...this.thread.merge(items));
      after = this.thread.last;
      full = !first && items.length >= PAGE;
    }
    if (!first && !fresh.length) this.emit('thread', []);
    if (fresh.length) this.emit('thread', first ? [] : fresh.filter((message) => message.direction === 'out'));
  }

  private line(): Line {
    return {
      connect: (after, signal) => this.api.events(after, signal),
      catchUp: () => this.catchUp(),
      event: (event) => this.take(event),
      up: () => this.become('ready'),
      down: () => this.become(navigator.onLine ? 'lost' : 'offline'),
      refused: (refusal) => (refusal.status === 401 ? this.renew() : this.fail(refusal)),
      pace: () => this.pace(),
      fallback: () => (this.open ? 4_000 : 30_000) * (this.light ? 3 : 1),
    };
  }

  /** Browsers open few connections to one server: a page nobody looks at leaves its own to the others. */
  private pace(): Pace {
    const hidden = Date.now() - this.hiddenSince > HIDDEN_PACE;
    return hidden || (this.light && !this.open) ? HIDDEN_PACE : 'stream';
  }

  private take(event: StreamEvent): void {
    const data = JSON.parse(event.data) as Record<string, unknown>;
    if (event.type === 'message') {
      const fresh = this.thread.merge([data as unknown as Message]).filter((message) => message.direction === 'out');
      if (fresh.length) this.showTyping(undefined);
      this.emit('thread', fresh);
    } else if (event.type === 'typing') {
      this.showTyping(data['typing'] ? { name: String(data['name'] ?? '') } : undefined);
    } else if (event.type === 'seen') {
      this.thread.seen(Number(data['position']));
      this.emit('thread', []);
    } else if (event.type === 'delivery') {
      this.thread.delivery(String(data['message']), data['state'] as DeliveryState);
      this.emit('thread', []);
    } else if (event.type === 'renew') {
      // With their first message a visitor becomes a customer, and the line has to be opened as one.
      this.live.kick();
    } else if (event.type === 'presence') {
      this.online = data['online'] === true;
      this.emit('state', undefined);
    }
  }

  /** Whoever stops typing without a word is not shown typing for ever. */
  private showTyping(who: { readonly name: string } | undefined): void {
    clearTimeout(this.typingTimer);
    this.typing = who;
    if (who) this.typingTimer = setTimeout(() => this.showTyping(undefined), 8_000);
    this.emit('state', undefined);
  }

  private renew(): void {
    this.live.stop();
    this.session = this.api.visitor = undefined;
    this.memory.write('visitor', undefined);
    void this.start();
  }

  private quietly(path: string, body: object): void {
    this.api.tell('POST', path, body).catch(() => undefined);
  }

  private fail(error: unknown): void {
    const refusal = error instanceof Refusal ? error : undefined;
    if (!refusal) console.error(error);
    if (refusal?.status === 403) console.warn(`Xenia: this page may not use the chat (${refusal.code}).`);
    this.become(refusal?.status === 403 ? 'blocked' : navigator.onLine ? 'failed' : 'offline');
    if (this.status === 'blocked') return;
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.retry(), refusal?.after ?? Math.min(60_000, 4_000 * 2 ** this.failures++));
  }

  private become(status: Status): void {
    if (this.status === status) return;
    this.status = status;
    this.emit('state', undefined);
  }
}
