import type { Chat } from '../chat.ts';
import type { Words } from '../texts.ts';
import { h } from './dom.ts';

/** One line under the header that says what keeps the chat from working, and what can be done. */
export class Notice {
  readonly element = h('div', { class: 'notice', role: 'status', hidden: true });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = '';
  private counting = false;

  constructor(
    private readonly chat: Chat,
    private readonly words: Words,
    private readonly retry: () => void,
  ) {}

  render(): void {
    const text = this.text();
    if (text === this.shown) return;
    // A countdown read out every second would drown everything else.
    this.element.setAttribute('aria-live', this.counting && this.shown ? 'off' : 'polite');
    this.shown = text;
    this.element.hidden = text === '';
    const again = h('button', { type: 'button', class: 'plain', onclick: this.retry }, this.words.say('state.retry'));
    this.element.replaceChildren(text, this.chat.status === 'failed' ? again : '');
  }

  private text(): string {
    const { status, limitedUntil } = this.chat;
    clearTimeout(this.timer);
    const wait = Math.ceil((limitedUntil - Date.now()) / 1000);
    this.counting = wait > 0;
    if (status === 'offline' || status === 'blocked' || status === 'failed') return this.words.say(`state.${status}`);
    if (wait > 0) {
      this.timer = setTimeout(() => this.render(), 1_000);
      return this.words.say('state.limited', { seconds: wait });
    }
    return status === 'lost' ? this.words.say('state.lost') : '';
  }
}
