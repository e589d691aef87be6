import type { LiveEvent } from '@/shared/api/types';

export type LiveState = 'connecting' | 'live' | 'away' | 'signedOut';
interface Listener { event: (event: LiveEvent) => void; state: (state: LiveState) => void; resumed: () => void; /** The stream stands for the first time; what was asked before may have missed something. */ began: () => void }

/** Keep-alives come every 15 s; a silence this long means the line is dead though nobody said so. */
const SILENCE = 40_000;
const LONG = 120_000;

/**
 * The event stream over `fetch`: unlike `EventSource` it can resume from a position of our choosing, notices a line that
 * died during sleep, and tells a refusal (signed out) from a fault.
 */
export class LiveStream {
  private position: string | undefined;
  private attempt = 0;
  private controller: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private awaySince: number | undefined;

  constructor(private readonly listener: Listener) {}

  start() {
    window.addEventListener('online', this.reconnect);
    window.addEventListener('offline', this.lost);
    document.addEventListener('visibilitychange', this.wake);
    void this.run();
  }

  stop() {
    this.stopped = true;
    window.removeEventListener('online', this.reconnect);
    window.removeEventListener('offline', this.lost);
    document.removeEventListener('visibilitychange', this.wake);
    this.controller?.abort();
    clearTimeout(this.timer);
  }

  private readonly reconnect = () => {
    this.attempt = 0;
    this.controller?.abort();
    clearTimeout(this.timer);
    void this.run();
  };
  private readonly lost = () => { this.away(); };
  private lastByte = Date.now();
  private readonly wake = () => {
    if (!document.hidden && Date.now() - this.lastByte > SILENCE) this.reconnect();
  };

  private away() {
    this.awaySince ??= Date.now();
    this.listener.state('away');
  }

  private async run() {
    if (this.stopped) return;
    const controller = new AbortController();
    this.controller = controller;
    try {
      await this.read(controller);
    } catch {
      // The reason does not matter: whatever broke, the answer is to come back from the last position.
    }
    if (this.stopped || this.controller !== controller) return;
    this.away();
    const pause = Math.min(30_000, 500 * 2 ** this.attempt++) * (0.7 + Math.random() * 0.6);
    this.timer = setTimeout(() => void this.run(), pause);
  }

  private async read(controller: AbortController) {
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (this.position) headers['Last-Event-ID'] = this.position;
    const response = await fetch('/api/v1/events', { headers, signal: controller.signal, cache: 'no-store', credentials: 'same-origin' });
    if (response.status === 401) {
      this.stopped = true;
      this.listener.state('signedOut');
      return;
    }
    if (!response.ok || !response.body) throw new Error(`events: ${response.status}`);
    this.attempt = 0;
    this.listener.state('live');
    // A short absence is made good by the replay from our position; after a long one the caches are asked for again.
    if (this.awaySince && (!this.position || Date.now() - this.awaySince > LONG)) this.listener.resumed();
    this.awaySince = undefined;
    await this.consume(response.body.pipeThrough(new TextDecoderStream()).getReader(), controller);
  }

  private async consume(reader: ReadableStreamDefaultReader<string>, controller: AbortController) {
    let rest = '';
    for (;;) {
      const silence = setTimeout(() => controller.abort(), SILENCE);
      const { value, done } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      this.lastByte = Date.now();
      const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      blocks.forEach((block) => this.take(block));
    }
  }

  private take(block: string) {
    let type = 'message';
    let id: string | undefined;
    const data: string[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('event:')) type = line.slice(6).trim();
      else if (line.startsWith('id:')) id = line.slice(3).trim();
      else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
    }
    if (!data.length) return;
    const event = JSON.parse(data.join('\n')) as LiveEvent;
    if (type === 'hello') {
      if (!this.position) this.listener.began();
      this.position ??= String(event.position);
    }
    else this.listener.event({ ...event, type });
    if (id) this.position = id;
  }
}
