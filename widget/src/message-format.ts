/**
 * The part of ICU MessageFormat the widget's texts use: plain arguments, `plural` with exact values and `#`, and
 * apostrophe quoting. A full formatter would weigh more than the rest of the widget.
 */
export type Values = Readonly<Record<string, string | number>>;

/** Names and addresses are isolated so that their direction cannot turn the sentence around them. */
const isolated = (value: string) => `\u2068${value}\u2069`;

/** An argument without a value stays visible as `{name}`: a gap in a sentence is harder to notice. */
export function formatMessage(pattern: string, language: string, values: Values = {}): string {
  return new Reader(pattern, language, values).message();
}

class Reader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly language: string,
    private readonly values: Values,
  ) {}

  /** Reads up to the end or to the brace that closes the branch. */
  message(count?: number): string {
    let out = '';
    while (this.at < this.pattern.length && this.pattern[this.at] !== '}') {
      const sign = this.pattern[this.at++]!;
      if (sign === "'") out += this.quoted(count);
      else if (sign === '{') out += this.argument();
      else if (sign === '#' && count !== undefined) out += this.number(count);
      else out += sign;
    }
    return out;
  }

  private quoted(count?: number): string {
    const next = this.pattern[this.at];
    if (next === "'") {
      this.at++;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && count !== undefined)) return "'";
    const end = this.pattern.indexOf("'", this.at);
    const text = this.pattern.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.pattern.length : end + 1;
    return text;
  }

  private argument(): string {
    const [, name = '', kind] = this.match(/\s*(\w+)\s*(?:,\s*(\w+)\s*,)?/y) ?? [];
    const value = this.values[name];
    if (kind === 'plural') return this.plural(name, Number(value));
    this.at++;
    if (value === undefined) return `{${name}}`;
    return typeof value === 'number' ? this.number(value) : isolated(value);
  }

  private plural(name: string, count: number): string {
    const branches: Record<string, string> = {};
    for (let key = this.match(/\s*(=?\w+)\s*\{/y); key; key = this.match(/\s*(=?\w+)\s*\{/y)) {
      branches[key[1]!] = this.message(count);
      this.at++;
    }
    this.match(/\s*\}/y);
    const category = new Intl.PluralRules(this.language).select(count);
    return branches[`=${count}`] ?? branches[category] ?? branches['other'] ?? `{${name}}`;
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found) this.at = expression.lastIndex;
    return found;
  }
}
