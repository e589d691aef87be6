import { Input } from 'antd';
import { CircleAlert, LoaderCircle, Pencil, RotateCcw } from 'lucide-react';
import type { DraftTranslation } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { directionOf } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import { Checks } from '@/shared/ui/TranslationFacts';
import { sayProblem } from '@/shared/ui/useSayProblem';
import styles from './Composer.module.css';

interface Props {
  data?: DraftTranslation; error: unknown; busy: boolean; edited?: string; reason: string;
  onEdit: (text: string | undefined) => void; onReason: (reason: string) => void;
}

/** What the customer will read, before it is sent: to be checked, corrected, or sent in spite of a warning with a reason. */
export function Preview({ data, error, busy, edited, reason, onEdit, onReason }: Props) {
  const t = useText();
  const format = useFormat();
  const translation = data?.translation;
  if (error) return <p className={styles.banner} role="status"><CircleAlert size={15} aria-hidden /> {sayProblem(error, t)} {t('composer.noEngine.still')}</p>;
  if (data?.unavailable) return <p className={styles.banner} role="status"><CircleAlert size={15} aria-hidden /> {data.unavailable} {t('composer.noEngine.still')}</p>;
  if (!translation?.text) return busy ? <p className={styles.previewWait}><LoaderCircle size={13} className={styles.spin} aria-hidden /> {t('composer.preview.busy')}</p> : null;
  const failed = translation.checks?.filter((check) => !check.ok) ?? [];
  const blocking = edited === undefined && failed.some((check) => check.blocking);
  return (
    <div className={styles.preview} data-busy={busy || undefined} role="group" aria-label={t('composer.preview.label')}>
      <p className={styles.previewHead}>
        <span>{t('composer.preview.title', { language: format.languageName(translation.language) })}{translation.engine && <> · <bdi>{translation.engine}</bdi></>}</span>
        {edited !== undefined && <em>{t('composer.preview.edited')}</em>}
        {edited === undefined
          ? <button type="button" onClick={() => onEdit(translation.text ?? '')}><Pencil size={13} aria-hidden /> {t('composer.preview.edit')}</button>
          : <button type="button" onClick={() => onEdit(undefined)}><RotateCcw size={13} className="mirror" aria-hidden /> {t('composer.preview.reset')}</button>}
      </p>
      {edited === undefined
        ? <p className={styles.previewText} dir="auto" lang={translation.language} aria-live="polite">{translation.text}</p>
        : <Input.TextArea autoFocus value={edited} autoSize={{ minRows: 2, maxRows: 8 }} lang={translation.language} dir={directionOf(translation.language)}
            aria-label={t('composer.preview.edit')} onChange={(event) => onEdit(event.target.value)} />}
      {edited === undefined && failed.length > 0 && <div className={styles.checks}><Checks checks={failed} /></div>}
      {blocking && <Input value={reason} dir="auto" status="warning" placeholder={t('composer.override')} aria-label={t('composer.override')} onChange={(event) => onReason(event.target.value)} />}
    </div>
  );
}
