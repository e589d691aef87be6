import { Refusal } from '../api.ts';
import type { Chat } from '../chat.ts';
import type { Words } from '../texts.ts';
import { h } from './dom.ts';

/** Asks once for an address, when a message waits and nobody is there to answer it. */
export class EmailCard {
  readonly element = h('div', { class: 'email', hidden: true });

  constructor(
    private readonly chat: Chat,
    private readonly words: Words,
  ) {}

  render(): void {
    const { chat } = this;
    const wrote = chat.thread.last > 0 || chat.outbox.list().length > 0;
    const wanted = chat.config?.askEmail && !chat.online && wrote && !chat.session?.customer.email && !chat.memory.read('emailAsked');
    if (wanted && this.element.hidden && chat.session) {
      this.element.hidden = false;
      this.element.replaceChildren(this.form());
    } else if (!wanted && this.element.querySelector('form') && !this.element.querySelector('input')?.value) {
      // Somebody came back; who has begun to write their address may finish.
      this.element.hidden = true;
    }
  }

  private form(): HTMLElement {
    const { words } = this;
    const problem = h('p', { class: 'problem', role: 'alert', id: 'email-problem' });
    const field = h('input', {
      type: 'email',
      required: true,
      autocomplete: 'email',
      dir: 'ltr',
      placeholder: 'name@example.com',
      'aria-label': words.say('email.label'),
      'aria-describedby': 'email-problem',
    });
    const save = h('button', { class: 'solid' }, words.say('email.save'));
    const form = h('form', { novalidate: true }, h('p', {}, words.say('email.question')), h('div', { class: 'row' }, field, save), problem,
      h('button', { type: 'button', class: 'plain', onclick: () => this.skip() }, words.say('email.skip')));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      field.setAttribute('aria-invalid', String(!field.validity.valid));
      if (!field.validity.valid) {
        problem.textContent = words.say('email.invalid');
        field.focus();
      } else {
        void this.save(field.value.trim(), save, problem);
      }
    });
    return form;
  }

  private async save(email: string, button: HTMLButtonElement, problem: HTMLElement): Promise<void> {
    button.disabled = true;
    problem.textContent = '';
    try {
      await this.chat.setEmail(email);
      this.element.hidden = false;
      this.element.replaceChildren(h('p', { role: 'status' }, this.words.say('email.saved', { email })));
    } catch (error) {
      problem.textContent = (error instanceof Refusal && error.message) || this.words.say(error instanceof Refusal && error.status === 400 ? 'email.invalid' : 'state.lost');
      button.disabled = false;
    }
  }

  private skip(): void {
    this.chat.memory.write('emailAsked', true);
    this.element.hidden = true;
  }
}
