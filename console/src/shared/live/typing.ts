import { useSyncExternalStore } from 'react';
import type { LiveEvent } from '@/shared/api/types';

/** Who is typing where; forgotten after a few seconds because the "stopped" event may be lost. */
const FADES = 7_000;
const NOBODY: string[] = [];
const typing = new Map<string, string[]>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

export function noteTyping(event: LiveEvent) {
  const data = event.data as { conversation?: string; who?: string; typing?: boolean } | undefined;
  const conversation = event.conversation ?? data?.conversation;
  const who = event.who ?? data?.who;
  if (!conversation || !who) return;
  set(conversation, who, event.typing ?? data?.typing ?? false);
}

function set(conversation: string, who: string, active: boolean) {
  const others = (typing.get(conversation) ?? NOBODY).filter((name) => name !== who);
  typing.set(conversation, active ? [...others, who] : others);
  const key = `${conversation} ${who}`;
  clearTimeout(timers.get(key));
  if (active) timers.set(key, setTimeout(() => set(conversation, who, false), FADES));
  listeners.forEach((listener) => listener());
}

export function useTyping(conversation: string): string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => typing.get(conversation) ?? NOBODY,
  );
}
