/** A stretch of a message's text: plain, a link that may be followed, or a token that reads left to right. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
  /** Order and phone numbers: after Arabic words their groups would change places. */
  readonly token?: true;
}

const LINK = /\bhttps?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uff65]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

const TOKEN = /\+\d[\d() -]{5,18}\d|(?=[A-Za-z-]*\d)[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)+/g;
/** A token longer than this may break over lines like any text. */
const LONGEST_TOKEN = 24;

/** Overrides can make a link or a file name read backwards; isolates and marks are harmless and stay. */
const BIDI_OVERRIDES = /[\u202a-\u202e]/g;

export function withoutOverrides(text: string): string {
  return text.replace(BIDI_OVERRIDES, '');
}

/** Only http, https and e-mail addresses become links; whatever else looks like one stays text. */
export function textParts(text: string): TextPart[] {
  const clean = withoutOverrides(text);
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of clean.matchAll(LINK)) {
    const shown = withoutTrailingMarks(found[0]);
    const href = hrefOf(shown);
    if (!href) continue;
    parts.push(...tokens(clean.slice(end, found.index)), { text: shown, href });
    end = found.index + shown.length;
  }
  return [...parts, ...tokens(clean.slice(end))];
}

function tokens(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found[0].length > LONGEST_TOKEN) continue;
    if (found.index > end) parts.push({ text: text.slice(end, found.index) });
    parts.push({ text: found[0], token: true });
    end = found.index + found[0].length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

function hrefOf(text: string): string | undefined {
  if (!/^https?:/i.test(text)) return `mailto:${text}`;
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}

/** The full stop after a link belongs to the sentence; a closing bracket belongs to the link if it opened there. */
function withoutTrailingMarks(link: string): string {
  let shown = link.replace(/[.,;:!?،؟。、]+$/u, '');
  while (shown.endsWith(')') && shown.split('(').length < shown.split(')').length) {
    shown = shown.slice(0, -1).replace(/[.,;:!?]+$/, '');
  }
  return shown;
}
