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


export type CultureCard = Schemas['CultureCard'];
export type CardTime = Schemas['CultureCardTime'];
export type CardHoliday = Schemas['CultureCardHoliday'];
export type CardFestival = Schemas['CultureCardFestival'];
export type CardAxis = Schemas['CultureCardAxis'];

/** What a person wishes; it wins over every market. */
export type Wishes = Schemas['CultureWishes'];
export interface WishesChange { locale?: string; source?: 'stated'; register?: string; axes?: Record<string, number | null>; formOfAddress?: string; greetFor?: string[] }

export type Finding = Schemas['FindingView'];
export type Severity = Finding['severity'];
export type CoachRule = Schemas['Rule'];

export type Phrase = Schemas['PhraseLine'];
export type FilledPhrase = Schemas['PhraseFilled'];
export type Formula = Schemas['Formula'];
export type Formulas = Schemas['Formulas'];

export type Holiday = Schemas['CalendarHoliday'];
export type FestivalDays = Schemas['CalendarFestivalDays'];
export type OwnDays = Schemas['OwnDays'];

export type Mood = Schemas['MessageMoodsMood'];
