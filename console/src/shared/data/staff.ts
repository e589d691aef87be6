import type { Staff, Team } from '@/shared/api/types';
import { useItems } from './resource';

export const useStaff = () => useItems<Staff>('/staff');
export const useTeams = () => useItems<Team>('/teams');
