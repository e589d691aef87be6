/** A piece of a page: as much of Markdown as the documentation uses. */
export type Block =
  | { kind: 'heading'; level: number; text: string } | { kind: 'text'; text: string } | { kind: 'code'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] } | { kind: 'table'; head: string[]; rows: string[][] };
export type Inline = { kind: 'text' | 'code' | 'strong' | 'emphasis'; text: string } | { kind: 'link'; text: string; to: string };

/** The pieces of a page, in their order. Lines that belong together are one text. */
export function blocks(page: string): Block[] {
  const lines = page.split('\n');
  const found: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const heading = /^(#{1,4}) (.+)/.exec(line);
    const item = ITEM.exec(line);
    if (!line.trim()) at++;
    else if (line.startsWith('```')) {
      const end = lines.findIndex((one, index) => index > at && one.startsWith('```'));
      found.push({ kind: 'code', text: lines.slice(at + 1, end < 0 ? undefined : end).join('\n') });
      at = end < 0 ? lines.length : end + 1;
    } else if (heading) { found.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]! }); at++; }
    else if (line.startsWith('|')) {
      const end = until(lines, at, (one) => !one.startsWith('|'));
      const [head = [], , ...rows] = lines.slice(at, end).map(cells);
      found.push({ kind: 'table', head, rows });
      at = end;
    } else if (item) {
      const end = until(lines, at, (one) => !ITEM.test(one) && !/^\s+\S/.test(one));
      const items: string[] = [];
      for (const one of lines.slice(at, end)) if (ITEM.test(one)) items.push(one.replace(ITEM, '')); else items.push(`${items.pop()} ${one.trim()}`);
      found.push({ kind: 'list', ordered: /\d/.test(item[1]!), items });
      at = end;
    } else {
      const end = until(lines, at, (one) => !one.trim() || /^(#{1,4} |```|\||[-*] )/.test(one));
      found.push({ kind: 'text', text: lines.slice(at, end).map((one) => one.trim()).join(' ') });
      at = end;
    }
  }
  return found;
}

/** The words of a text with what is marked in it. */
export function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (match.index > last) found.push({ kind: 'text', text: text.slice(last, match.index) });
    const [whole, code, strong, emphasis, words, to] = match;
    if (code) found.push({ kind: 'code', text: code });
    else if (strong) found.push({ kind: 'strong', text: strong });
    else if (emphasis) found.push({ kind: 'emphasis', text: emphasis });
    else found.push({ kind: 'link', text: words!, to: to! });
    last = match.index + whole.length;
  }
  return last < text.length ? [...found, { kind: 'text', text: text.slice(last) }] : found;
}

const ITEM = /^\s*([-*]|\d+\.) /;
const cells = (line: string) => line.trim().slice(1, -1).split('|').map((cell) => cell.trim());
const until = (lines: string[], from: number, ends: (line: string) => boolean) => { const end = lines.findIndex((line, at) => at > from && ends(line)); return end < 0 ? lines.length : end; };
