import type { Settings } from './types.ts';
import { Widget } from './widget.ts';

type Call = readonly [name: string, ...values: unknown[]];

/** Replaces the settings in `window.xenia` by the methods, and makes the calls that came too early. */
function boot(page: { xenia?: Partial<Settings> & { queue?: Call[] } }, script: HTMLOrSVGScriptElement | null): void {
  const given = page.xenia ?? {};
  if ('show' in given) return;
  const server = given.server ?? (script && 'src' in script && script.src ? new URL(script.src).origin : undefined);
  if (!server || !given.channel) {
    console.warn('Xenia: window.xenia needs "server" and "channel".');
    return;
  }
  const widget = new Widget({ ...given, server, channel: given.channel });
  const { show, hide, toggle, setUser, setLocale, setLabels, reset, on } = widget;
  const methods = { show, hide, toggle, setUser, setLocale, setLabels, reset, on };
  const push = (...calls: Call[]) => {
    for (const [name, ...values] of calls) {
      const method = methods[name as keyof typeof methods] as ((...values: unknown[]) => unknown) | undefined;
      if (method) method(...values);
      else console.warn(`Xenia: there is no method "${name}".`);
    }
  };
  page.xenia = Object.freeze({ ...methods, queue: { push } }) as never;
  push(...(given.queue ?? []));
}

boot(window as never, document.currentScript);
