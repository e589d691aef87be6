/**
 * The words of the API as the console uses them. Every type is the server's own, generated into `schema.ts`; here they only
 * get their short names.
 */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Page<T> = { items: T[]; next?: string };
export type Named = Schemas['ConversationNamed'];

export type Me = Schemas['Me'];
export type Role = Me['role'];
export type SpokenLanguage = Schemas['MeSpoken'];
export type Level = SpokenLanguage['level'];
export type SetUpNeed = Schemas['SetUpNeed'];
export type SignInMethods = Schemas['OidcMethods'];
export type Staff = Schemas['StaffColleague'];
export type Team = Schemas['Team'];
export type Invitation = Schemas['Invitation'];
export type Invited = Schemas['AcceptInvited'];
export type ApiToken = Schemas['ApiToken'];
export type Scope = ApiToken['scopes'][number];
export type OidcSettings = Schemas['OidcSettingsShown'];
export type NotificationSettings = Schemas['NotificationSettings'];
export type Wishes = Schemas['Wishes'];
export type Device = Schemas['Device'];
export type TriedNotification = Schemas['NotificationTried'];
export type AuditEntry = Schemas['AuditEntry'];

export type Conversation = Schemas['Conversation'];
export type ConversationState = Conversation['state'];
export type Priority = Conversation['priority'];
export type LastMessage = Schemas['ConversationLastMessage'];
export type Counts = Schemas['ConversationCounts'];
/** Those that the console shows; the server knows one more, for searches. */
export type View = 'mine' | 'unassigned' | 'all' | 'mentions' | 'snoozed' | 'closed';

export type Message = Schemas['Message'];
export type Direction = Message['direction'];
export type Attachment = Schemas['MessageAttachment'];
export type Delivery = Schemas['MessageDelivery']['state'];
export type Translation = Schemas['MessageTranslation'];
export type Check = Schemas['MessageTranslationCheckResult'];
export type TermHit = Schemas['MessageTranslationTermHit'];
export type MemoryHit = Schemas['MessageTranslationMemoryHit'];
export type DraftTranslation = Schemas['DraftAnswer'];
export type ReplyBody = Schemas['MessageReplyIn'];
export type NoteBody = Schemas['MessageNoteIn'];
export type Seen = Schemas['SeenMarksSeen'];
export type TimelineEntry = Schemas['TimelineEntry'];

export type Customer = Schemas['Customer'];
export type CustomerLine = Schemas['CustomerLine'];
export type Preferences = Schemas['CustomerPreferences'];
export type Visit = Schemas['Visit'];

export type WebSettings = Schemas['WebChannelSettings'];
export type ApiSettings = Schemas['ProgramChannel'];
type AnyChannel = Omit<Schemas['ChannelOut'], 'kind' | 'settings'>;
export type WebChannel = AnyChannel & { kind: 'web'; settings: WebSettings };
export type ApiChannel = AnyChannel & { kind: 'api'; settings: ApiSettings };
export type MailboxSettings = Schemas['MailboxSettings'];
export type MailChannel = AnyChannel & { kind: 'email'; settings: MailboxSettings };
export type MailView = Schemas['MailView'];
export type MailState = Schemas['FetchState'];
export type HeldMail = Schemas['HeldMail'];
export type MailPreview = Schemas['MailPreview'];
export type Signature = Schemas['Signature'];
export type DraftFrame = Schemas['DraftFrame'];
export type MailTrial = Schemas['MailTrialOutcome'];
export type Channel = WebChannel | ApiChannel | MailChannel;
export type ChannelChange = Schemas['ChannelIn'];
export type TextUnit = Schemas['TextUnit'];
export type Courtesy = Schemas['Courtesy'];
export type CourtesyChange = Schemas['CourtesyChange'];
export type CourtesyShown = Schemas['CourtesyPreviewOut'];
export type Identity = Schemas['CustomerIdentity'];
export type WebhookDelivery = Schemas['Delivery'];
export type OutboxLine = Schemas['LaneOverviewLine'];

export type Engine = Schemas['EngineView'];
export type EngineKind = Engine['kind'];
export type EngineSettings = Schemas['EngineSettings'];
export type EngineTrial = Schemas['EngineTrialResult'];
export type Term = Schemas['StoredTerm'];
export type MemorySegment = Schemas['MemoryEntry'];
export type Transfer = Schemas['TransferLogEntry'];
export type ReaderState = Schemas['DeadLettersProgress'];
export type DeadLetter = Schemas['DeadLetterOut'];
/** An event of the log, or a sign of the moment such as typing, which has no position. */
export type LiveEvent = Partial<Schemas['LiveEvent']> & { type: string; who?: string; typing?: boolean };
