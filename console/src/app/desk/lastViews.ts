import type { View } from '@/shared/api/types';
import { VIEWS } from '@/shared/data/views';

const KEY = 'xenia.view';

/** The view that was open last; all conversations on the first day. */
export function lastView(): View {
  const kept = localStorage.getItem(KEY) as View | null;
  return kept && VIEWS.includes(kept) ? kept : 'all';
}

/** The view that an address of the console opens; nothing for other screens. */
export function viewAt(path: string): View | undefined {
  if (path === '/' || path === '/inbox') return lastView();
  return VIEWS.find((view) => path.split('/')[1] === 'inbox' && path.split('/')[2] === view);
}

export function rememberView(view: View) {
  try { localStorage.setItem(KEY, view); } catch { /* A full storage costs a click, no more. */ }
}
