import type { Translate } from '@/shared/text/TextProvider';

/** Engines keep the names of their makers; what comes from our own memory is called so in the reader's language. */
export const engineName = (engine: string, t: Translate): string => (engine === 'memory' ? t('translation.memory') : engine);
