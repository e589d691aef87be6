import type { Attachment } from './types';
import { csrfToken } from './http';
import { Problem } from './problem';

/** Uploads one file; `XMLHttpRequest`, because `fetch` tells no progress of what it sends. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', '/api/v1/files');
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? resolve(JSON.parse(request.responseText)) : reject(problemOf(request)));
    request.onerror = () => reject(new Problem('offline', 0, ''));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  try {
    const body = JSON.parse(request.responseText);
    return new Problem(body.code ?? 'upload_failed', request.status, body.title ?? '', body.detail, body.errors ?? []);
  } catch {
    return new Problem('upload_failed', request.status, '');
  }
}
