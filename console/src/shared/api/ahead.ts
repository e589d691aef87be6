import { BASE, baseHeaders } from './http';

const asked = new Map<string, Promise<Response>>();

/** Asks for what the first screen will show before there is a screen. The first who asks for the same path gets this answer. */
export function askAhead(path: string): void {
  const answer = fetch(BASE + path, { headers: baseHeaders(), credentials: 'same-origin' });
  // Whoever takes it hears of a failure; an answer that nobody takes has none to tell.
  answer.catch(() => undefined);
  asked.set(BASE + path, answer);
}

/** What was asked before somebody changed something, not least before they signed in, is no answer any more. */
export const forgetAhead = () => asked.clear();

export function answerAhead(url: string): Promise<Response> | undefined {
  const answer = asked.get(url);
  asked.delete(url);
  return answer;
}
