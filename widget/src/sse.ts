/** One event of a `text/event-stream`. A comment comes out as type `:`: it tells that the line is alive. */
export interface StreamEvent {
  readonly type: string;
  readonly id?: string;
  readonly data: string;
}

/** Reads the stream format in chunks of any cut, as the HTML standard's "event stream interpretation" says. */
export class StreamParser {
  private rest = '';
  private type = '';
  private id: string | undefined;
  private data: string[] = [];

  push(chunk: string): StreamEvent[] {
    this.rest += chunk;
    const events: StreamEvent[] = [];
    // A carriage return at the very end may be half of a CR LF: it waits for the next chunk.
    const lines = /([^\r\n]*)(\r\n|\n|\r(?!$))/y;
    let end = 0;
    for (let line = lines.exec(this.rest); line; line = lines.exec(this.rest)) {
      end = lines.lastIndex;
      const event = this.line(line[1]!.replace(/^\uFEFF/, ''));
      if (event) events.push(event);
    }
    this.rest = this.rest.slice(end);
    return events;
  }

  private line(line: string): StreamEvent | undefined {
    if (line === '') return this.dispatch();
    if (line.startsWith(':')) return { type: ':', data: line.slice(1).trim() };
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.type = value;
    else if (field === 'data') this.data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.id = value;
    return undefined;
  }

  private dispatch(): StreamEvent | undefined {
    const event = this.data.length ? { type: this.type || 'message', id: this.id, data: this.data.join('\n') } : undefined;
    this.type = '';
    this.data = [];
    this.id = undefined;
    return event;
  }
}
