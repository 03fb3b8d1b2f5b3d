/* <okrug-hand-in>: an answer in words and files, sent in one go. What is typed is kept by the browser until it arrived. */

import { Draft, post } from './sending.js';

class OkrugHandIn extends HTMLElement {
  #draft = null;
  #text = null;
  #files = null;
  #list = null;
  #said = null;
  #button = null;
  #chosen = [];

  connectedCallback() {
    // Properties come from the server a moment after the element itself.
    queueMicrotask(() => this.texts && !this.#text && this.#build());
    setTimeout(() => this.texts && !this.#text && this.#build(), 50);
  }

  #say(key, ...values) {
    const text = this.texts['diary.hand-in.' + key] ?? key;
    return values.reduce((said, value, place) => said.replace('{' + place + '}', value), text);
  }

  #make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  #build() {
    this.#text = this.#make('textarea', { rows: 6, maxlength: 5000, id: 'hand-in-text' });
    this.#draft = new Draft(this.draft);
    this.#text.value = this.#draft.read() ?? '';
    this.#text.addEventListener('input', () => this.#draft.keep(this.#text.value));
    this.#files = this.#make('input', { type: 'file', multiple: '', id: 'hand-in-files' });
    this.#files.addEventListener('change', () => this.#add());
    this.#list = this.#make('ul', { class: 'hand-in-files' });
    this.#said = this.#make('p', { class: 'hand-in-said', role: 'alert' });
    this.#button = this.#make('button', { type: 'submit', class: 'hand-in-send' }, this.#say(this.again ? 'again' : 'send'));
    const form = this.#make('form', { class: 'hand-in' },
      this.#make('h3', {}, this.#say('title')),
      this.#make('label', { for: 'hand-in-text' }, this.#say('text')), this.#text,
      this.#make('label', { for: 'hand-in-files' }, this.#say('files')), this.#files, this.#list,
      this.#make('p', { class: 'hand-in-note' }, this.#say('note')),
      this.#said, this.#button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.replaceChildren(form);
  }

  /* Files are collected: choosing again adds, it does not replace. */
  #add() {
    this.#chosen.push(...this.#files.files);
    this.#files.value = '';
    this.#draw();
  }

  #draw() {
    this.#list.replaceChildren(...this.#chosen.map((file, place) => {
      const remove = this.#make('button', { type: 'button', 'aria-label': this.#say('remove', file.name) }, '×');
      remove.addEventListener('click', () => {
        this.#chosen.splice(place, 1);
        this.#draw();
        this.#files.focus();
      });
      return this.#make('li', {}, this.#make('span', {}, file.name), remove);
    }));
  }

  async #send() {
    if (!this.#text.value.trim() && this.#chosen.length === 0) {
      this.#said.textContent = this.#say('nothing');
      this.#text.focus();
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
    this.dispatchEvent(new CustomEvent('handed-in'));
  }

  #body() {
    const body = new FormData();
    body.append('text', this.#text.value);
    for (const file of this.#chosen) body.append('file', file);
    return body;
  }
}

if (!customElements.get('okrug-hand-in')) {
  customElements.define('okrug-hand-in', OkrugHandIn);
}
