import type { PlainKey } from '@/shared/text/catalogue';

/** Wall-clock time in a zone as an instant; the offset is looked up at that very time, so clock changes come out right. */
export function instantOf(wall: { year: number; month: number; day: number; hour: number; minute?: number }, timeZone: string): Date {
  const guess = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute ?? 0);
  const once = guess - offsetAt(guess, timeZone);
  return new Date(guess - offsetAt(once, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  const wall = wallOf(new Date(instant), timeZone);
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) - Math.floor(instant / 60_000) * 60_000;
}

export function wallOf(at: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

/** Moments offered for putting a conversation off, in the agent's own time zone. */
export function presets(now: Date, timeZone: string): { name: PlainKey; at: Date }[] {
  const wall = wallOf(now, timeZone);
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  const day = (ahead: number, hour: number) => {
    const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + ahead));
    return instantOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour }, timeZone);
  };
  return [
    { name: 'snooze.hour', at: new Date(now.getTime() + 3_600_000) },
    ...(wall.hour < 16 ? [{ name: 'snooze.evening' as const, at: day(0, 18) }] : []),
    { name: 'snooze.tomorrow', at: day(1, 9) },
    { name: 'snooze.monday', at: day(((8 - weekday) % 7) || 7, 9) },
    { name: 'snooze.fortnight', at: day(14, 9) },
  ];
}
