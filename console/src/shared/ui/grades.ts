import type { Grade } from '@/shared/api/culture';
import type { PlainKey } from '@/shared/text/catalogue';

/** What the grades of evidence mean, in words. */
export const GRADES: Record<Grade, PlainKey> = { A: 'evidence.grade.A', B: 'evidence.grade.B', C: 'evidence.grade.C', D: 'evidence.grade.D' };
