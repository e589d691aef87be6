import { Button } from 'antd';
import { Paperclip, SendHorizontal, X } from 'lucide-react';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Finding, Phrase } from '@/shared/api/culture';
import { Problem } from '@/shared/api/problem';
import type { Conversation } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { useInsertions } from '@/shared/input/insertion';
import { isMac, useShortcuts } from '@/shared/input/shortcuts';
import { sameLanguage } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import { usePreferences } from '@/shared/theme/preferences';
import { Hint } from '@/shared/ui/Hint';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { AddressWarning } from './AddressWarning';
import { CoachList } from './CoachList';
import { EMPTY, keepDraft, loadDraft, useDraftElsewhere, type Draft } from './drafts';
import { FileList } from './FileList';
import { enoughReason, fixed, nextFix, stops } from './findings';
import { FormulaMenu } from './FormulaMenu';
import { framed, placed } from './frame';
import { LanguageLine } from './LanguageLine';
import { MailFrame } from './MailFrame';
import { Preview } from './Preview';
import { Reason } from './Reason';
import { Refusal } from './Refusal';
import { replaced } from './slash';
import { useCoach } from './useCoach';
import { useFiles } from './useFiles';
import { fillPhrase } from './fillPhrase';
import { TimingLine, TimingSwitch } from './Timing';
import { usePreview } from './usePreview';
import { useSubmit } from './useSubmit';
import { useTypingSignal } from './useTypingSignal';
import { WritingArea } from './WritingArea';
import styles from './Composer.module.css';
import coachStyles from './Coach.module.css';

