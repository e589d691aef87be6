import { FileText, ShieldAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Attachment } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import styles from './Message.module.css';

const Image = lazy(() => import('antd/es/image'));
const SHOWN = /^image\/(png|jpeg|gif|webp|avif)$/;

const CAUTIONS: Record<NonNullable<Attachment['caution']>, PlainKey> = { program: 'file.program', disguised: 'file.disguised', mismatch: 'file.mismatch' };

/** Pictures can be looked at here; everything else is a named link with its size, and what to know before it is opened. */
export function Attachments({ files }: { files: Attachment[] }) {
  const format = useFormat();
  const t = useText();
  if (!files.length) return null;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          {SHOWN.test(file.type)
            ? <Suspense fallback={<span className={styles.picture} style={{ display: 'block', inlineSize: 180, blockSize: 120 }} />}><Image src={file.preview ?? file.url} preview={{ src: file.url }} alt={file.name} width={180} height={120} className={styles.picture} /></Suspense>
            : (
              <a href={file.url} download={file.name} className={styles.file} target="_blank" rel="noopener">
                <FileText size={18} aria-hidden /> <bdi>{file.name}</bdi> <small>{format.size(file.size)}</small>
              </a>
            )}
          {file.caution && <small className={styles.caution}><ShieldAlert size={13} aria-hidden /> {t(CAUTIONS[file.caution])}</small>}
        </li>
      ))}
    </ul>
  );
}
