import type { Attachment, Config, Message, Receipt, Session } from './types.ts';

/** The server said no, in its words. `status` 0 means nobody answered. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Milliseconds the server asks to wait. */
    readonly after?: number,
  ) {
    super(message);
  }
}

const TIMEOUT = 20_000;

/** The calls of the widget's contract, for one channel. */
export class Api {
  visitor: string | undefined;

  constructor(
    private readonly base: string,
    private readonly language: () => string,
  ) {}

  config(languages: readonly string[]): Promise<Config> {
    return this.json('GET', `config?language=${encodeURIComponent(languages.join(','))}`);
  }

  session(body: object): Promise<Session> {
    return this.json('POST', 'sessions', body);
  }

  messages(query: string): Promise<{ items: Message[]; next?: string }> {
    return this.json('GET', `messages?${query}`);
  }

  send(messageId: string, text: string, attachments: readonly Attachment[]): Promise<Receipt> {
    const files = attachments.length ? { attachments: attachments.map((file) => file.id) } : {};
    return this.json('POST', 'messages', { messageId, text, ...files });
  }

  tell(method: 'POST' | 'PUT', path: string, body: object): Promise<void> {
    return this.json(method, path, body);
  }

  /** Answers once the first byte is there; the body streams on until `signal` ends it. */
  events(after: string | undefined, signal: AbortSignal): Promise<Response> {
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    return this.call('GET', `events${query}`, undefined, signal, 'text/event-stream');
  }

  async file(attachment: Attachment): Promise<Blob> {
    const url = new URL(attachment.url, this.base);
    return (await this.call('GET', url.href, undefined, AbortSignal.timeout(TIMEOUT * 6))).blob();
  }

  /** XMLHttpRequest, because fetch still cannot tell how much of a body has gone out. */
  upload(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<Attachment> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${this.base}/files`);
      for (const [name, value] of Object.entries(this.headers())) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.onload = () => {
        if (request.status < 300) resolve(JSON.parse(request.responseText) as Attachment);
        else reject(refusal(request.status, request.responseText, request.getResponseHeader('Retry-After')));
      };
      request.onerror = () => reject(new Refusal(0, 'network', 'network'));
      request.onabort = () => reject(new Refusal(0, 'cancelled', 'cancelled'));
      signal.addEventListener('abort', () => request.abort());
      const body = new FormData();
      body.append('file', file, file.name);
      request.send(body);
    });
  }

  private async json<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.call(method, path, body, AbortSignal.timeout(TIMEOUT));
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  private async call(method: string, path: string, body: object | undefined, signal: AbortSignal, accept?: string): Promise<Response> {
    const headers: Record<string, string> = this.headers();
    if (body) headers['Content-Type'] = 'application/json';
    if (accept) headers['Accept'] = accept;
    const url = /^https?:/.test(path) ? path : `${this.base}/${path}`;
    let answer: Response;
    try {
      answer = await fetch(url, { method, headers, signal, credentials: 'omit', cache: 'no-store', body: body && JSON.stringify(body) });
    } catch {
      throw new Refusal(0, 'network', 'network');
    }
    if (!answer.ok) throw refusal(answer.status, await answer.text().catch(() => ''), answer.headers.get('Retry-After'));
    return answer;
  }

  private headers(): Record<string, string> {
    return {
      'Accept-Language': this.language(),
      ...(this.visitor && { Authorization: `Bearer ${this.visitor}` }),
    };
  }
}

function refusal(status: number, body: string, retryAfter: string | null): Refusal {
  const seconds = Number(retryAfter ?? NaN);
  const after = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  try {
    const problem = JSON.parse(body) as { code?: string; title?: string };
    return new Refusal(status, problem.code ?? '', problem.title ?? '', after);
  } catch {
    return new Refusal(status, '', '', after);
  }
}