/** Where agents write: reply or note, files, and what the customer will read of it. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const me = useMe();
  const { id } = conversation;
  const { enterSends } = usePreferences();
  const sayProblem = useSayProblem();
  const [draft, setDraft] = useState<Draft>(() => loadDraft(id));
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const [dragging, setDragging] = useState(false);
  const [cursor, setCursor] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const signal = useTypingSignal(id);
  const submit = useSubmit(id, me.language);
  const change = (part: Partial<Draft>) => setDraft((now) => { const next = { ...now, ...part }; keepDraft(id, next); return next; });
  useDraftElsewhere(id, setDraft);
  const { edited } = draft;
  const setEdited = (words: string | undefined) => change({ edited: words });
  const files = useFiles((file) => setDraft((now) => { const next = { ...now, files: [...now.files, file] }; keepDraft(id, next); return next; }));
  const note = draft.kind === 'note';
  const text = note ? draft.note : draft.reply;
  // A phrase alone goes out in the customer's own words; among words of one's own it is translated with them.
  const lone = /^\s*[/／][^\n]*$/u.test(text);
  const preview = usePreview(id, draft.reply, draft.to, !note && !draft.asWritten && !lone);
  const into = draft.to ?? conversation.language ?? undefined;
  const translating = !note && !draft.asWritten && !sameLanguage(into, me.language) && preview.data?.needed !== false;
  const translation = !note && !draft.asWritten ? preview.data?.translation : undefined;
  const words = edited ?? (translation?.text && (preview.current || edited !== undefined) ? framed(translation.text, draft) : undefined);
  // Where no engine can translate, the customer reads what is written, and the coach judges that.
  const asWritten = Boolean(draft.asWritten || preview.error || preview.data?.unavailable);
  const coach = useCoach(id, {
    text, note, asWritten, checksShown: edited === undefined, language: translating ? me.language : undefined, translation: translation && words ? { language: translation.language, text: words } : undefined,
  }, note || !lone);
  const stopped = !note && (refused?.code === 'blocked_by_checks' || coach.findings.some((finding) => stops(finding, Boolean(translation?.text)))
    || (edited === undefined && Boolean(translation?.checks?.some((check) => !check.ok && check.blocking))));
  const unframed = !note && Boolean(draft.opening || draft.closing) && translating && preview.busy && edited === undefined;
  const blocked = (stopped && !enoughReason(reason)) || unframed;
  const empty = !text.trim() && !draft.files.length;
  const turn = (kind: Draft['kind']) => { change({ kind }); requestAnimationFrame(() => area.current?.focus()); };
  const select = (from: number, to = from) => requestAnimationFrame(() => { area.current?.focus(); area.current?.setSelectionRange(from, to); setCursor(to); });
  const fix = (finding: Finding) => {
    coach.accept(finding);
    if (finding.in === 'translation') return setEdited(fixed(words ?? '', finding).text);
    area.current?.focus();
    area.current?.setSelectionRange(finding.start, finding.end);
    // As if typed, so that one undo takes it back; where the browser has no such command, the text is set.
    if (!document.execCommand(finding.replacement ? 'insertText' : 'delete', false, finding.replacement)) {
      const next = fixed(text, finding);
      write(next.text);
      select(next.cursor);
    }
  };
  const fixNext = () => { const finding = nextFix(coach.findings, cursor); if (finding) fix(finding); };
  const frame = (formula: string, place: 'opening' | 'closing') => {
    if (note) change({ kind: 'reply' });
    if (translating) { change({ [place]: formula }); setEdited(undefined); } else setDraft((now) => { const next = { ...now, kind: 'reply' as const, reply: placed(now.reply, formula, place) }; keepDraft(id, next); return next; });
    requestAnimationFrame(() => area.current?.focus());
  };
  const phrase = async (chosen: Phrase, start: number, theirs: boolean) => {
    const filled = await fillPhrase(id, chosen, theirs ? into : me.language);
    const next = replaced(text, start, cursor, filled);
    write(next.text);
    if (theirs && translating && !text.slice(0, start).trim() && !text.slice(cursor).trim()) change({ asWritten: true });
    select(next.from, next.to);
  };
  useInsertions(id, ({ text: formula, place }) => frame(formula, place));
  useShortcuts({ reply: () => turn('reply'), note: () => turn('note'), fix: fixNext });

  const send = () => {
    if (empty || blocked || files.uploads.some((upload) => !upload.error)) return;
    const sent = draft;
    const seen = { translation: preview.data?.translation, current: preview.current, edited, reason };
    const rest: Draft = { ...EMPTY, kind: sent.kind, reply: note ? sent.reply : '', note: note ? '' : sent.note, to: sent.to };
    setDraft(rest); keepDraft(id, rest); setReason(''); setRefused(undefined); signal.stop();
    submit(sent, seen).catch((error: unknown) => {
      // The server refused the words themselves: they go back to the writer, with the reason.
      setDraft(sent); keepDraft(id, sent); setReason(seen.reason);
      if (error instanceof Problem) setRefused(error); else sayProblem(error);
    });
  };
  const write = (next: string, mentions = draft.mentions) => {
    change(note ? { note: next, mentions } : { reply: next, edited: undefined });
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
          onChange={({ to, asWritten }) => { change({ to, asWritten, edited: undefined }); }} />}
      </div>
      {!note && translating && (['opening', 'closing'] as const).map((place) => draft[place] && (
        <p key={place} className={coachStyles.frame}>
          <span dir="auto" lang={into}>{draft[place]}</span>
          <button type="button" onClick={() => change({ [place]: undefined })} aria-label={t('formulas.remove')}><X size={14} aria-hidden /></button>
        </p>
      ))}
      <WritingArea ref={area} text={text} note={note} language={me.language} customerLanguage={into} theirs={!translating || Boolean(lone)} mentions={draft.mentions} findings={coach.findings.filter((finding) => finding.in === 'text')}
        cursor={cursor} onCursor={setCursor} onPhrase={(...chosen) => void phrase(...chosen).catch(sayProblem)} onChange={write} onSend={send} onPaste={paste} onRest={signal.stop} />
      {!note && !draft.asWritten && draft.reply.trim() && <Preview {...preview} edited={edited} frame={draft} findings={coach.findings.filter((finding) => finding.in === 'translation')} onEdit={setEdited} />}
      {!note && draft.reply.trim() && conversation.channel.kind === 'email' && <MailFrame conversation={id} language={(translating ? translation?.language ?? into : me.language) ?? me.language} />}
      <CoachList findings={coach.findings} cursor={cursor} onFix={fix} onWave={coach.wave} onShow={({ start, end }) => select(start, end)} />
      {!note && <AddressWarning conversation={conversation} />}
      {!note && draft.proactive && <TimingLine conversation={id} />}
      {refused && <Refusal problem={refused} />}
      {stopped && <Reason value={reason} onChange={setReason} />}
      <FileList files={draft.files} uploads={files.uploads} onCancel={files.drop} onRemove={(file) => change({ files: draft.files.filter((kept) => kept.id !== file) })} />
      <div className={styles.actions}>
        <input ref={picker} type="file" multiple hidden onChange={(event) => { files.add(event.target.files ?? []); event.target.value = ''; }} />
        <Hint title={t('composer.attach')}><Button type="text" icon={<Paperclip size={18} />} onClick={() => picker.current?.click()} aria-label={t('composer.attach')} /></Hint>
        {!note && <FormulaMenu conversation={id} onPick={frame} />}
        {!note && <TimingSwitch conversation={id} on={Boolean(draft.proactive)} onChange={(proactive) => change({ proactive })} />}
        <span className={styles.hint}>{dragging ? t('composer.drop') : !note && !text ? t('phrases.hint') : enterSends ? t('composer.hint.enter') : t('composer.hint.control', { key: isMac ? '⌘' : 'Ctrl' })}</span>
        <Button type="primary" disabled={empty || blocked} onClick={send} icon={<SendHorizontal size={16} className="mirror" />} iconPlacement="end">{note ? t('composer.addNote') : t('composer.send')}</Button>
      </div>
    </div>
  );
}
