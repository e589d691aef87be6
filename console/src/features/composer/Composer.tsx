import { Button, Tooltip } from 'antd';
import { Paperclip, SendHorizontal } from 'lucide-react';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { Problem } from '@/shared/api/problem';
import type { Conversation } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { isMac, useShortcuts } from '@/shared/input/shortcuts';
import { useText } from '@/shared/text/TextProvider';
import { usePreferences } from '@/shared/theme/preferences';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { EMPTY, keepDraft, loadDraft, type Draft } from './drafts';
import { FileList } from './FileList';
import { LanguageLine } from './LanguageLine';
import { Preview } from './Preview';
import { Refusal } from './Refusal';
import { useFiles } from './useFiles';
import { usePreview } from './usePreview';
import { useSubmit } from './useSubmit';
import { useTypingSignal } from './useTypingSignal';
import { WritingArea } from './WritingArea';
import styles from './Composer.module.css';

/** Where agents write: reply or note, files, and what the customer will read of it. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const me = useMe();
  const { id } = conversation;
  const { enterSends } = usePreferences();
  const sayProblem = useSayProblem();
  const [draft, setDraft] = useState<Draft>(() => loadDraft(id));
  const [edited, setEdited] = useState<string>();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const [dragging, setDragging] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const signal = useTypingSignal(id);
  const submit = useSubmit(id, me.language);
  const change = (part: Partial<Draft>) => setDraft((now) => { const next = { ...now, ...part }; keepDraft(id, next); return next; });
  const files = useFiles((file) => setDraft((now) => { const next = { ...now, files: [...now.files, file] }; keepDraft(id, next); return next; }));
  const note = draft.kind === 'note';
  const text = note ? draft.note : draft.reply;
  const preview = usePreview(id, draft.reply, draft.to, !note && !draft.asWritten);
  const blocked = !note && edited === undefined && !draft.asWritten && Boolean(preview.data?.translation?.checks?.some((check) => !check.ok && check.blocking)) && !reason.trim();
  const empty = !text.trim() && !draft.files.length;
  const turn = (kind: Draft['kind']) => { change({ kind }); requestAnimationFrame(() => area.current?.focus()); };
  useShortcuts({ reply: () => turn('reply'), note: () => turn('note') });

  const send = () => {
    if (empty || blocked || files.uploads.some((upload) => !upload.error)) return;
    const sent = draft;
    const seen = { translation: preview.data?.translation, current: preview.current, edited, reason };
    const rest: Draft = { ...EMPTY, kind: sent.kind, reply: note ? sent.reply : '', note: note ? '' : sent.note, to: sent.to };
    setDraft(rest); keepDraft(id, rest); setEdited(undefined); setReason(''); setRefused(undefined); signal.stop();
    submit(sent, seen).catch((error: unknown) => {
      // The server refused the words themselves: they go back to the writer, with the reason.
      setDraft(sent); keepDraft(id, sent); setEdited(seen.edited); setReason(seen.reason);
      if (error instanceof Problem) setRefused(error); else sayProblem(error);
    });
  };
  const write = (next: string, mentions = draft.mentions) => {
    change(note ? { note: next, mentions } : { reply: next });
    setEdited(undefined);
    setRefused(undefined);
    if (next && !note) signal.touch();
  };
  const paste = (event: ClipboardEvent) => { if (event.clipboardData.files.length) { event.preventDefault(); files.add(event.clipboardData.files); } };
  const drop = (event: DragEvent) => { event.preventDefault(); setDragging(false); files.add(event.dataTransfer.files); };

  if (conversation.mergedInto) return <p className={styles.closed}>{t('composer.merged')}</p>;
  return (
    <div className={styles.composer} data-note={note || undefined} data-drag={dragging || undefined} onDrop={drop} onDragOver={(event) => { event.preventDefault(); setDragging(true); }} onDragLeave={() => setDragging(false)}>
      <div className={styles.tabs}>
        <span role="tablist">
          <button type="button" role="tab" aria-selected={!note} onClick={() => turn('reply')}>{t('composer.reply')}</button>
          <button type="button" role="tab" aria-selected={note} onClick={() => turn('note')}>{t('composer.note')}</button>
        </span>
        <span className={styles.gap} />
        {!note && <LanguageLine conversation={conversation} me={me} to={draft.to} asWritten={Boolean(draft.asWritten)} needed={preview.data?.needed ?? conversation.language !== me.language}
          onChange={({ to, asWritten }) => { change({ to, asWritten }); setEdited(undefined); }} />}
      </div>
      <WritingArea ref={area} text={text} note={note} language={me.language} mentions={draft.mentions} onChange={write} onSend={send} onPaste={paste} onRest={signal.stop} />
      {!note && !draft.asWritten && draft.reply.trim() && <Preview {...preview} edited={edited} reason={reason} onEdit={setEdited} onReason={setReason} />}
      {refused && <Refusal problem={refused} reason={reason} onReason={setReason} />}
      <FileList files={draft.files} uploads={files.uploads} onCancel={files.drop} onRemove={(file) => change({ files: draft.files.filter((kept) => kept.id !== file) })} />
      <div className={styles.actions}>
        <input ref={picker} type="file" multiple hidden onChange={(event) => { files.add(event.target.files ?? []); event.target.value = ''; }} />
        <Tooltip title={t('composer.attach')}><Button type="text" icon={<Paperclip size={18} />} onClick={() => picker.current?.click()} aria-label={t('composer.attach')} /></Tooltip>
        <span className={styles.hint}>{dragging ? t('composer.drop') : enterSends ? t('composer.hint.enter') : t('composer.hint.control', { key: isMac ? '⌘' : 'Ctrl' })}</span>
        <Button type="primary" disabled={empty || blocked} onClick={send} icon={<SendHorizontal size={16} className="mirror" />} iconPlacement="end">{note ? t('composer.addNote') : t('composer.send')}</Button>
      </div>
    </div>
  );
}
