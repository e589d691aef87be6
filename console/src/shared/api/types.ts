/** The words of the API as the console uses them; names as in the OpenAPI document. */
export type Role = 'administrator' | 'lead' | 'agent';
export type Level = 'basic' | 'working' | 'fluent' | 'native';
export interface Page<T> { items: T[]; next?: string | null }
export interface Named { id: string; name: string }
export interface SpokenLanguage { language: string; level: Level }

export interface Me {
  id: string; name: string; email: string; role: Role; language: string; timeZone: string; totp: boolean;
  languages: SpokenLanguage[]; workspace: Named;
}
export interface SignInMethods { password: boolean; oidc: { name: string; url: string } | null }
export interface Staff {
  id: string; name: string; email: string; role: Role; active: boolean; language: string;
  languages: SpokenLanguage[]; createdAt: string; lastSeenAt?: string | null;
}
export interface Team { id: string; name: string; members: string[] }
export interface Invitation { id: string; email: string; role: Role; language: string; expiresAt: string; url?: string }
export interface ApiToken {
  id: string; name: string; scopes: string[]; createdAt: string; lastUsedAt?: string | null; expiresAt?: string | null; token?: string;
}
export interface OidcSettings { issuer: string; clientId: string; clientSecret?: string; name: string; enabled: boolean }
export interface AuditEntry { id: string; at: string; actor: Named | null; action: string; subject?: string | null; data?: unknown }

export type ConversationState = 'open' | 'waiting' | 'snoozed' | 'closed';
export type Priority = 'low' | 'normal' | 'high' | 'urgent';
export type View = 'mine' | 'unassigned' | 'all' | 'mentions' | 'snoozed' | 'closed';
export interface LastMessage {
  id: string; direction: Direction; text: string; language?: string | null;
  translation?: { language: string; text: string } | null; at: string;
}
export interface Conversation {
  id: string; number: number; state: ConversationState; snoozedUntil?: string | null; subject?: string | null;
  language?: string | null; priority: Priority; tags: string[];
  customer: { id: string; name?: string | null; language?: string | null; country?: string | null };
  channel: { id: string; kind: 'web' | 'api'; name: string };
  owner: Named | null; team: Named | null; lastMessage: LastMessage | null; unread: boolean;
  waitingSince?: string | null; createdAt: string; activityAt: string; mergedInto?: string | null;
}
export interface Counts { mine: number; unassigned: number; all: number; mentions: number; snoozed: number }

export type Direction = 'in' | 'out' | 'internal';
export type Delivery = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
export interface Check { name: string; ok: boolean; detail?: string | null; blocking: boolean }
export interface TermHit { source: string; target?: string | null }
export interface MemoryHit { source: string; target: string; score: number; exact: boolean }
export interface Translation {
  language: string; text?: string | null; engine?: string | null; version?: string | null; confidence?: number | null;
  terms?: TermHit[] | null; memory?: MemoryHit | null; checks?: Check[] | null;
  status?: 'ready' | 'unavailable' | 'failed' | 'pending'; reason?: string | null; editedBy?: Named | null; at?: string;
}
export interface Attachment { id: string; name: string; type: string; size: number; url: string }
export interface Message {
  id: string; conversation: string; position: number; kind: 'message' | 'note'; direction: Direction;
  author: { kind: 'customer' | 'staff' | 'bot' | 'system'; id?: string | null; name?: string | null };
  original: string; language?: string | null; languageConfidence?: number | null; languageMixed?: boolean | null;
  languageBy?: 'detected' | 'stated' | 'corrected' | null; translations: Translation[];
  sent?: { language: string; text: string; translated: boolean } | null; attachments: Attachment[];
  delivery?: { state: Delivery; reason?: string | null; at?: string } | null; mentions?: string[]; overrideReason?: string | null; at: string;
}
export interface DraftTranslation { translation: Translation | null; needed: boolean; unavailable?: string | null }
export interface ReplyBody {
  text: string; language?: string; translate?: boolean; translation?: { language: string; text: string };
  attachments?: string[]; override?: string;
}
export interface NoteBody { text: string; mentions?: string[]; attachments?: string[] }
export interface Seen { staff: Named; message: string; at: string }
export interface TimelineEntry {
  position: number; type: string; at: string; actor?: { kind: string; id?: string | null; name?: string | null } | null;
  data?: Record<string, unknown> | null;
}

export interface Customer {
  id: string; name?: string | null; email?: string | null; phone?: string | null; country?: string | null; timeZone?: string | null;
  identities: { kind: string; value: string; channel?: string | null }[];
  languages: { language: string; source: 'stated' | 'observed' | 'corrected' }[];
  preferences: Preferences; note?: string | null; createdAt: string; mergedInto?: string | null;
}
export interface Visit {
  channel: string; page?: string; referrer?: string; browser?: string; system?: string; language?: string; languages: string[];
  timeZone?: string; network?: string; at: string;
}
export interface Preferences {
  language?: string | null; register?: 'formal' | 'informal' | null; formOfAddress?: string | null;
  channel?: string | null; contactHours?: string | null;
}

export interface WebSettings {
  key?: string; origins: string[]; defaultLanguage: string; colour: string; position: 'start' | 'end';
  launcher?: string | null; identityRequired: boolean; askEmail: boolean;
}
export interface Channel { id: string; kind: 'web' | 'api'; name: string; active: boolean; settings: Partial<WebSettings> & { webhookUrl?: string | null } }
export interface TextUnit {
  key: string; source: { language: string; text: string };
  variants: { language: string; text: string; status: 'shipped' | 'own' | 'outdated' }[];
}
export interface WebhookDelivery {
  id: string; event: string; url: string; state: 'pending' | 'delivered' | 'failed' | 'dead';
  attempts: { at: string; status?: number | null; error?: string | null; durationMs: number }[];
  nextAttemptAt?: string | null; createdAt: string;
}

export type EngineKind = 'apertium' | 'apy' | 'libretranslate' | 'deepl' | 'google' | 'microsoft' | 'openai';
export interface EngineSettings {
  url?: string | null; region?: string | null; model?: string | null; country?: string | null; basis?: string | null; pricePerMillion?: number | null;
}
export interface Engine {
  id: string; kind: EngineKind; name: string; enabled: boolean; order: number; pairs?: string[][] | null; settings: EngineSettings; hasSecret: boolean;
  health: { state: 'up' | 'down' | 'unknown' | 'notConfigured'; detail?: string | null; since?: string | null };
  counters: { requests: number; characters: number; failures: number; milliseconds: number; cost: number };
}
export interface Term {
  id: string; source: string; sourceLanguage: string; target?: string | null; targetLanguage?: string | null;
  status: 'approved' | 'forbidden' | 'doNotTranslate'; caseSensitive: boolean; note?: string | null;
}
export interface MemorySegment { id: string; source: string; target: string; from: string; to: string; at?: string }
export interface Transfer {
  id?: string; at: string; engine: string; country?: string | null; basis?: string | null; characters: number; masked: string[]; conversation?: string | null;
}
export interface ReaderState { name: string; position: number; lag: number; deadLetters: number }
export interface DeadLetter { id: string; reader: string; position: number; type?: string; error: string; at: string; attempts?: number }
export interface LiveEvent {
  position?: string | number; type: string; at?: string; actor?: { kind: string; id?: string | null; name?: string | null } | null;
  conversation?: string | null; customer?: string | null; data?: Record<string, unknown>;
  who?: string; typing?: boolean;
}
