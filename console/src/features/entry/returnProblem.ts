import type { PlainKey } from '@/shared/text/catalogue';

const SENTENCES: Record<string, PlainKey> = {
  oidc_not_configured: 'signIn.problem.oidc_not_configured',
  provider_answer_invalid: 'signIn.problem.provider_answer_invalid',
  provider_person_unknown: 'signIn.problem.provider_person_unknown',
  provider_unavailable: 'signIn.problem.provider_unavailable',
  too_many_attempts: 'signIn.problem.tooMany',
  too_many_requests: 'signIn.problem.tooMany',
};

/** Why the sign-in provider sent somebody back: the code that the server puts into the address, as a sentence of ours. */
export function returnProblem(search: string): PlainKey | undefined {
  const code = new URLSearchParams(search).get('problem');
  if (!code) return undefined;
  return Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : 'signIn.problem.other';
}
