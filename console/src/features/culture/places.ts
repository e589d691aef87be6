import type { PlainKey } from '@/shared/text/catalogue';

/** The rooms of the culture base. */
export const PLACES: readonly { path: string; name: PlainKey }[] = [
  { path: 'base', name: 'culture.base' }, { path: 'calendar', name: 'culture.calendar' }, { path: 'proposals', name: 'culture.proposals' }, { path: 'rules', name: 'culture.rules' },
];
