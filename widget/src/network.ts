/** The network as the browser describes it; only Chromium does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** A configuration of about 4 KB that takes longer than this came over a network slower than 3G. Milliseconds. */
const SLOW_CONFIG = 2_500;

/** Light mode: no pictures unasked, fewer calls. Asked for by the server, the browser or the clock. */
export function isLight(asked: boolean, took: number, connection = (navigator as { connection?: Connection }).connection): boolean {
  return asked || took > SLOW_CONFIG || connection?.saveData === true || /(^|-)2g$/.test(connection?.effectiveType ?? '');
}
