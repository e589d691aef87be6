import { useCallback, useRef, useState } from 'react';
import { uploadFile } from '@/shared/api/files';
import type { Attachment } from '@/shared/api/types';

export interface Upload { key: number; name: string; share: number; error?: unknown; controller: AbortController }

/** Uploads that are under way; each finished one is handed on as an attachment. */
export function useFiles(onDone: (file: Attachment) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const next = useRef(1);
  const done = useRef(onDone);
  done.current = onDone;
  const change = (key: number, part: Partial<Upload>) => setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const drop = useCallback((key: number) => setUploads((all) => all.filter((upload) => {
    if (upload.key === key) upload.controller.abort();
    return upload.key !== key;
  })), []);
  const add = useCallback((files: Iterable<File>) => {
    for (const file of files) {
      const key = next.current++;
      const controller = new AbortController();
      setUploads((all) => [...all, { key, name: file.name, share: 0, controller }]);
      uploadFile(file, (share) => change(key, { share }), controller.signal)
        .then((attachment) => { done.current(attachment); setUploads((all) => all.filter((upload) => upload.key !== key)); })
        .catch((error) => change(key, { error }));
    }
  }, []);
  return { uploads, add, drop };
}
