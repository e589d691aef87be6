/** Opening and closing in the customer's language around a reply that is written in another one. */
export interface Frame { opening?: string; closing?: string }

export const framed = (text: string, { opening, closing }: Frame) => [opening, text, closing].filter(Boolean).join('\n\n');

/** Puts a formula straight into a text: before everything or behind it. */
export const placed = (text: string, words: string, place: 'opening' | 'closing') =>
  place === 'opening' ? framed(text.trimStart(), { opening: words }) : framed(text.trimEnd(), { closing: words });
