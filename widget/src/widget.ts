import { Api } from './api.ts';
import { Chat } from './chat.ts';
import { Emitter } from './emitter.ts';
import { browserMemory, gatedMemory, type Memory } from './storage.ts';
import type { Message, Settings, Texts } from './types.ts';
import { Screen } from './view/screen.ts';

/** What a page can listen to. */
export interface WidgetEvents {
  ready: undefined;
  opened: undefined;
  closed: undefined;
  /** A message from staff has arrived. */
  message: Message;
}

/** The widget as the page sees it: the methods of `window.xenia`. */
export class Widget {
  private readonly events = new Emitter<WidgetEvents>();
  private readonly memory: Memory;
  private readonly gated: Memory;
  private readonly chat: Chat;
  private readonly screen: Screen;
  private labels: Texts;
  private agreed: boolean;
  private readied = false;

  constructor(settings: Settings) {
    const prefix = `xenia.${settings.channel}.`;
    this.memory = browserMemory(() => localStorage, prefix);
    this.agreed = settings.consent !== 'ask' || this.memory.read('consent') === true;
    this.gated = gatedMemory(this.memory, () => this.agreed);
    this.labels = settings.labels ?? {};
    const base = `${settings.server.replace(/\/+$/, '')}/widget/v1/${encodeURIComponent(settings.channel)}`;
    const api = new Api(base, () => this.chat.config?.language ?? this.chat.languages()[0] ?? 'en');
    this.chat = new Chat(api, this.gated, settings, () => this.agreed, oneTabAtATime(`${prefix}outbox`));
    const tab = gatedMemory(browserMemory(() => sessionStorage, prefix), () => this.agreed);
    this.screen = new Screen(this.chat, {
      settings,
      tab,
      consented: () => this.agreed,
      agree: () => this.agree(),
      labels: () => this.labels,
      opened: () => this.events.emit('opened', undefined),
      closed: () => this.events.emit('closed', undefined),
    });
    this.chat.on('thread', (fresh) => fresh.forEach((message) => this.events.emit('message', message)));
    for (const name of ['online', 'offline']) addEventListener(name, () => this.chat.awake());
    document.addEventListener('visibilitychange', () => this.chat.awake());
    void this.boot(tab.read('open') === true);
  }

  readonly show = (): void => this.screen.show();
  readonly hide = (): void => this.screen.hide();
  readonly toggle = (): void => this.screen.toggle();

  /** `identity`: a JWT signed with the channel's secret. */
  readonly setUser = (identity: string): void => void this.chat.identify(identity);

  readonly setLocale = (locale: string): void => void this.chat.setLocale(locale).catch(() => undefined);

  /** The page's own words, by the keys of the widget's texts; they win over the operator's. */
  readonly setLabels = (labels: Texts): void => {
    this.labels = { ...this.labels, ...labels };
    this.screen.build();
  };

  /** Forgets the visitor on this device; for the page's own "sign out". */
  readonly reset = (): void => {
    this.screen.hide();
    this.chat.reset();
    this.screen.build();
  };

  /** Returns a function that stops listening. `ready` comes at once when the widget is ready already. */
  readonly on = <Name extends keyof WidgetEvents>(name: Name, listener: (value: WidgetEvents[Name]) => void): (() => void) => {
    if (name === 'ready' && this.readied) listener(undefined as never);
    return this.events.on(name, listener);
  };

  private async boot(open: boolean): Promise<void> {
    if (document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    await this.chat.load();
    // On a phone the panel would cover the page the visitor has just asked for.
    if (open && !matchMedia('(max-width: 480px)').matches) this.screen.show();
    this.readied = true;
    this.events.emit('ready', undefined);
  }

  private agree(): void {
    const picked = this.gated.read('language');
    this.agreed = true;
    this.memory.write('consent', true);
    if (picked) this.memory.write('language', picked);
  }
}

/** Two tabs of one visitor share an outbox; a lock keeps the order where the browser has locks. */
function oneTabAtATime(name: string): ((work: () => Promise<void>) => Promise<void>) | undefined {
  return navigator.locks && ((work) => navigator.locks.request(name, work));
}
