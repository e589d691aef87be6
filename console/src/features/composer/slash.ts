import type { Phrase } from '@/shared/api/culture';

/** What stands behind a "/" at the beginning of a word where the cursor is; undefined when no phrase is being looked for. */
export function slashAt(text: string, cursor: number): { start: number; sought: string } | undefined {
  const match = /(?:^|[\s（(、。！？!?])([/／])((?:[^\s/／][^\n/／]{0,39})?)$/u.exec(text.slice(0, cursor));
  return match ? { start: cursor - match[2]!.length - 1, sought: match[2]!.trim() } : undefined;
}

export interface Span { text: string; slot: boolean }

/** A phrase cut at its slots, which stand in braces. */
export function slotted(text: string): Span[] {
  return text.split(/(\{[^{}\n]+\})/u).filter(Boolean).map((part) => ({ text: part, slot: /^\{[^{}\n]+\}$/u.test(part) }));
}

/** Where the next open slot of a text lies, beginning at a place and going round. */
export function nextSlot(text: string, from: number): { start: number; end: number } | undefined {
  const found = [...text.matchAll(/\{[^{}\n]+\}/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return found.find((slot) => slot.start >= from) ?? found[0];
}

/** Puts words where the "/" stood; the cursor goes to the first open slot, else behind them. */
export function replaced(text: string, start: number, cursor: number, words: string): { text: string; from: number; to: number } {
  const whole = text.slice(0, start) + words + text.slice(cursor);
  const slot = slotted(words).some((span) => span.slot) ? nextSlot(whole, start) : undefined;
  const end = start + words.length;
  return { text: whole, from: slot?.start ?? end, to: slot?.end ?? end };
}

/** Phrases that can be inserted: in the customer's language where there is one, else in one's own. */
export const usable = (phrases: Phrase[]) => phrases.filter((phrase) => phrase.text || phrase.reading);
