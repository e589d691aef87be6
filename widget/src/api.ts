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
    return this.json('GET', `config?language=${encodeURIComponent(languages.join(','))}`, undefined, false);
  }

  session(body: object): Promise<Session> {
    return this.json('POST', 'sessions', body, false);
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
        else reject(this.refusal(request.status, request.responseText, (name) => request.getResponseHeader(name)));
      };
      request.onerror = () => reject(new Refusal(0, 'network', ''));
      request.onabort = () => reject(new Refusal(0, 'cancelled', ''));
      signal.addEventListener('abort', () => request.abort());
      const body = new FormData();
      body.append('file', file, file.name);
      request.send(body);
    });
  }

  /** `known` false leaves the visitor's token out: a stale one must not keep a new session from beginning. */
  private async json<T>(method: string, path: string, body?: object, known = true): Promise<T> {
    const answer = await this.call(method, path, body, AbortSignal.timeout(TIMEOUT), undefined, known);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  private async call(
    method: string,
    path: string,
    body: object | undefined,
    signal: AbortSignal,
    accept?: string,
    known = true,
  ): Promise<Response> {
    const url = /^https?:/.test(path) ? path : `${this.base}/${path}`;
    // The token is for our server alone, wherever an answer points.
    const headers = this.headers(known && url.startsWith(new URL(this.base).origin + '/'));
    if (body) headers['Content-Type'] = 'application/json';
    if (accept) headers['Accept'] = accept;
    let answer: Response;
    try {
      answer = await fetch(url, { method, headers, signal, credentials: 'omit', cache: 'no-store', body: body && JSON.stringify(body) });
    } catch {
      throw new Refusal(0, 'network', '');
    }
    if (!answer.ok) {
      throw this.refusal(answer.status, await answer.text().catch(() => ''), (name) => answer.headers.get(name));
    }
    return answer;
  }

  private headers(known = true): Record<string, string> {
    return {
      'Accept-Language': this.language(),
      ...(known && this.visitor && { Authorization: `Bearer ${this.visitor}` }),
    };
  }

  /** The server speaks fewer languages than the widget: its words are shown only to whom they are in their language. */
  private refusal(status: number, body: string, header: (name: string) => string | null): Refusal {
    const seconds = Number(header('Retry-After') ?? NaN);
    const after = Number.isFinite(seconds) ? seconds * 1000 : undefined;
    const primary = (tag: string | null) => tag?.split('-')[0];
    const readable = primary(header('Content-Language')) === primary(this.language());
    try {
      const problem = JSON.parse(body) as { code?: string; title?: string };
      return new Refusal(status, problem.code ?? '', (readable && problem.title) || '', after);
    } catch {
      return new Refusal(status, '', '', after);
    }
  }
}
