import { Refusal } from './api.ts';
import { StreamParser, type StreamEvent } from './sse.ts';

/** How to keep up: an open stream, or a look every so many milliseconds. */
export type Pace = 'stream' | number;

export interface Line {
  /** Opens the stream after the last event seen. */
  connect(after: string | undefined, signal: AbortSignal): Promise<Response>;
  /** Fetches what the stream may have missed. */
  catchUp(): Promise<void>;
  event(event: StreamEvent): void;
  up(): void;
  down(): void;
  /** The server will not talk to this visitor any more; the line has stopped. */
  refused(refusal: Refusal): void;
  pace(): Pace;
  /** Milliseconds between looks while streams do not get through. */
  fallback(): number;
}

/** A proxy that gathers the whole answer before passing it on shows itself by silence. Milliseconds. */
const FIRST_BYTE = 8_000;
/** The server says something every 15 seconds; twice missed means the line is dead. */
const SILENCE = 35_000;
const STREAM_AGAIN = 300_000;
const LONGEST_PAUSE = 30_000;

/**
 * Keeps the thread up to date until stopped. After every connect it fetches what came in between, so a gap cannot
 * stay; where streams are swallowed on the way it looks at intervals instead.
 */
export class Live {
  private stopped = true;
  private current = new AbortController();
  private after: string | undefined;
  private failures = 0;
  private noStreamBefore = 0;

  constructor(private readonly line: Line) {}

  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    void this.run();
  }

  stop(): void {
    this.stopped = true;
    this.after = undefined;
    this.current.abort();
  }

  /** Ends the present wait or stream; the pace is asked for again. */
  kick(): void {
    this.failures = 0;
    this.current.abort();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.current = new AbortController();
      const pace = this.line.pace();
      const streaming = pace === 'stream' && Date.now() >= this.noStreamBefore;
      try {
        if (streaming) await this.stream(this.current);
        else await this.line.catchUp();
        this.line.up();
        this.failures = 0;
        await this.wait(streaming ? 500 : pace === 'stream' ? this.line.fallback() : pace);
      } catch (error) {
        if (this.stopped) return;
        if (error instanceof Refusal && (error.status === 401 || error.status === 403)) {
          this.stopped = true;
          this.line.refused(error);
          return;
        }
        await this.lost(error);
      }
    }
  }

  private async lost(error: unknown): Promise<void> {
    if (this.current.signal.aborted) return;
    if (!(error instanceof Refusal)) console.error(error);
    this.line.down();
    const asked = error instanceof Refusal ? error.after : undefined;
    const pause = Math.min(LONGEST_PAUSE, asked ?? 1000 * 2 ** this.failures++);
    await this.wait(pause * (1 + Math.random() / 4));
  }

  /** Returns when the stream ends; throws when it could not be opened. */
  private async stream(control: AbortController): Promise<void> {
    let spoke = false;
    const hush = () => {
      if (!spoke) this.noStreamBefore = Date.now() + STREAM_AGAIN;
      control.abort();
    };
    let watchdog = setTimeout(hush, FIRST_BYTE);
    try {
      const response = await this.line.connect(this.after, control.signal);
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      const parser = new StreamParser();
      for (let chunk = await next(reader); chunk !== undefined; chunk = await next(reader)) {
        clearTimeout(watchdog);
        watchdog = setTimeout(hush, SILENCE);
        if (!spoke) {
          spoke = true;
          this.failures = 0;
          this.line.up();
          await this.line.catchUp();
        }
        for (const event of parser.push(chunk)) this.take(event);
      }
    } finally {
      clearTimeout(watchdog);
    }
  }

  private take(event: StreamEvent): void {
    if (event.id) this.after = event.id;
    if (event.type !== ':') this.line.event(event);
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.current.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** The next chunk; nothing when the stream has ended or broken, which come to the same. */
async function next(reader: ReadableStreamDefaultReader<string>): Promise<string | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    return undefined;
  }
}
