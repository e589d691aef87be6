import type { Staff, Team } from '@/shared/api/types';
import { useItems } from './resource';

/** Asked for in many places of one screen; who changes staff or teams has them asked for again at once. */
const KEPT = 60_000;

export const useStaff = () => useItems<Staff>('/staff', KEPT);
export const useTeams = () => useItems<Team>('/teams', KEPT);
