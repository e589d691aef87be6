import type { FilledPhrase, Phrase } from '@/shared/api/culture';
import { post } from '@/shared/api/http';

/** The words of a phrase with what the conversation already tells filled in; other slots stay in braces. */
export const fillPhrase = (conversation: string, phrase: Phrase, language: string | undefined) =>
  post<FilledPhrase>(`/conversations/${conversation}/phrases/${encodeURIComponent(phrase.key)}`, { language }).then((filled) => filled.text);
