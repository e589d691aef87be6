import type { PlainKey } from '@/shared/text/catalogue';
import type { Translate } from '@/shared/text/TextProvider';

const NAMES: Record<string, PlainKey> = {
  placeholders: 'check.placeholders', urls: 'check.urls', emails: 'check.emails', ids: 'check.ids', numbers: 'check.numbers', terms: 'check.terms',
  length: 'check.length', untranslated: 'check.untranslated', language: 'check.language', tokens: 'check.placeholders', remainder: 'check.untranslated', script: 'check.script',
  negation: 'check.negation', sentences: 'check.sentences', question: 'check.question', currency: 'check.currency', translated: 'check.translated', forbidden: 'check.terms',
};

/** A check's name in words; a check this build does not know keeps its own name. */
export const checkName = (name: string, t: Translate): string => {
  const key = NAMES[name];
  return key ? t(key) : name;
};
