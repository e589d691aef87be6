import { languageName } from '../language.ts';
import { textParts, withoutOverrides } from '../text-parts.ts';
import type { Entry } from '../thread.ts';
import type { Words } from '../texts.ts';
import type { Attachment, Message } from '../types.ts';
import { h, icon } from './dom.ts';

/** What a bubble can ask for. */
export interface BubbleActions {
  again(messageId: string): void;
  discard(messageId: string): void;
  picture(attachment: Attachment): Promise<Blob>;
  download(attachment: Attachment): void;
  /** Pictures come only when asked for. */
  readonly light: boolean;
}

/** Where a bubble stands among its neighbours: the first of a run carries the name, the last the time. */
export interface Place {
  readonly first: boolean;
  readonly last: boolean;
  readonly status: boolean;
}

export function bubble(entry: Entry, place: Place, words: Words, actions: BubbleActions): HTMLElement {
  const { message, letter } = entry;
  const mine = message ? message.direction === 'in' : true;
  const text = message?.text ?? letter?.text ?? '';
  const body = h('div', { class: 'text', dir: 'auto', lang: message?.language }, ...linked(text));
  const files = message?.attachments ?? letter?.attachments ?? [];
  return h(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'}${place.first ? ' first' : ''}${letter?.refused === undefined ? '' : ' refused'}` },
    author(entry, mine, place, words),
    text !== '' && body,
    ...files.map((file) => attachment(file, words, actions)),
    foot(entry, mine, place, words, body),
    letter?.refused !== undefined && refused(letter.messageId, letter.refused, words, actions),
  );
}

function author(entry: Entry, mine: boolean, place: Place, words: Words): HTMLElement {
  const name = h('bdi', {}, mine ? words.say('message.you') : (entry.message?.author.name ?? ''));
  return h('span', { class: mine || !place.first ? 'unseen' : 'author' }, name);
}

function linked(text: string): (string | HTMLElement)[] {
  return textParts(text).map((part) => {
    if (part.token) return h('bdi', { class: 'token', dir: 'ltr' }, part.text);
    return part.href ? h('a', { href: part.href, target: '_blank', rel: 'noopener noreferrer nofollow', dir: 'ltr' }, part.text) : part.text;
  });
}

/** The mark of a translation, and the way to what was really written. */
function translation(message: Message, body: HTMLElement, words: Words): HTMLElement {
  const original = message.original!;
  const show = words.say('message.showOriginal', { language: languageName(original.language, words.language) });
  const toggle = h('button', { type: 'button', class: 'plain', 'aria-pressed': 'false' }, show);
  let shown = false;
  toggle.addEventListener('click', () => {
    shown = !shown;
    const version = shown ? original : message;
    body.replaceChildren(...linked(version.text));
    body.lang = version.language ?? '';
    toggle.setAttribute('aria-pressed', String(shown));
    toggle.textContent = shown ? words.say('message.showTranslation') : show;
  });
  return h('span', {}, words.say('message.translated'), ' · ', toggle);
}

function foot(entry: Entry, mine: boolean, place: Place, words: Words, body: HTMLElement): HTMLElement | false {
  const { message } = entry;
  const at = message?.at ?? entry.letter?.at ?? '';
  const status = mine && place.status ? statusOf(entry, words) : '';
  const translated = message?.translated && message.original && translation(message, body, words);
  if (!place.last && !status && !translated) return false;
  return h(
    'div',
    { class: 'foot' },
    translated,
    (place.last || status) && h('time', { datetime: at }, words.time(at)),
    status && h('span', {}, status),
  );
}

function statusOf(entry: Entry, words: Words): string {
  if (entry.letter) return entry.letter.refused === undefined ? words.say('message.sending') : '';
  const state = entry.message!.delivery.state;
  if (state === 'read') return words.say('message.seen');
  return words.say(state === 'delivered' ? 'message.delivered' : 'message.sent');
}

function refused(messageId: string, reason: string, words: Words, actions: BubbleActions): HTMLElement {
  return h(
    'div',
    { class: 'problem', role: 'alert' },
    h('span', {}, reason || words.say('message.failed')),
    h('button', { type: 'button', class: 'plain', onclick: () => actions.again(messageId) }, words.say('message.retry')),
    h('button', { type: 'button', class: 'plain', onclick: () => actions.discard(messageId) }, words.say('message.discard')),
  );
}

function attachment(file: Attachment, words: Words, actions: BubbleActions): HTMLElement {
  const name = withoutOverrides(file.name);
  const values = { name, size: words.size(file.size) };
  const card = h(
    'button',
    { type: 'button', class: 'file', 'aria-label': words.say('file.download', values), onclick: () => actions.download(file) },
    icon('file'),
    h('span', { class: 'names' }, h('bdi', {}, name), h('small', {}, values.size)),
  );
  if (!/^image\/(png|jpeg|gif|webp)$/.test(file.type)) return card;
  const holder = h('div', { class: 'picture' }, card);
  const show = () => void draw(holder, file, words, actions);
  if (actions.light) {
    const button = h('button', { type: 'button', class: 'plain' }, words.say('file.show', values));
    button.addEventListener('click', show, { once: true });
    holder.append(button);
  } else {
    show();
  }
  return holder;
}

/** Drawn on a canvas: a page's policy may forbid pictures from our server, and our server asks for the visitor's token. */
async function draw(holder: HTMLElement, file: Attachment, words: Words, actions: BubbleActions): Promise<void> {
  try {
    const picture = await createImageBitmap(await actions.picture(file));
    const scale = Math.min(1, 480 / picture.width, 480 / picture.height);
    const name = withoutOverrides(file.name);
    const canvas = h('canvas', { role: 'img', 'aria-label': name, width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const label = words.say('file.download', { name, size: words.size(file.size) });
    holder.replaceChildren(h('button', { type: 'button', class: 'shown', 'aria-label': label, title: label, onclick: () => actions.download(file) }, canvas));
  } catch {
    holder.querySelector('.plain')?.remove();
  }
}
