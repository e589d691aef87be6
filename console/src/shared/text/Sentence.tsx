import { Fragment, isValidElement, type ReactNode } from 'react';
import type { TextKey } from './catalogue';
import type { Texts } from './keys';
import { useVoice } from './TextProvider';

const tags = {
  bdi: (parts: ReactNode[]) => <bdi>{parts}</bdi>,
  b: (parts: ReactNode[]) => <strong>{parts}</strong>,
  kbd: (parts: ReactNode[]) => <kbd>{parts}</kbd>,
};

/** A sentence with marked parts: `<bdi>` isolates names from the direction around them, `<b>` stresses, `<kbd>` is a key cap. */
export function Sentence<K extends TextKey>({ of, values }: { of: K } & (Texts[K] extends null ? { values?: undefined } : { values: Texts[K] })) {
  const { sentences } = useVoice();
  const said = sentences.format(of).format<ReactNode>({ ...(values ?? {}), ...tags });
  const parts = Array.isArray(said) ? said : [said];
  return <>{parts.map((part, index) => (isValidElement(part) ? <Fragment key={index}>{part}</Fragment> : part))}</>;
}
