import type { Role } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';

export interface Section { path: string; name: PlainKey; roles: readonly Role[] }
const ADMINISTRATOR: readonly Role[] = ['administrator'];
const LEADING: readonly Role[] = ['administrator', 'lead'];

/** The rooms of the settings and who may enter them; the server decides again on every call. */
export const SECTIONS: readonly Section[] = [
  { path: 'channels', name: 'settings.channels', roles: ADMINISTRATOR },
  { path: 'staff', name: 'settings.staff', roles: LEADING },
  { path: 'teams', name: 'settings.teams', roles: LEADING },
  { path: 'engines', name: 'settings.engines', roles: ADMINISTRATOR },
  { path: 'terms', name: 'settings.terms', roles: LEADING },
  { path: 'memory', name: 'settings.memory', roles: LEADING },
  { path: 'transfers', name: 'settings.transfers', roles: ADMINISTRATOR },
  { path: 'culture', name: 'settings.culture', roles: ['administrator', 'lead', 'agent'] },
  { path: 'tokens', name: 'settings.tokens', roles: ADMINISTRATOR },
  { path: 'sign-in', name: 'settings.signIn', roles: ADMINISTRATOR },
  { path: 'audit', name: 'settings.audit', roles: ADMINISTRATOR },
  { path: 'outbox', name: 'settings.outbox', roles: ADMINISTRATOR },
  { path: 'readers', name: 'settings.readers', roles: ADMINISTRATOR },
];

export const visibleSections = (role: Role) => SECTIONS.filter((section) => section.roles.includes(role));
