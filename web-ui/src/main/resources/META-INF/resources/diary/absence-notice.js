/* <okrug-absence-notice>: days, lessons, a reason and files, sent in one go. What is typed is kept by the browser until it arrived. */

import { Draft, post } from './sending.js';

const TYPED = ['from', 'until', 'first', 'last', 'reason', 'text'];

class OkrugAbsenceNotice extends HTMLElement {
  #draft = null;
  #form = null;
  #said = null;
  #button = null;

  connectedCallback() {
    // Properties come from the server a moment after the element itself.
    queueMicrotask(() => this.texts && !this.#form && this.#build());
    setTimeout(() => this.texts && !this.#form && this.#build(), 50);
  }

  #say(key) {
    return this.texts['diary.notice.' + key] ?? key;
  }

  #make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  #field(name, control) {
    control.id = 'notice-' + name;
    control.name = name;
    return this.#make('div', { class: 'notice-field' }, this.#make('label', { for: control.id }, this.#say(name)), control);
  }

  #build() {
    const day = { type: 'date', required: '' };
    const from = this.#make('input', { ...day, value: this.today });
    const until = this.#make('input', { ...day, value: this.today });
    from.addEventListener('change', () => {
      if (until.value < from.value) until.value = from.value;
    });
    const lesson = { type: 'number', min: 1, max: 15, inputmode: 'numeric' };
    const lessons = this.#make('details', {}, this.#make('summary', {}, this.#say('part')),
      this.#make('div', { class: 'notice-pair' },
        this.#field('first', this.#make('input', lesson)), this.#field('last', this.#make('input', lesson))));
    const reason = this.#make('select', {}, ...Object.entries(this.reasons).map(([code, words]) => this.#make('option', { value: code }, words)));
    this.#said = this.#make('p', { class: 'hand-in-said', role: 'alert' });
    this.#button = this.#make('button', { type: 'submit', class: 'hand-in-send' }, this.#say('send'));
    this.#form = this.#make('form', { class: 'hand-in', novalidate: '' },
      this.#make('h3', {}, this.#say('title')),
      this.#make('div', { class: 'notice-pair' }, this.#field('from', from), this.#field('until', until)),
      lessons,
      this.#field('reason', reason),
      this.#field('text', this.#make('textarea', { rows: 3, maxlength: 1000 })),
      this.#field('file', this.#make('input', { type: 'file', multiple: '' })),
      this.#make('p', { class: 'hand-in-note' }, this.#say('note')),
      this.#said, this.#button);
    this.#form.querySelector('label[for="notice-file"]').textContent = this.#say('files');
    this.#draft = new Draft(this.draft);
    this.#restore();
    lessons.open = Boolean(this.#form.elements.first.value || this.#form.elements.last.value);
    this.#form.addEventListener('input', () => this.#keep());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.replaceChildren(this.#form);
  }

  async #send() {
    if (!this.#form.elements.from.value) {
      this.#said.textContent = this.#say('nothing');
      this.#form.elements.from.focus();
      return;
    }
    this.#said.textContent = this.#say('sending');
    this.#button.disabled = true;
    const refused = await post(this.address, () => this.#body());
    if (refused) {
      this.#button.disabled = false;
      this.#said.textContent = refused.text ?? this.#say(refused.key);
      return;
    }
    this.#draft.forget();
    this.dispatchEvent(new CustomEvent('sent'));
  }

  #body() {
    const body = new FormData(this.#form);
    for (const name of ['until', 'first', 'last']) if (!body.get(name)) body.delete(name);
    return body;
  }

  #restore() {
    const kept = this.#draft.read() ?? {};
    for (const name of TYPED) if (name in kept) this.#form.elements[name].value = kept[name];
  }

  #keep() {
    this.#draft.keep(Object.fromEntries(TYPED.map((name) => [name, this.#form.elements[name].value])));
  }
}

if (!customElements.get('okrug-absence-notice')) {
  customElements.define('okrug-absence-notice', OkrugAbsenceNotice);
}
