import type { Chat } from '../chat.ts';
import type { Memory } from '../storage.ts';
import type { Words } from '../texts.ts';
import { Composer } from './composer.ts';
import { consentCard } from './consent.ts';
import { h } from './dom.ts';
import { EmailCard } from './email.ts';
import { Header } from './header.ts';
import { Log } from './log.ts';
import { Notice } from './notice.ts';

/** What the panel asks of the screen around it. */
export interface PanelHost {
  readonly tab: Memory;
  readonly privacyUrl: string | undefined;
  consented(): boolean;
  agree(): void;
  choose(language: string): void;
  close(): void;
  retry(): void;
}

/** The dialog: header, notice, thread, composer. Built anew when the words change. */
export class Panel {
  readonly element: HTMLElement;
  private readonly header: Header;
  private readonly notice: Notice;
  private readonly email: EmailCard;
  private readonly log: Log;
  private readonly composer: Composer;
  private readonly consent: HTMLElement;

  constructor(
    private readonly chat: Chat,
    words: Words,
    private readonly host: PanelHost,
  ) {
    this.header = new Header(chat, words, (language) => host.choose(language), () => host.close());
    this.notice = new Notice(chat, words, () => host.retry());
    this.email = new EmailCard(chat, words);
    this.log = new Log(chat, words, this.email.element);
    this.composer = new Composer(chat, words, host.tab, () => this.log.follow());
    this.consent = consentCard(words, host.privacyUrl, () => host.agree());
    this.element = h(
      'section',
      { class: 'panel', role: 'dialog', 'aria-label': words.say('dialog.title', { company: chat.config?.name ?? '' }), tabindex: -1, hidden: true },
      this.header.element,
      this.notice.element,
      this.log.element,
      this.consent,
      this.composer.element,
      h('div', { class: 'drop', 'aria-hidden': 'true' }, words.say('composer.drop')),
    );
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.acceptDrops();
  }

  render(): void {
    const asking = !this.host.consented();
    this.consent.hidden = !asking;
    this.composer.element.hidden = asking || this.chat.status === 'blocked';
    this.header.render();
    this.notice.render();
    this.email.render();
    this.log.render();
  }

  opened(modal: boolean): void {
    this.element.hidden = false;
    this.modal(modal);
    this.render();
    this.log.follow();
    this.composer.fit();
    if (this.host.consented()) this.composer.field.focus();
    else this.element.focus();
  }

  modal(modal: boolean): void {
    this.element.setAttribute('aria-modal', String(modal));
  }

  private key(event: KeyboardEvent): void {
    // Keys pressed here are not the page's shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) this.host.close();
    if (event.key === 'Tab' && this.element.getAttribute('aria-modal') === 'true') this.trap(event);
  }

  /** On a phone the panel covers the page, so Tab must not lead behind it. */
  private trap(event: KeyboardEvent): void {
    const stops = [...this.element.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], select, textarea, input:not([type=file])')].filter(
      (element) => element.offsetParent !== null,
    );
    const active = (this.element.getRootNode() as ShadowRoot).activeElement;
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (active !== edge && active !== this.element) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  private acceptDrops(): void {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && !this.composer.element.hidden;
    this.element.addEventListener('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      this.element.classList.add('dropping');
    });
    this.element.addEventListener('dragleave', (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) this.element.classList.remove('dropping');
    });
    this.element.addEventListener('drop', (event) => {
      this.element.classList.remove('dropping');
      if (!carriesFiles(event)) return;
      event.preventDefault();
      this.composer.add(event.dataTransfer!.files);
    });
  }
}
