import { createContext, useContext, useEffect, useState } from 'react';

/** The signed-in person's time zone; the browser's own before anybody is signed in. */
export const TimeZoneContext = createContext<string | null>(null);
export const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const useTimeZone = () => useContext(TimeZoneContext) ?? browserTimeZone();

/** The present, moving every half minute: waiting times in lists must not freeze. */
export function useNow(interval = 30_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return now;
}
