import type { Role } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';

export interface Section { path: string; name: PlainKey; group: Group; roles: readonly Role[] }
export type Group = 'company' | 'language' | 'access' | 'operation';

/** The corridors, in the order in which they are walked. */
export const GROUPS: Record<Group, PlainKey> = { company: 'settings.group.company', language: 'settings.group.language', access: 'settings.group.access', operation: 'settings.group.operation' };

const ADMINISTRATOR: readonly Role[] = ['administrator'];
const LEADING: readonly Role[] = ['administrator', 'lead'];

/** The rooms of the settings and who may enter them; the server decides again on every call. */
export const SECTIONS: readonly Section[] = [
  { path: 'channels', name: 'settings.channels', group: 'company', roles: ADMINISTRATOR },
  { path: 'staff', name: 'settings.staff', group: 'company', roles: LEADING },
  { path: 'teams', name: 'settings.teams', group: 'company', roles: LEADING },
  { path: 'engines', name: 'settings.engines', group: 'language', roles: ADMINISTRATOR },
  { path: 'terms', name: 'settings.terms', group: 'language', roles: LEADING },
  { path: 'memory', name: 'settings.memory', group: 'language', roles: LEADING },
  { path: 'transfers', name: 'settings.transfers', group: 'language', roles: ADMINISTRATOR },
  { path: 'culture', name: 'settings.culture', group: 'language', roles: ['administrator', 'lead', 'agent'] },
  { path: 'tokens', name: 'settings.tokens', group: 'access', roles: ADMINISTRATOR },
  { path: 'sign-in', name: 'settings.signIn', group: 'access', roles: ADMINISTRATOR },
  { path: 'audit', name: 'settings.audit', group: 'access', roles: ADMINISTRATOR },
  { path: 'outbox', name: 'settings.outbox', group: 'operation', roles: ADMINISTRATOR },
  { path: 'readers', name: 'settings.readers', group: 'operation', roles: ADMINISTRATOR },
];

export const visibleSections = (role: Role) => SECTIONS.filter((section) => section.roles.includes(role));
