import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '@/shared/api/http';
import type { Channel, CourtesyChange, CourtesyShown } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { directionOf } from '@/shared/text/languages';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useSpoken } from './Texts';
import styles from '../Settings.module.css';

/** How customers of a language will read it, while it is being set. */
export function CourtesyPreview({ channel, path, wanted }: { channel: Channel; path: string; wanted: CourtesyChange }) {
  const t = useText();
  const voice = useVoice();
  const spoken = useSpoken(`/channels/${channel.id}/customer-texts`);
  const [language, setLanguage] = useState<string>(voice.language);
  const { data } = useQuery({
    queryKey: [`${path}/preview`, language, wanted], placeholderData: keepPreviousData, retry: false,
    queryFn: () => post<CourtesyShown>(`${path}/preview`, { language, courtesy: wanted }),
  });
  const shown: [PlainKey, string | undefined][] = [
    ['courtesy.preview.open', data?.open],
    ['courtesy.preview.closed', data && data.closed !== data.open ? data.closed : undefined],
    ['courtesy.preview.signature', channel.kind === 'email' ? data?.signature : undefined],
    ['courtesy.preview.continued', channel.kind === 'web' ? data?.continued : undefined],
  ];
  return (
    <section className={styles.preview} aria-label={t('courtesy.preview')}>
      <div className={styles.tools}><LanguageSelect value={language} only={spoken} onChange={(tag) => tag && setLanguage(tag)} label={t('texts.language')} /></div>
      {data && shown.map(([name, text]) => text && (
        <figure key={name}>
          <figcaption>{t(name)}</figcaption>
          <blockquote lang={data.language} dir={directionOf(data.language)}>{text}</blockquote>
        </figure>
      ))}
    </section>
  );
}
