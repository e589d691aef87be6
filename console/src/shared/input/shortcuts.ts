import { useEffect, useRef } from 'react';

/** What can be done by keyboard. Keys are physical (`code`), so that they lie at the same place on every layout. */
export type Action = 'command' | 'help' | 'next' | 'previous' | 'close' | 'snooze' | 'note' | 'reply' | 'search' | 'fix' | 'assign' | 'panel' | 'original';
interface Binding { code: string; alt?: boolean; control?: boolean; shift?: boolean; shown: string }

export const BINDINGS: Record<Action, Binding> = {
  command: { code: 'KeyK', control: true, shown: 'K' },
  next: { code: 'KeyJ', alt: true, shown: 'J' },
  previous: { code: 'KeyK', alt: true, shown: 'K' },
  reply: { code: 'KeyL', alt: true, shown: 'L' },
  note: { code: 'KeyP', alt: true, shown: 'P' },
  snooze: { code: 'KeyM', alt: true, shown: 'M' },
  close: { code: 'KeyE', alt: true, shown: 'E' },
  assign: { code: 'KeyI', alt: true, shown: 'I' },
  panel: { code: 'KeyO', alt: true, shown: 'O' },
  original: { code: 'KeyT', alt: true, shown: 'T' },
  fix: { code: 'Period', alt: true, shown: '.' },
  search: { code: 'KeyS', shown: 'S' },
  help: { code: 'Slash', shift: true, shown: '?' },
};
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

function matches(binding: Binding, event: KeyboardEvent): boolean {
  const control = isMac ? event.metaKey : event.ctrlKey;
  return event.code === binding.code && event.altKey === Boolean(binding.alt) && control === Boolean(binding.control) && event.shiftKey === Boolean(binding.shift);
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens while mounted; plain letters are left alone where somebody writes. */
export function useShortcuts(actions: Partial<Record<Action, () => void>>) {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      for (const [action, run] of Object.entries(current.current) as [Action, () => void][]) {
        const binding = BINDINGS[action];
        // "?" moves between layouts, so the sign itself counts as well as the place.
        const hit = matches(binding, event) || (action === 'help' && '?？؟'.includes(event.key) && !event.altKey && !event.ctrlKey);
        if (!hit || (!binding.alt && !binding.control && typing(event.target))) continue;
        event.preventDefault();
        run();
        return;
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
