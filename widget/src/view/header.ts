import type { Chat } from '../chat.ts';
import { languageName } from '../language.ts';
import type { Words } from '../texts.ts';
import { h, icon } from './dom.ts';

/** Whom the visitor talks to, whether anybody is there, the choice of language, and the way out. */
export class Header {
  readonly element: HTMLElement;
  private readonly presence = h('span', { class: 'presence' });

  constructor(
    private readonly chat: Chat,
    private readonly words: Words,
    choose: (language: string) => void,
    close: () => void,
  ) {
    const label = words.say('launcher.close');
    this.element = h(
      'header',
      {},
      h('div', { class: 'who' }, h('div', { class: 'name' }, h('bdi', {}, chat.config?.name ?? '')), this.presence),
      this.languages(choose),
      h('button', { type: 'button', class: 'close', 'aria-label': label, title: label, onclick: close }, icon('close')),
    );
  }

  render(): void {
    const { status, online } = this.chat;
    const away = status === 'connecting' ? 'header.connecting' : online ? 'header.online' : 'header.away';
    const known = this.chat.config && status !== 'failed' && status !== 'blocked' && status !== 'offline' && status !== 'lost';
    this.presence.textContent = known ? this.words.say(away) : '';
    this.presence.classList.toggle('on', online && status !== 'connecting' && status !== 'lost');
  }

  /** The browser's own list: every reader, keyboard and phone knows how to work it. Names in their own script, no flags. */
  private languages(choose: (language: string) => void): HTMLElement | false {
    const { config } = this.chat;
    if (!config || config.languages.length < 2) return false;
    const label = this.words.say('language.choose');
    const options = config.languages.map((tag) => h('option', { value: tag, lang: tag, selected: tag === config.language }, languageName(tag)));
    const select = h('select', { 'aria-label': label, title: label }, ...options);
    select.addEventListener('change', () => choose(select.value));
    return h('label', { class: 'language' }, icon('globe'), h('span', { 'aria-hidden': 'true' }, languageName(config.language)), select);
  }
}
