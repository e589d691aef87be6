import { useSyncExternalStore } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { post } from '@/shared/api/http';
import { Problem } from '@/shared/api/problem';
import type { Attachment, Message, NoteBody, ReplyBody } from '@/shared/api/types';
import { placeMessages } from './messages';

/** A message on its way to the server; shown in the thread at once, in its true state. */
export interface Outgoing {
  key: string; conversation: string; kind: 'reply' | 'note'; body: ReplyBody | NoteBody; language?: string; attachments: Attachment[];
  state: 'sending' | 'failed'; problem?: Problem; at: string;
}

const STORED = 'xenia.outbox';
const NONE: Outgoing[] = [];
const listeners = new Set<() => void>();
let entries: Outgoing[] = restore();

/** Kept until the server has it, also when the window is closed. After a reload nobody knows whether the answer got through; sending again is safe because the key stays the same. */
function restore(): Outgoing[] {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED) ?? '[]') as Outgoing[];
    return stored.map((entry) => ({ ...entry, state: 'failed', problem: new Problem('offline', 0, '') }));
  } catch { return []; }
}

function change(next: Outgoing[]) {
  entries = next;
  try {
    localStorage.setItem(STORED, JSON.stringify(entries.map(({ problem: _problem, ...entry }) => entry)));
  } catch {
    // A full or forbidden storage must not stop anybody from sending.
  }
  tell();
}

function tell() {
  views.clear();
  listeners.forEach((listener) => listener());
}

// What another tab sent, failed to send or gave up; what this tab is sending stays its own.
window.addEventListener('storage', (event) => {
  if (event.key !== STORED) return;
  const own = entries.filter((entry) => entry.state === 'sending');
  entries = [...restore().filter((entry) => !own.some((other) => other.key === entry.key)), ...own];
  tell();
});

const views = new Map<string, Outgoing[]>();
function of(conversation: string): Outgoing[] {
  if (!views.has(conversation)) {
    const found = entries.filter((entry) => entry.conversation === conversation);
    views.set(conversation, found.length ? found : NONE);
  }
  return views.get(conversation)!;
}

export function useOutbox(conversation: string): Outgoing[] {
  return useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener); }, () => of(conversation));
}

/** Sends and echoes; a refusal for content (422) leaves the outbox and is thrown to the writer, everything else can be tried again. */
export async function dispatch(client: QueryClient, draft: Omit<Outgoing, 'key' | 'state' | 'at'>): Promise<void> {
  const entry: Outgoing = { ...draft, key: crypto.randomUUID(), state: 'sending', at: new Date().toISOString() };
  change([...entries, entry]);
  await attempt(client, entry);
}

export async function retry(client: QueryClient, key: string): Promise<void> {
  const entry = entries.find((candidate) => candidate.key === key);
  if (!entry) return;
  const again: Outgoing = { ...entry, state: 'sending', problem: undefined };
  change(entries.map((candidate) => (candidate.key === key ? again : candidate)));
  await attempt(client, again).catch(() => undefined);
}

export const discard = (key: string) => change(entries.filter((entry) => entry.key !== key));

async function attempt(client: QueryClient, entry: Outgoing) {
  const path = `/conversations/${entry.conversation}/${entry.kind === 'reply' ? 'replies' : 'notes'}`;
  try {
    const message = await post<Message>(path, entry.body, { once: entry.key });
    placeMessages(client, entry.conversation, [message]);
    discard(entry.key);
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('unknown', 0, '');
    if (problem.status === 422 || problem.status === 400) {
      discard(entry.key);
      throw problem;
    }
    change(entries.map((candidate) => (candidate.key === entry.key ? { ...entry, state: 'failed', problem } : candidate)));
  }
}
