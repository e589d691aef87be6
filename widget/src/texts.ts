import english from '../../catalogue/widget/en.json';
import { formatMessage, type Values } from './message-format.ts';
import type { Texts } from './types.ts';

export type TextKey = keyof typeof english;

/** The widget's own words: the page's labels before the server's texts before the English built in. */
export class Words {
  constructor(
    private readonly texts: Texts,
    private readonly labels: Texts,
    readonly language: string,
  ) {}

  readonly say = (key: TextKey, values?: Values): string => {
    const own = this.labels[key] ?? this.texts[key];
    return formatMessage(own ?? english[key], own === undefined ? 'en' : this.language, values);
  };

  readonly time = (at: string): string => this.dated(at, { timeStyle: 'short' });

  /** "Today", "yesterday", or the date. */
  readonly day = (at: string): string => {
    const days = Math.round((startOfDay(new Date(at)) - startOfDay(new Date())) / 86_400_000);
    if (days > 0 || days < -1) return this.dated(at, { dateStyle: 'medium' });
    const word = new Intl.RelativeTimeFormat(this.language, { numeric: 'auto' }).format(days, 'day');
    return word.charAt(0).toLocaleUpperCase(this.language) + word.slice(1);
  };

  /** A file's size for people: "240 kB", "1.2 MB". */
  readonly size = (bytes: number): string => {
    const mega = bytes >= 1_000_000;
    const unit = { style: 'unit', unit: mega ? 'megabyte' : 'kilobyte', maximumFractionDigits: mega ? 1 : 0 } as const;
    return new Intl.NumberFormat(this.language, unit).format(bytes / (mega ? 1e6 : 1e3));
  };

  private dated(at: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language, options).format(new Date(at));
  }
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
