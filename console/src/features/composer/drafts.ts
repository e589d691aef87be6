import { useEffect } from 'react';
import type { Attachment } from '@/shared/api/types';

/** What somebody has begun to write, kept per conversation in this browser until it is sent. */
export interface Draft { kind: 'reply' | 'note'; reply: string; note: string; language?: string; asWritten?: boolean; proactive?: boolean; to?: string; files: Attachment[]; mentions: string[]; opening?: string; closing?: string; /** The translation as the writer corrected it. */ edited?: string }

const KEY = 'xenia.draft.';
export const EMPTY: Draft = { kind: 'reply', reply: '', note: '', files: [], mentions: [] };

export function loadDraft(conversation: string): Draft {
  try { return { ...EMPTY, ...JSON.parse(localStorage.getItem(KEY + conversation) ?? '{}') }; } catch { return EMPTY; }
}

export function keepDraft(conversation: string, draft: Draft) {
  const empty = !draft.reply && !draft.note && !draft.files.length;
  try {
    if (empty) localStorage.removeItem(KEY + conversation);
    else localStorage.setItem(KEY + conversation, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage must not stop anybody from writing.
  }
}

/** Takes over what is written about the same conversation in another window, unless somebody is writing in this one. */
export function useDraftElsewhere(conversation: string, take: (draft: Draft) => void) {
  useEffect(() => {
    const look = ({ key }: StorageEvent) => { if (key === KEY + conversation && !document.hasFocus()) take(loadDraft(conversation)); };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [conversation, take]);
}
