import type { Chat } from '../chat.ts';
import type { Memory } from '../storage.ts';
import type { Words } from '../texts.ts';
import { h, icon } from './dom.ts';
import { Uploads } from './uploads.ts';

/** Milliseconds between two signs that the visitor is writing. */
const TYPING = 4_000;
const MAX_LENGTH = 10_000;

/** Where the visitor writes. The draft outlives the page: shops are many pages. */
export class Composer {
  readonly element: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;
  private readonly uploads: Uploads;
  private typingAt = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly chat: Chat,
    private readonly words: Words,
    private readonly tab: Memory,
    private readonly sent: () => void,
  ) {
    const started = async () => void (chat.session ?? (await chat.start()));
    this.uploads = new Uploads(chat.api, words, chat.config?.maxFileSize, started, () => this.update());
    this.field = h('textarea', {
      rows: 1,
      maxlength: MAX_LENGTH,
      placeholder: words.say('composer.placeholder'),
      'aria-label': words.say('composer.label'),
      enterkeyhint: 'send',
      oninput: () => this.typed(),
      onkeydown: (event: KeyboardEvent) => this.key(event),
      onblur: () => this.stopTyping(),
      onpaste: (event: ClipboardEvent) => this.paste(event),
    });
    this.field.value = tab.read<string>('draft') ?? '';
    this.button = h('button', { class: 'send', 'aria-label': words.say('composer.send'), title: words.say('composer.send') }, icon('send'));
    this.element = h('form', { class: 'composer', novalidate: true, onsubmit: (event: Event) => this.submit(event) },
      this.uploads.element, h('div', { class: 'row' }, ...this.attach(), this.field, this.button));
    this.update();
  }

  add(files: Iterable<File>): void {
    this.uploads.add(files);
    this.field.focus();
  }

  /** Grows with the text, up to the height the style allows. */
  fit(): void {
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  private attach(): HTMLElement[] {
    const input = h('input', { type: 'file', multiple: true, hidden: true, tabindex: -1 });
    input.addEventListener('change', () => {
      this.add(input.files ?? []);
      input.value = '';
    });
    const label = this.words.say('composer.attach');
    return [input, h('button', { type: 'button', class: 'attach', 'aria-label': label, title: label, onclick: () => input.click() }, icon('clip'))];
  }

  private key(event: KeyboardEvent): void {
    // The Enter that ends an input method's composition picks a word. Safari reports it after the composition, as 229.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.element.requestSubmit();
  }

  private paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    this.add(files);
  }

  private submit(event: Event): void {
    event.preventDefault();
    const text = this.field.value.trim();
    if (this.uploads.busy || (text === '' && this.uploads.finished.length === 0)) return;
    this.chat.write(text, this.uploads.finished);
    this.uploads.clear();
    this.field.value = '';
    this.tab.write('draft', undefined);
    this.stopTyping();
    this.update();
    this.fit();
    this.field.focus();
    this.sent();
  }

  private typed(): void {
    this.tab.write('draft', this.field.value || undefined);
    this.update();
    this.fit();
    if (Date.now() - this.typingAt > TYPING) {
      this.typingAt = Date.now();
      this.chat.tellTyping(true);
    }
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.stopTyping(), TYPING * 1.5);
  }

  private stopTyping(): void {
    clearTimeout(this.idle);
    if (this.typingAt) this.chat.tellTyping(false);
    this.typingAt = 0;
  }

  private update(): void {
    // An empty field with `auto` would put a right-to-left placeholder on the wrong side.
    this.field.dir = this.field.value ? 'auto' : '';
    const empty = this.field.value.trim() === '' && this.uploads.finished.length === 0;
    this.button.disabled = empty || this.uploads.busy;
  }
}
