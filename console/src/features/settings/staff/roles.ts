import type { Role } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';

export const ROLES: Record<Role, PlainKey> = { administrator: 'role.administrator', lead: 'role.lead', agent: 'role.agent' };
export const ROLE_HINTS: Record<Role, PlainKey> = { administrator: 'role.administrator.hint', lead: 'role.lead.hint', agent: 'role.agent.hint' };
