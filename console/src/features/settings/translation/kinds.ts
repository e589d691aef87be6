import type { EngineKind } from '@/shared/api/types';

export type EngineField = 'url' | 'secret' | 'region' | 'model' | 'country' | 'basis' | 'pricePerMillion';
interface Kind { fields: readonly EngineField[]; required: readonly EngineField[]; outside: boolean }

export const KINDS: readonly EngineKind[] = ['apertium', 'apy', 'libretranslate', 'deepl', 'google', 'microsoft', 'openai'];

/** Product names; the same in every language. */
export const KIND_NAMES: Record<EngineKind, string> = {
  apertium: 'Apertium', apy: 'Apertium APY', libretranslate: 'LibreTranslate', deepl: 'DeepL', google: 'Google Cloud Translation', microsoft: 'Microsoft Translator', openai: 'OpenAI-compatible API',
};

/** Which settings each kind of engine has. An engine outside the house names country and legal basis for the log of transfers. */
export const FIELDS: Record<EngineKind, Kind> = {
  apertium: { fields: [], required: [], outside: false },
  apy: { fields: ['url'], required: ['url'], outside: false },
  libretranslate: { fields: ['url', 'secret', 'country', 'basis'], required: ['url'], outside: false },
  deepl: { fields: ['secret', 'url', 'country', 'basis', 'pricePerMillion'], required: ['secret'], outside: true },
  google: { fields: ['secret', 'country', 'basis', 'pricePerMillion'], required: ['secret'], outside: true },
  microsoft: { fields: ['secret', 'region', 'country', 'basis', 'pricePerMillion'], required: ['secret'], outside: true },
  openai: { fields: ['url', 'model', 'secret', 'country', 'basis', 'pricePerMillion'], required: ['url', 'model'], outside: true },
};
