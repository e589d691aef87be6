/** What the widget keeps in the visitor's browser, under one name per channel. */
export interface Memory {
  read<T>(name: string): T | undefined;
  write(name: string, value: unknown): void;
}

/** Falls back to this page's memory where storage is full, blocked or forbidden: chatting goes on, returning does not. */
export function browserMemory(area: () => Storage, prefix: string): Memory {
  const fallback = new Map<string, string>();
  return {
    read<T>(name: string): T | undefined {
      let text = fallback.get(name) ?? null;
      try {
        text ??= area().getItem(prefix + name);
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    write(name: string, value: unknown): void {
      fallback.delete(name);
      try {
        if (value === undefined) area().removeItem(prefix + name);
        else area().setItem(prefix + name, JSON.stringify(value));
      } catch {
        if (value !== undefined) fallback.set(name, JSON.stringify(value));
      }
    },
  };
}

/** Holds everything back from the disk until the visitor has agreed. */
export function gatedMemory(inner: Memory, open: () => boolean): Memory {
  const held = new Map<string, unknown>();
  return {
    read<T>(name: string): T | undefined {
      return open() ? inner.read<T>(name) : (held.get(name) as T | undefined);
    },
    write(name: string, value: unknown): void {
      if (open()) inner.write(name, value);
      else held.set(name, value);
    },
  };
}
