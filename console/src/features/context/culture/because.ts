import type { PlainKey } from '@/shared/text/catalogue';

/** Why a value stands on the card. */
export const BECAUSE: Record<string, PlainKey> = {
  stated: 'because.stated', observed: 'because.observed', corrected: 'because.corrected', market: 'because.market', guess: 'because.guess', none: 'because.none',
};
