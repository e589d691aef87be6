import type { Chat } from '../chat.ts';
import { cssColour, inkOn, readableOn, readColour } from '../colour.ts';
import { directionOf } from '../language.ts';
import type { Memory } from '../storage.ts';
import { Words } from '../texts.ts';
import type { Settings, Texts } from '../types.ts';
import { h, icon } from './dom.ts';
import { Panel, type PanelHost } from './panel.ts';
import css from './style.css';

const PHONE = '(max-width: 480px)';

/** What the screen needs from the widget around it. */
export interface ScreenHost extends Pick<PanelHost, 'consented' | 'agree'> {
  readonly settings: Settings;
  readonly tab: Memory;
  labels(): Texts;
  opened(): void;
  closed(): void;
}

/** The launcher and the panel, in a shadow tree the page's styles do not reach, out of the page's flow. */
export class Screen {
  private readonly element = document.createElement('xenia-chat');
  private readonly shadow = this.element.attachShadow({ mode: 'open' });
  private readonly phone = matchMedia(PHONE);
  private root = h('div');
  private launcher: HTMLButtonElement | undefined;
  private panel: Panel | undefined;
  private words: Words;
  private open = false;

  constructor(
    private readonly chat: Chat,
    private readonly host: ScreenHost,
  ) {
    this.words = this.currentWords();
    style(this.shadow);
    chat.on('config', () => this.build());
    chat.on('state', () => this.render());
    chat.on('thread', () => this.render());
    this.phone.addEventListener('change', () => this.panel?.modal(this.phone.matches));
    visualViewport?.addEventListener('resize', () => this.fit());
    visualViewport?.addEventListener('scroll', () => this.fit());
    document.addEventListener('visibilitychange', () => this.seen());
  }

  /** Puts the widget on the page, or builds it again after its words or colours have changed. */
  build(): void {
    const { chat, host } = this;
    const focused = this.shadow.activeElement?.tagName;
    this.words = this.currentWords();
    const { language } = this.words;
    const direction = host.settings.direction ?? (chat.config?.language === language ? chat.config.direction : directionOf(language));
    const position = host.settings.position ?? chat.config?.position ?? 'end';
    this.panel = new Panel(chat, this.words, { ...this.panelHost(), tab: host.tab, privacyUrl: host.settings.privacyUrl });
    this.launcher = h('button', { type: 'button', class: 'launcher', onclick: () => this.toggle() });
    this.root = h('div', { class: `root ${position} ${host.settings.theme ?? 'auto'}`, dir: direction, lang: language }, this.panel.element, this.launcher);
    this.paint();
    this.shadow.querySelector('.root')?.remove();
    this.shadow.append(this.root);
    if (!this.element.isConnected) document.body.append(this.element);
    if (this.open) this.panel.opened(this.phone.matches);
    if (this.open && focused === 'SELECT') this.root.querySelector('select')?.focus();
    this.fit();
    this.render();
  }

  show(): void {
    if (this.open) return;
    this.open = true;
    this.host.tab.write('open', true);
    if (this.host.consented()) this.chat.setOpen(true);
    this.panel?.opened(this.phone.matches);
    this.render();
    this.host.opened();
  }

  hide(): void {
    if (!this.open) return;
    const within = this.shadow.activeElement !== null;
    this.open = false;
    this.host.tab.write('open', undefined);
    this.chat.setOpen(false);
    if (this.panel) this.panel.element.hidden = true;
    this.render();
    if (within) this.launcher?.focus();
    this.host.closed();
  }

  toggle(): void {
    if (this.open) this.hide();
    else this.show();
  }

  private panelHost() {
    return {
      consented: () => this.host.consented(),
      agree: () => {
        this.host.agree();
        this.chat.setOpen(true);
        this.panel?.opened(this.phone.matches);
      },
      choose: (language: string) => void this.chat.chooseLanguage(language).catch(() => this.build()),
      close: () => this.hide(),
      retry: () => void this.chat.retry(),
    };
  }

  private render(): void {
    if (this.open) this.panel?.render();
    this.renderLauncher();
    this.seen();
  }

  private renderLauncher(): void {
    if (!this.launcher) return;
    const { say } = this.words;
    const unread = this.open ? 0 : this.chat.unread();
    const title = this.open ? undefined : this.chat.config?.launcher;
    const news = unread ? say('launcher.unread', { count: unread }) : undefined;
    const label = [title ?? say(this.open ? 'launcher.close' : 'launcher.open'), news].filter(Boolean).join('. ');
    const hidden = this.host.settings.hideLauncher === true || (this.chat.status === 'blocked' && !this.open) || (this.open && this.phone.matches);
    this.launcher.hidden = hidden;
    if (this.launcher.getAttribute('aria-label') === label) return;
    this.launcher.setAttribute('aria-label', label);
    this.launcher.setAttribute('aria-expanded', String(this.open));
    const count = new Intl.NumberFormat(this.words.language).format(Math.min(unread, 99));
    this.launcher.replaceChildren(icon(this.open ? 'down' : 'chat'), title ? h('span', { class: 'title' }, title) : '', unread ? h('span', { class: 'badge' }, count) : '');
  }

  private seen(): void {
    if (this.open && !document.hidden) this.chat.markSeen();
  }

  /** The on-screen keyboard shrinks what can be seen, not the page: the full-screen panel follows it. */
  private fit(): void {
    if (!visualViewport) return;
    this.root.style.setProperty('--seen-height', `${visualViewport.height}px`);
    this.root.style.setProperty('--seen-top', `${visualViewport.offsetTop}px`);
  }

  private paint(): void {
    const colour = readColour(this.host.settings.colour ?? this.chat.config?.colour);
    const set = (name: string, value: Parameters<typeof cssColour>[0]) => this.root.style.setProperty(name, cssColour(value));
    set('--brand', colour);
    set('--on-brand', inkOn(colour));
    set('--accent-light', readableOn(colour, [241, 243, 245]));
    set('--accent-dark', readableOn(colour, [43, 47, 54]));
  }

  private currentWords(): Words {
    const { config } = this.chat;
    return new Words(config?.texts ?? {}, this.host.labels(), config?.language ?? 'en');
  }
}

/** Constructed sheets pass a page's style policy; the element is for browsers that cannot. */
function style(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(h('style', {}, css));
  }
}
