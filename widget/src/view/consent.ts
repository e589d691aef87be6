import type { Words } from '../texts.ts';
import { h } from './dom.ts';

/** Stands in the composer's place until the visitor agrees. */
export function consentCard(words: Words, privacyUrl: string | undefined, agree: () => void): HTMLElement {
  return h(
    'div',
    { class: 'consent' },
    h('p', {}, words.say('consent.question')),
    h('button', { type: 'button', class: 'solid', onclick: agree }, words.say('consent.agree')),
    privacyUrl && h('a', { href: privacyUrl, target: '_blank', rel: 'noopener' }, words.say('consent.policy')),
  );
}
