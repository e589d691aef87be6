import type { Chat } from '../chat.ts';
import type { Words } from '../texts.ts';
import type { Entry } from '../thread.ts';
import type { Attachment } from '../types.ts';
import { bubble, type BubbleActions, type Place } from './bubble.ts';
import { h, icon } from './dom.ts';

/** Messages of one author within five minutes stand together. */
const RUN = 300_000;
/** Closer to the end than this, the thread follows new messages. Pixels. */
const NEAR = 80;

/** The thread on the screen. Lines are kept and replaced one by one, so that a screen reader reads each once. */
export class Log {
  readonly element: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly list: HTMLElement;
  private readonly older: HTMLButtonElement;
  private readonly typing = h('div', { class: 'typing', hidden: true });
  private readonly latest: HTMLButtonElement;
  private readonly welcome: HTMLElement;
  private readonly shown = new Map<string, { print: string; node: HTMLElement }>();
  private following = true;

  constructor(
    private readonly chat: Chat,
    private readonly words: Words,
    extra: HTMLElement,
  ) {
    this.welcome = h('div', { class: 'welcome' });
    this.list = h('div', { class: 'list', role: 'log', 'aria-label': words.say('log.label'), 'aria-live': 'polite' });
    this.older = h('button', { type: 'button', class: 'older', hidden: true, onclick: () => void this.loadOlder() }, words.say('log.older'));
    this.latest = h(
      'button',
      { type: 'button', class: 'latest', hidden: true, 'aria-label': words.say('log.latest'), title: words.say('log.latest'), onclick: () => this.follow() },
      icon('down'),
    );
    this.scroller = h('div', { class: 'scroller', onscroll: () => this.scrolled() }, this.older, this.welcome, this.list, extra, this.typing);
    this.element = h('div', { class: 'log' }, this.scroller, this.latest);
    new ResizeObserver(() => this.following && this.follow()).observe(this.scroller);
  }

  render(): void {
    const { chat, words } = this;
    this.welcome.replaceChildren(
      h('h2', {}, words.say('welcome.title')),
      h('p', {}, words.say(chat.online ? 'welcome.online' : 'welcome.away')),
      chat.light ? h('p', { class: 'aside' }, words.say('state.light')) : '',
    );
    this.older.hidden = !chat.older;
    this.welcome.hidden = chat.older;
    this.renderTyping();
    this.renderList(chat.thread.entries(chat.outbox.list()));
    if (this.following) this.follow();
  }

  follow(): void {
    this.following = true;
    this.latest.hidden = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  private renderTyping(): void {
    const who = this.chat.typing;
    this.typing.hidden = !who;
    if (!who) return this.typing.replaceChildren();
    const text = who.name ? this.words.say('typing.named', { name: who.name }) : this.words.say('typing.unnamed');
    this.typing.replaceChildren(h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), text);
  }

  private renderList(entries: readonly Entry[]): void {
    // What fills an empty list is history; reading it all out would bury the visitor.
    this.list.setAttribute('aria-busy', String(this.shown.size === 0 && entries.length > 1));
    const lastOwn = entries.filter((entry) => entry.message?.direction === 'in').at(-1);
    const nodes: HTMLElement[] = [];
    const keys = new Set<string>();
    entries.forEach((entry, index) => {
      const before = entries[index - 1];
      const after = entries[index + 1];
      const place: Place = {
        first: !before || !together(before, entry),
        last: !after || !together(entry, after),
        status: entry === lastOwn || (entry.letter !== undefined && !after),
      };
      if (!before || newDay(before, entry)) nodes.push(this.keep(`day ${at(entry)}`, '', keys, () => this.day(entry)));
      nodes.push(this.keep(entry.key, print(entry, place), keys, () => bubble(entry, place, this.words, this.actions())));
    });
    for (const [key, { node }] of this.shown) {
      if (keys.has(key)) continue;
      node.remove();
      this.shown.delete(key);
    }
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
    this.list.setAttribute('aria-busy', 'false');
  }

  /** The node shown for this key, made anew only when what it says has changed. */
  private keep(key: string, version: string, keys: Set<string>, make: () => HTMLElement): HTMLElement {
    keys.add(key);
    const known = this.shown.get(key);
    if (known?.print === version) return known.node;
    const node = make();
    known?.node.replaceWith(node);
    this.shown.set(key, { print: version, node });
    return node;
  }

  private day(entry: Entry): HTMLElement {
    return h('div', { class: 'day' }, this.words.day(at(entry)));
  }

  private actions(): BubbleActions {
    return {
      light: this.chat.light,
      again: (id) => this.chat.outbox.again(id),
      discard: (id) => this.chat.outbox.discard(id),
      picture: (file) => this.chat.api.file(file),
      download: (file) => void this.download(file),
    };
  }

  /** Saved, never opened: in this page's origin a stranger's file could act as the page. */
  private async download(file: Attachment): Promise<void> {
    const blob = await this.chat.api.file(file);
    const url = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
    h('a', { href: url, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  private async loadOlder(): Promise<void> {
    const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.following = false;
    await this.chat.loadOlder();
    this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
  }

  private scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.following = scrollHeight - scrollTop - clientHeight < NEAR;
    this.latest.hidden = this.following;
  }
}

const at = (entry: Entry) => entry.message?.at ?? entry.letter?.at ?? '';
const side = (entry: Entry) => (entry.message?.direction === 'out' ? `out ${entry.message.author.name}` : 'in');
const newDay = (one: Entry, other: Entry) => new Date(at(one)).toDateString() !== new Date(at(other)).toDateString();

function together(one: Entry, other: Entry): boolean {
  return side(one) === side(other) && !newDay(one, other) && Date.parse(at(other)) - Date.parse(at(one)) < RUN;
}

/** Everything a bubble shows that can change. */
function print({ message, letter }: Entry, place: Place): string {
  return JSON.stringify([message?.text, message?.delivery.state, message?.attachments.length, message?.at, letter?.refused, !letter, place]);
}
