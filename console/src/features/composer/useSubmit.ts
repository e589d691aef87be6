import { useQueryClient } from '@tanstack/react-query';
import type { Translation, NoteBody, ReplyBody } from '@/shared/api/types';
import { dispatch } from '@/shared/data/outbox';
import type { Draft } from './drafts';
import { framed } from './frame';

interface Seen { translation?: Translation | null; current: boolean; edited?: string; reason: string }

/** Turns a draft into what the API takes and hands it to the outbox. */
export function useSubmit(conversation: string, language: string) {
  const client = useQueryClient();
  return (draft: Draft, seen: Seen) => {
    const attachments = draft.files.map((file) => file.id);
    const body = draft.kind === 'note' ? noteBody(draft, attachments) : replyBody(draft, attachments, seen);
    return dispatch(client, { conversation, kind: draft.kind, body, language, attachments: draft.files });
  };
}

function noteBody(draft: Draft, attachments: string[]): NoteBody {
  return { text: draft.note.trim(), mentions: draft.mentions, attachments };
}

function replyBody(draft: Draft, attachments: string[], { translation, current, edited, reason }: Seen): ReplyBody {
  const text = edited ?? (current && translation?.text ? framed(translation.text, draft) : undefined);
  const translated = !draft.asWritten && Boolean(translation && text);
  const body: ReplyBody = { text: translated ? draft.reply.trim() : framed(draft.reply.trim(), draft), translate: !draft.asWritten, attachments };
  // What the agent saw is what is sent; only a text that has no finished preview is left to the server.
  if (!draft.asWritten && translation && text) body.translation = { language: translation.language, text };
  if (draft.proactive) body.proactive = true;
  if (reason.trim()) body.override = reason.trim();
  return body;
}
