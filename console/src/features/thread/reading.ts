import type { Message, Translation } from '@/shared/api/types';
import { sameLanguage } from '@/shared/text/languages';

/** What a reader of one language sees of a message first, and what lies one click behind it. */
export interface Reading {
  text: string; language?: string;
  /** The translation shown, when it is one. */
  translation?: Translation;
  /** A translation that is under way or did not come. */
  missing?: Translation;
  other?: { kind: 'original' | 'sent'; text: string; language?: string };
}

export function reading(message: Message, reader: string): Reading {
  const original = { text: message.original, language: message.language ?? undefined };
  const sent = message.sent?.translated ? { kind: 'sent' as const, text: message.sent.text, language: message.sent.language } : undefined;
  if (sameLanguage(message.language, reader)) return { ...original, other: sent };
  const translation = message.translations.find((candidate) => sameLanguage(candidate.language, reader));
  if (translation?.text && (translation.status ?? 'ready') === 'ready') {
    return { text: translation.text, language: translation.language, translation, other: { kind: 'original', ...original } };
  }
  return { ...original, missing: translation, other: sent };
}

/** The translation the customer was sent, with what the engine said about it. */
export const sentTranslation = (message: Message): Translation | undefined =>
  message.sent?.translated ? message.translations.find((candidate) => sameLanguage(candidate.language, message.sent?.language)) : undefined;

export const shownTranslation = (message: Message, reader: string): Translation | undefined => reading(message, reader).translation ?? sentTranslation(message);
