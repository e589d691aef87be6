import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { post } from '@/shared/api/http';
import type { DraftTranslation } from '@/shared/api/types';

const PAUSE = 600;

/** The translation the customer would get for what is written so far; asked for when the writer rests. */
export function usePreview(conversation: string, text: string, to: string | undefined, enabled: boolean) {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = rested.trim();
  const result = useQuery({
    queryKey: ['draft-translation', conversation, asked, to ?? ''],
    queryFn: ({ signal }) => post<DraftTranslation>(`/conversations/${conversation}/draft-translation`, { text: asked, to }, { signal }),
    enabled: enabled && asked !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  const current = asked === text.trim() && !result.isPlaceholderData && !result.isFetching;
  return { data: enabled && asked ? result.data : undefined, error: enabled && asked ? result.error : null, current, busy: enabled && text.trim() !== '' && !current && !result.error };
}
