import { useQuery } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { Page, Staff, Team } from '@/shared/api/types';

export const useStaff = () =>
  useQuery({ queryKey: ['staff'], queryFn: ({ signal }) => get<Page<Staff>>('/staff', { signal }).then((page) => page.items), staleTime: 300_000 });

export const useTeams = () =>
  useQuery({ queryKey: ['teams'], queryFn: ({ signal }) => get<Page<Team>>('/teams', { signal }).then((page) => page.items), staleTime: 300_000 });
