import type { View } from '@/shared/api/types';
import { VIEWS } from '@/shared/data/views';

const KEY = 'xenia.view';

/** The view that was open last; all conversations on the first day. */
export function lastView(): View {
  const kept = localStorage.getItem(KEY) as View | null;
  return kept && VIEWS.includes(kept) ? kept : 'all';
}

export function rememberView(view: View) {
  try { localStorage.setItem(KEY, view); } catch { /* A full storage costs a click, no more. */ }
}
