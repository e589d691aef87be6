import { Paperclip, X } from 'lucide-react';
import type { Attachment } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { sayProblem } from '@/shared/ui/useSayProblem';
import type { Upload } from './useFiles';
import styles from './Composer.module.css';

interface Props { files: Attachment[]; uploads: Upload[]; onRemove: (id: string) => void; onCancel: (key: number) => void }

/** Files to go with the message, the unfinished ones with how far they are. */
export function FileList({ files, uploads, onRemove, onCancel }: Props) {
  const t = useText();
  const format = useFormat();
  if (!files.length && !uploads.length) return null;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <Paperclip size={13} aria-hidden /> <bdi>{file.name}</bdi> <small>{format.size(file.size)}</small>
          <button type="button" onClick={() => onRemove(file.id)} aria-label={t('composer.file.remove', { file: file.name })}><X size={13} aria-hidden /></button>
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.key} data-failed={upload.error ? true : undefined}>
          <bdi>{upload.name}</bdi> <small>{upload.error ? sayProblem(upload.error, t) : format.percent(upload.share)}</small>
          {!upload.error && <progress max={1} value={upload.share} aria-label={t('composer.file.progress', { file: upload.name })} />}
          <button type="button" onClick={() => onCancel(upload.key)} aria-label={t('composer.file.remove', { file: upload.name })}><X size={13} aria-hidden /></button>
        </li>
      ))}
    </ul>
  );
}
