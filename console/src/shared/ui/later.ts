/** Milliseconds after which the first screen has long been drawn. */
const FIRST = 1_200;

/** Fetches code that will be wanted soon, once the first screen stands and the browser has nothing better to do; who is quicker loads it by using it. */
export function later(...loads: (() => Promise<unknown>)[]): () => void {
  const run = () => loads.forEach((load) => void load().catch(() => undefined));
  // Safari has no idle time to give.
  const timer = setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(run) : run()), FIRST);
  return () => clearTimeout(timer);
}
