/** What the culture library says, as the API hands it out: the card, the coach, phrases and the days of markets. */
import type { components } from './schema';

type Schemas = components['schemas'];
export type Grade = 'A' | 'B' | 'C' | 'D';
export type Register = 'formal' | 'informal' | 'neutral';

export type Pack = Schemas['PackView'];
export type PackPage = Pack & { items: Fact[] };
export type Fact = Schemas['FactView'];
export type FactChange = Schemas['FactChange'];
export type Proposal = Schemas['Proposal'];
export type CultureParts = Schemas['CultureParts'];

export interface CardTime { zone: string; local: string; agentLocal: string; difference: number; goodNow: boolean; because: string; nextGood?: string; by: string }
export interface CardHoliday { date: string; name: string; kind: string; expected: boolean; inDays: number }
export interface CardFestival {
  fact: string; from: string; to: string; name: string; ownName?: string; mood: string; greet: 'safe' | 'on_wish' | 'never'; wished: boolean; greeting?: string; expected: boolean; advice: string; grade: Grade;
}
export interface CardAxis { axis: string; name: string; value: number | null; because: 'stated' | 'market' | 'none'; fact?: string; grade?: Grade }
export interface CultureCard {
  enabled: boolean;
  name?: { full?: string; address: string; because: string; explanation: string; pronunciation?: { latin: string }; script?: string };
  locale?: { chosen?: string; name?: string; by: string; candidates: { locale: string; name: string; share?: number; reasons: string[] }[] };
  market?: { key: string; name: string };
  time: CardTime | null;
  holidays: CardHoliday[];
  festivals: CardFestival[];
  pause: { fact: string; until: string; kind: 'full' | 'tone'; because: string; grade: Grade } | null;
  register?: { value: Register; because: 'stated' | 'observed' | 'market' | 'guess'; explanation: string };
  axes: CardAxis[];
  sensitivities: { id: string; summary: string; note: string; grade: Grade }[];
  channels: { channel: string; name: string; rank: number; fact: string }[];
  formats?: { date: string; number: string; currency?: string };
  notAboutThePerson?: string;
}

/** What a person wishes; it wins over every market. */
export interface Wishes { locale?: string; localeBy?: string; register?: string; axes: Record<string, number>; formOfAddress?: string; greetFor: string[]; contactHours?: string }
export interface WishesChange { locale?: string; source?: 'stated'; register?: string; axes?: Record<string, number | null>; formOfAddress?: string; greetFor?: string[] }

export type Severity = 'INFO' | 'HINT' | 'WARN' | 'BLOCK';
export interface Finding {
  rule: string; severity: Severity; grade: Grade; start: number; end: number; in: 'text' | 'translation'; title: string; message: string; advice?: string; suggestion?: string; replacement?: string; source: string;
}
export interface CoachRule {
  id: string; title: string; scope: string; severity: Severity; target: Severity; cap: Severity; grade: Grade; source: string; reviewer?: string; enabled: boolean; shown: number; accepted: number; dismissed: number;
  overridden: number; acceptance?: number; overrideRate?: number; dueForReview: boolean; examples: { text: string; locale: string; fires: boolean }[];
}

export interface PhraseSlot { name: string; type: string; example: string }
export interface Phrase { key: string; category: string; language?: string; register?: Register; text?: string; reading?: string; slots: PhraseSlot[] }
export interface FilledPhrase { text: string; language: string; register: Register; reading?: string; missing: string[] }
export interface Formula { text: string; register: Register; because: string }
export interface Formulas { language?: string; openings: Formula[]; closings: Formula[] }

export interface Holiday { country: string; date: string; name: string; kind: string; expected: boolean; own: boolean }
export interface FestivalDays extends Omit<CardFestival, 'wished'> { country: string }
export interface OwnDays { added: { date: string; name: string }[]; removed: string[] }

export interface MoodMarks { complaint?: 'none' | 'polite' | 'open'; urgent?: boolean; label?: string; cues?: { start: number; end: number; text: string; kind: string }[] }
/** Marks that a workspace may have switched off, and that messages of our own do not carry. */
export const moodOf = (of: object): MoodMarks | undefined => { const { mood, pressing } = of as { mood?: MoodMarks | null; pressing?: MoodMarks | null }; return mood ?? pressing ?? undefined; };
