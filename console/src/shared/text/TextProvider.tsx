import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { speak } from '@/shared/api/http';
import { Sentences, type TextKey } from './catalogue';
import { loadCatalogue } from './files';
import type { Texts } from './keys';
import { chosenLanguage, directionOf, negotiate, REMEMBERED, type UiLanguage } from './languages';

type Values<K extends TextKey> = Texts[K] extends null ? [] : [Texts[K]];
export type Translate = <K extends TextKey>(key: K, ...values: Values<K>) => string;
interface Voice { sentences: Sentences; say: Translate; language: UiLanguage; direction: 'ltr' | 'rtl'; choose: (language: string) => void }

const VoiceContext = createContext<Voice | null>(null);

/** Loads the catalogue of the chosen language and turns the whole document to its direction. */
export function TextProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<UiLanguage>(chosenLanguage);
  const [sentences, setSentences] = useState<Sentences | null>(null);

  useEffect(() => {
    let current = true;
    speak(language);
    loadCatalogue(language).then((catalogue) => {
      if (!current) return;
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setSentences(new Sentences(language, catalogue));
    });
    return () => { current = false; };
  }, [language]);

  const voice = useMemo<Voice | null>(
    () => sentences && {
      sentences,
      say: (key, ...values) => sentences.plain(key) ?? String(sentences.format(key).format({ ...plainTags, ...values[0] })),
      language: sentences.language,
      direction: directionOf(sentences.language),
      choose: (wish) => {
        const next = negotiate([wish]);
        localStorage.setItem(REMEMBERED, next);
        setLanguage(next);
      },
    },
    [sentences],
  );
  return voice && <VoiceContext value={voice}>{children}</VoiceContext>;
}

export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('TextProvider is missing');
  return voice;
}

/** The function that says a sentence of the catalogue in the reader's language. */
export const useText = (): Translate => useVoice().say;

const plain = (parts: unknown[]) => parts.join('');
const plainTags = { bdi: plain, b: plain, kbd: plain };
