import { Image } from 'antd';
import { FileText } from 'lucide-react';
import type { Attachment } from '@/shared/api/types';
import { useFormat } from '@/shared/text/format';
import styles from './Message.module.css';

const SHOWN = /^image\/(png|jpeg|gif|webp|avif)$/;

/** Pictures can be looked at here; everything else is a named link with its size. */
export function Attachments({ files }: { files: Attachment[] }) {
  const format = useFormat();
  if (!files.length) return null;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          {SHOWN.test(file.type)
            ? <Image src={file.url} alt={file.name} width={180} height={120} className={styles.picture} />
            : (
              <a href={file.url} download={file.name} className={styles.file} target="_blank" rel="noopener">
                <FileText size={18} aria-hidden /> <bdi>{file.name}</bdi> <small>{format.size(file.size)}</small>
              </a>
            )}
        </li>
      ))}
    </ul>
  );
}
