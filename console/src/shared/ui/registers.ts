import type { Register } from '@/shared/api/culture';
import type { PlainKey } from '@/shared/text/catalogue';

export const REGISTERS: Record<Register, PlainKey> = { formal: 'customer.register.formal', informal: 'customer.register.informal', neutral: 'register.neutral' };
