import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '@/shared/api/culture';
import { post } from '@/shared/api/http';
import { arranged, carried, wavedKey } from './findings';

const PAUSE = 500;
export interface Draft { text: string; language?: string; translation?: { language: string; text: string }; note: boolean; checksShown: boolean; asWritten: boolean }
interface Answer { findings: Finding[]; text: string; translated: string }

/** What the coach says of the words so far, asked for when the writer rests; findings move along with edits until the next answer. */
export function useCoach(conversation: string, draft: Draft, enabled: boolean) {
  const asked = useMemo(() => JSON.stringify([draft.note, draft.text, draft.language, draft.translation, draft.asWritten]), [draft.note, draft.text, draft.language, draft.translation?.language, draft.translation?.text, draft.asWritten]);
  const [rested, setRested] = useState(asked);
  const [waved, setWaved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const timer = setTimeout(() => setRested(asked), PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  const wanted = enabled && draft.text.trim() !== '';
  const { data } = useQuery({
    queryKey: ['coach', conversation, rested], enabled: wanted && rested === asked, placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 60_000, retry: false,
    queryFn: async ({ signal }): Promise<Answer> => {
      const [note, text, language, translation, asWritten] = JSON.parse(rested) as [boolean, string, string | undefined, Draft['translation'] | undefined, boolean];
      const path = `/conversations/${conversation}/${note ? 'notes/check' : 'coach'}`;
      const { findings } = await post<{ findings: Finding[] }>(path, note ? { text } : { text, language, translation, asWritten }, { signal });
      return { findings: findings.map((finding) => ({ ...finding, in: finding.in ?? 'text' })), text, translated: translation?.text ?? '' };
    },
  });
  const translated = draft.translation?.text ?? '';
  const all = useMemo(() => {
    if (!wanted || !data) return [];
    const own = carried(data.findings.filter((finding) => finding.in === 'text'), data.text, draft.text);
    const other = carried(data.findings.filter((finding) => finding.in === 'translation'), data.translated, translated);
    return arranged([...own, ...other], draft.checksShown);
  }, [wanted, data, draft.text, translated, draft.checksShown]);
  const said = (finding: Finding) => (finding.in === 'text' ? draft.text : translated);
  const findings = all.filter((finding) => finding.severity === 'BLOCK' || !waved.has(wavedKey(finding, said(finding))));
  const tell = (rule: string, outcome: 'accepted' | 'dismissed') => {
    if (!draft.note) void post(`/conversations/${conversation}/coach/outcomes`, { rule, outcome }).catch(() => undefined);
  };
  return {
    findings,
    accept: (finding: Finding) => tell(finding.rule, 'accepted'),
    wave: (finding: Finding) => { setWaved((now) => new Set([...now, wavedKey(finding, said(finding))])); tell(finding.rule, 'dismissed'); },
  };
}
