import { useRef } from 'react';
import { CircleAlert, LoaderCircle, Pencil, RotateCcw } from 'lucide-react';
import type { Finding } from '@/shared/api/culture';
import type { DraftTranslation } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Checks } from '@/shared/ui/TranslationFacts';
import { engineName } from '@/shared/ui/engineName';
import { sayProblem } from '@/shared/ui/useSayProblem';
import { framed, type Frame } from './frame';
import { Marked, Underlay } from './Marks';
import styles from './Composer.module.css';

interface Props {
  data?: DraftTranslation; error: unknown; busy: boolean; edited?: string; frame: Frame; findings: Finding[];
  onEdit: (text: string | undefined) => void;
}

/** What the customer will read, before it is sent: to be checked and corrected; opening and closing stand around it. */
export function Preview({ data, error, busy, edited, frame, findings, onEdit }: Props) {
  const t = useText();
  const format = useFormat();
  const area = useRef<HTMLTextAreaElement>(null);
  const translation = data?.translation;
  const missing = error ? sayProblem(error, t) : data?.unavailable;
  // A line for each sentence: between two of them some languages have a space, others none.
  if (missing) return <p className={styles.banner} role="status"><CircleAlert size={15} aria-hidden /><span>{missing}<br />{t('composer.noEngine.still')}</span></p>;
  if (!translation?.text) return busy ? <p className={styles.previewWait}><LoaderCircle size={13} className={styles.spin} aria-hidden /> {t('composer.preview.busy')}</p> : null;
  const failed = translation.checks?.filter((check) => !check.ok) ?? [];
  const words = edited ?? framed(translation.text, frame);
  return (
    <div className={styles.preview} data-busy={busy || undefined} role="group" aria-label={t('composer.preview.label')}>
      <p className={styles.previewHead}>
        <span>{t('composer.preview.title', { language: format.languageName(translation.language) })}{translation.engine && <> · <bdi>{engineName(translation.engine, t)}</bdi></>}</span>
        {edited !== undefined && <em>{t('composer.preview.edited')}</em>}
        {edited === undefined
          ? <button type="button" onClick={() => onEdit(words)}><Pencil size={13} aria-hidden /> {t('composer.preview.edit')}</button>
          : <button type="button" onClick={() => onEdit(undefined)}><RotateCcw size={13} className="mirror" aria-hidden /> {t('composer.preview.reset')}</button>}
      </p>
      {edited === undefined
        ? <p className={styles.previewText} dir="auto" lang={translation.language} aria-live="polite"><Marked text={words} findings={findings} /></p>
        : (
          <div className={styles.editing}>
            <Underlay text={words} findings={findings} area={area} lang={translation.language} />
            <textarea ref={area} autoFocus value={words} className={styles.text} lang={translation.language} dir="auto" aria-label={t('composer.preview.edit')} onChange={(event) => onEdit(event.target.value)} />
          </div>
        )}
      {edited === undefined && failed.length > 0 && <div className={styles.checks}><Checks checks={failed} /></div>}
    </div>
  );
}
