import type { Finding, Severity } from '@/shared/api/culture';

const ORDER: Severity[] = ['BLOCK', 'WARN', 'HINT', 'INFO'];
/** Rules that check facts of a translation; its own checks say the same. */
const FACTS = new Set(['G01', 'G02', 'G03', 'G04', 'G41']);
export const REASON_LENGTH = 10;

export const keyOf = ({ rule, in: where, start, end }: Finding) => `${rule} ${where} ${start} ${end}`;
/** What was waved aside stays aside while the same words stand there, wherever they move. */
export const wavedKey = (finding: Finding, text: string) => `${finding.rule} ${finding.in} ${text.slice(finding.start, finding.end)}`;

/** Each finding once, loudest first, then in the order of the text. */
export function arranged(findings: Finding[], checksShown: boolean): Finding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => !(checksShown && finding.in === 'translation' && FACTS.has(finding.rule)))
    .filter((finding) => { const key = keyOf(finding); return !seen.has(key) && Boolean(seen.add(key)); })
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) || one.start - other.start);
}

/** Takes findings over to a text that has been edited since: those before the edit stay, those behind move, those touched go. */
export function carried(findings: Finding[], before: string, after: string): Finding[] {
  if (before === after) return findings;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const end = before.length - tail;
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head && finding.start < finding.end) return [finding];
    return finding.start >= end && finding.start < finding.end ? [{ ...finding, start: finding.start + by, end: finding.end + by }] : [];
  });
}

/** Shorter texts may be marked from end to end. */
const WHOLE = 24;

export interface Piece { text: string; finding?: Finding }

/** The text cut where findings begin and end; where two overlap, the louder one is drawn. What speaks of the whole text is only listed. */
export function pieces(text: string, findings: Finding[]): Piece[] {
  const drawn = findings.filter(({ start, end }) => start >= 0 && start < end && end <= text.length && !(text.length > WHOLE && end - start > text.trim().length * 0.9));
  const cuts = [...new Set([0, text.length, ...drawn.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const covering = drawn.filter(({ start, end }) => start <= from && end >= to);
    const finding = covering.sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity))[0];
    return finding ? { text: text.slice(from, to), finding } : { text: text.slice(from, to) };
  });
}

export const fixable = (finding: Finding) => finding.replacement !== undefined && finding.replacement !== null;

/** The text with the finding's stretch replaced, and where the cursor then stands. */
export function fixed(text: string, { start, end, replacement = '' }: Finding): { text: string; cursor: number } {
  return { text: text.slice(0, start) + replacement + text.slice(end), cursor: start + replacement.length };
}

/** The finding that one key fixes: the one under the cursor, else the first that can be fixed. */
export function nextFix(findings: Finding[], cursor: number): Finding | undefined {
  const can = findings.filter(fixable);
  return can.find((finding) => finding.in === 'text' && finding.start <= cursor && cursor <= finding.end) ?? can[0];
}

export const enoughReason = (reason: string) => reason.trim().length >= REASON_LENGTH;

/** Whether the reply waits for a written reason; facts of a text that is translated are judged in its translation. */
export const stops = (finding: Finding, translated: boolean) => finding.severity === 'BLOCK' && !(translated && finding.in === 'text' && FACTS.has(finding.rule));
