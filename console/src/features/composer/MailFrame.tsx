import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { DraftFrame } from '@/shared/api/types';
import { directionOf } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import styles from './Composer.module.css';

/** What stands around a reply that leaves as a mail: the channel's words and who signs, in the language of the reply. */
export function MailFrame({ conversation, language }: { conversation: string; language: string }) {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['draft-frame', conversation, language],
    queryFn: () => get<DraftFrame>(`/conversations/${conversation}/draft-frame?language=${encodeURIComponent(language)}`),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  const parts = [data?.above, data?.below].filter(Boolean);
  if (!data || !parts.length) return null;
  return (
    <div className={styles.around} role="group" aria-label={t('composer.around')}>
      <p className={styles.previewHead}>{t('composer.around')}</p>
      {parts.map((part) => <p key={part} className={styles.aroundText} lang={data.language} dir={directionOf(data.language)}>{part}</p>)}
    </div>
  );
}
