import { Refusal, type Api } from '../api.ts';
import type { Words } from '../texts.ts';
import type { Attachment } from '../types.ts';
import { h, icon } from './dom.ts';

const DEFAULT_LIMIT = 10 * 1024 * 1024;

interface Upload {
  readonly file: File;
  readonly node: HTMLElement;
  control: AbortController;
  done?: Attachment;
  failed?: boolean;
}

/** The files picked, dropped or pasted for the message being written: they go up at once, each on its own. */
export class Uploads {
  readonly element = h('div', { class: 'uploads', hidden: true });
  private readonly uploads = new Set<Upload>();

  constructor(
    private readonly api: Api,
    private readonly words: Words,
    private readonly limit: number | undefined,
    private readonly ready: () => Promise<void>,
    private readonly changed: () => void,
  ) {}

  get finished(): Attachment[] {
    return [...this.uploads].flatMap((upload) => upload.done ?? []);
  }

  get busy(): boolean {
    return [...this.uploads].some((upload) => !upload.done && !upload.failed);
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const upload: Upload = { file, node: h('div', { class: 'upload' }), control: new AbortController() };
      this.uploads.add(upload);
      this.element.append(upload.node);
      const limit = this.limit ?? DEFAULT_LIMIT;
      if (file.size > limit) this.fail(upload, this.words.say('file.tooLarge', { name: file.name, limit: this.words.size(limit) }), false);
      else void this.start(upload);
    }
    this.update();
  }

  clear(): void {
    for (const upload of this.uploads) this.remove(upload);
  }

  private async start(upload: Upload): Promise<void> {
    const { name } = upload.file;
    const bar = h('progress', { max: 1, value: 0, 'aria-label': this.words.say('file.uploading', { name }) });
    upload.failed = false;
    upload.control = new AbortController();
    this.show(upload, bar, this.button('close', this.words.say('file.cancel', { name }), () => this.remove(upload)));
    this.update();
    try {
      await this.ready();
      upload.done = await this.api.upload(upload.file, (share) => (bar.value = share), upload.control.signal);
      this.show(upload, h('small', {}, this.words.size(upload.file.size)), this.removal(upload));
    } catch (error) {
      if (upload.control.signal.aborted) return;
      const reason = error instanceof Refusal && error.status >= 400 && error.status < 500 ? error.message : '';
      this.fail(upload, reason || this.words.say('file.failed', { name }), !reason);
    }
    this.update();
  }

  private fail(upload: Upload, reason: string, again: boolean): void {
    upload.failed = true;
    const retry = again && this.button('again', this.words.say('file.retry', { name: upload.file.name }), () => void this.start(upload));
    upload.node.classList.add('failed');
    upload.node.replaceChildren(h('span', { role: 'alert' }, reason), ...(retry ? [retry] : []), this.removal(upload));
  }

  private show(upload: Upload, ...rest: HTMLElement[]): void {
    upload.node.classList.remove('failed');
    upload.node.replaceChildren(icon('file'), h('bdi', {}, upload.file.name), ...rest);
  }

  private removal(upload: Upload): HTMLElement {
    return this.button('close', this.words.say('file.remove', { name: upload.file.name }), () => this.remove(upload));
  }

  private button(shape: 'close' | 'again', label: string, act: () => void): HTMLElement {
    return h('button', { type: 'button', class: 'small', 'aria-label': label, title: label, onclick: act }, icon(shape));
  }

  private remove(upload: Upload): void {
    upload.control.abort();
    upload.node.remove();
    this.uploads.delete(upload);
    this.update();
  }

  private update(): void {
    this.element.hidden = this.uploads.size === 0;
    this.changed();
  }
}
