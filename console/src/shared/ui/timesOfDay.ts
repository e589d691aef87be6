const MINUTE = 60_000;

/** Every half hour of a day and these times beside, as a language writes them; midnight first. */
export function timesOfDay(language: string, more: (string | undefined)[] = []): { value: string; label: string }[] {
  const written = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const half = Array.from({ length: 48 }, (_, turn) => `${two(Math.floor(turn / 2))}:${turn % 2 ? '30' : '00'}`);
  return [...new Set([...half, ...more.filter((time) => time !== undefined)])].sort()
    .map((value) => ({ value, label: written.format(minutesOf(value) * MINUTE) }));
}

/** What was typed as a time of day, `HH:mm`: "7", "19:20", "7.20 pm", "午後7:20", "٧:٢٠ م"; nothing when it is none. */
export function minuteOf(typed: string, language: string): string | undefined {
  const found = /^(\D*)(\d{1,2})(?:\s*[:.٫h時时시點点]\s*(\d{2})?)?(\D*)$/u.exec(plain(typed));
  if (!found) return undefined;
  const [, before = '', hour = '', minute = '0', after = ''] = found;
  const words = bare(before + after);
  const half = words ? HALVES.findIndex(({ hour: within, english }) => [english, bare(plain(halfName(language, within)))].some((name) => name.startsWith(words))) : undefined;
  if (half === -1 || Number(minute) > 59) return undefined;
  const counted = half === undefined ? Number(hour) : Number(hour) > 12 ? 24 : (Number(hour) % 12) + half * 12;
  return counted < 24 ? `${two(counted)}:${two(Number(minute))}` : undefined;
}

/** Western digits, small letters, no marks of direction: what is compared. */
export const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[\u200e\u200f\u061c]/gu, '').replace(/\s+/gu, ' ').trim();

/** The halves of a day, each with an hour within it, to ask how a language calls it. */
const HALVES = [{ hour: 9, english: 'am' }, { hour: 15, english: 'pm' }] as const;
const halfName = (language: string, hour: number) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).formatToParts(hour * 60 * MINUTE).find(({ type }) => type === 'dayPeriod')?.value ?? '';
const bare = (words: string) => words.replace(/[분.\s]/gu, '');
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const two = (value: number) => String(value).padStart(2, '0');
