import { useTimeZone } from './timeZone';
import { useVoice } from './TextProvider';

const STEPS: [Intl.RelativeTimeFormatUnit & string, number][] = [['day', 86_400], ['hour', 3_600], ['minute', 60]];

const made = new Map<string, Format>();

/** Dates, durations, sizes and language names as the reader's language and time zone write them. */
export function useFormat() {
  const { language, sentences } = useVoice();
  const timeZone = useTimeZone();
  return formatsOf(language, timeZone, sentences.plain('language.unknown') ?? String(sentences.format('language.unknown').format()));
}

/** One set for all who ask: making the browser's formatters costs ten milliseconds, and every line on the screen asks. */
function formatsOf(language: string, timeZone: string, unknown: string): Format {
  const key = `${language} ${timeZone} ${unknown}`;
  const found = made.get(key) ?? formats(language, timeZone, unknown);
  made.set(key, found);
  return found;
}

function formats(language: string, timeZone: string, unknown: string) {
  const dateTime = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (at: string | Date | number) => (format ??= new Intl.DateTimeFormat(language, { timeZone, ...options })).format(new Date(at));
  };
  const names = new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard', fallback: 'code' });
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone });
  const relativeDay = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const weekday = dateTime({ weekday: 'long', day: 'numeric', month: 'long' });
  const fullDay = dateTime({ dateStyle: 'long' });
  const time = dateTime({ hour: 'numeric', minute: '2-digit' });
  const short = dateTime({ day: 'numeric', month: 'short' });
  const units = new Map<string, Intl.NumberFormat>();
  const unit = (value: number, name: string, display: 'narrow' | 'long' | 'short' = 'narrow') => {
    const key = name + display;
    if (!units.has(key)) units.set(key, new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: display, maximumFractionDigits: 1 }));
    return units.get(key)!.format(value);
  };
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  // Threads ask for the day of every message again whenever one is added.
  const days = new Map<string, string>();
  const dayOf = (at: string | Date | number) => {
    if (typeof at !== 'string') return dayKey.format(new Date(at));
    const minute = at.endsWith('Z') ? at.slice(0, 16) : at;
    const day = days.get(minute) ?? dayKey.format(new Date(at));
    if (days.size > 50_000) days.clear();
    days.set(minute, day);
    return day;
  };
  const daysAgo = (at: string, now: number) => Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / 86_400_000);

  return {
    time, fullDay, short, dayOf,
    moment: dateTime({ dateStyle: 'medium', timeStyle: 'short' }),
    second: dateTime({ dateStyle: 'medium', timeStyle: 'medium' }),
    number: (value: number) => numbers.format(value),
    percent: (share: number) => shares.format(share),
    // Browsers call an undetermined language "root", which tells nobody anything.
    languageName: (tag: string) => { if (tag === 'und') return unknown; try { return names.of(tag) ?? tag; } catch { return tag; } },
    regionName: (code: string) => { try { return regions.of(code.toUpperCase()) ?? code; } catch { return code; } },
    /** "3 h", "12 min": how much time lies between then and now, in one unit. */
    since: (at: string, now: number, display: 'narrow' | 'long' = 'narrow') => {
      const seconds = Math.max(0, (now - Date.parse(at)) / 1000);
      if (seconds < 60) return relativeDay.format(0, 'second');
      const [name, size] = STEPS.find(([, step]) => seconds >= step) ?? ['minute', 60];
      return unit(Math.floor(seconds / size), name, display);
    },
    /** Heading of a day in a thread: today, yesterday, a weekday within the week, else the date. */
    day: (at: string, now: number) => {
      const ago = daysAgo(at, now);
      if (ago === 0 || ago === 1) return relativeDay.format(-ago, 'day');
      return ago < 7 ? weekday(at) : fullDay(at);
    },
    size: (bytes: number) =>
      bytes < 1_000_000 ? unit(Math.max(1, Math.round(bytes / 1_000)), 'kilobyte', 'short') : unit(bytes / 1_000_000, 'megabyte', 'short'),
    milliseconds: (value: number) => unit(Math.round(value), 'millisecond', 'short'),
  };
}
export type Format = ReturnType<typeof formats>;
