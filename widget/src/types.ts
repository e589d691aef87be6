/** What the server and the host page hand to the widget. Times are ISO 8601, languages BCP 47. */

export type Direction = 'ltr' | 'rtl';

/** The host page's settings, as written in the snippet. */
export interface Settings {
  readonly server: string;
  readonly channel: string;
  /** Wins over the language of page and browser, not over what the visitor picked. */
  readonly locale?: string;
  readonly direction?: Direction;
  readonly position?: 'start' | 'end';
  readonly colour?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  /** A JWT signed by the operator's server; proves who the visitor is. */
  readonly identity?: string;
  readonly hideLauncher?: boolean;
  /** `ask`: nothing is stored or sent before the visitor agreed in the widget. */
  readonly consent?: 'ask';
  readonly privacyUrl?: string;
  readonly labels?: Texts;
}

export type Texts = Readonly<Record<string, string>>;

export interface Config {
  readonly name: string;
  readonly language: string;
  readonly direction: Direction;
  readonly colour: string;
  readonly position: 'start' | 'end';
  readonly online: boolean;
  readonly askEmail: boolean;
  readonly texts: Texts;
  readonly languages: readonly string[];
  readonly light: boolean;
  /** The operator's own words beside the launcher; absent means the bare button. */
  readonly launcher?: string;
  /** Bytes; absent means 10 MiB. */
  readonly maxFileSize?: number;
}

export interface Session {
  readonly visitor: string;
  readonly customer: { readonly name?: string; readonly email?: string };
  readonly conversation?: { readonly id: string; readonly number: number };
  readonly language: string;
  readonly online: boolean;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly url: string;
}

export type DeliveryState = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';

/** One message as the customer sees it; `in` is the customer's own. */
export interface Message {
  readonly id: string;
  /** The id the widget gave it; only on the customer's own messages. */
  readonly messageId?: string;
  readonly position: number;
  readonly direction: 'in' | 'out';
  readonly author: { readonly kind: string; readonly name: string };
  readonly text: string;
  readonly language?: string;
  readonly original?: { readonly language: string; readonly text: string };
  readonly translated: boolean;
  readonly attachments: readonly Attachment[];
  readonly delivery: { readonly state: DeliveryState };
  readonly at: string;
}

export interface Receipt {
  readonly id: string;
  readonly position: number;
  readonly at: string;
}
