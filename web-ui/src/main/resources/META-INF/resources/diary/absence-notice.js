/* <okrug-absence-notice>: days, lessons, a reason and files, sent in one go. What is typed is kept by the browser until it arrived. */

class OkrugAbsenceNotice extends HTMLElement {
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
    try {
      let answer = await this.#post();
      let told = await this.#json(answer);
      if (answer.status === 403 && !told?.text) {
        // A new session brings a new token; the answer just set its cookie.
        answer = await this.#post();
        told = await this.#json(answer);
      }
      if (answer.ok && !answer.redirected) {
        this.#forget();
        this.dispatchEvent(new CustomEvent('sent'));
        return;
      }
      this.#said.textContent = told?.text ?? this.#say({ 401: 'signed-out', 413: 'large' }[answer.status] ?? 'failed');
    } catch (unreachable) {
      this.#said.textContent = this.#say('failed');
    }
    this.#button.disabled = false;
  }

  #post() {
    const body = new FormData(this.#form);
    for (const name of ['until', 'first', 'last']) if (!body.get(name)) body.delete(name);
    return fetch(new URL(this.address, document.baseURI), {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-XSRF-TOKEN': this.#token() }
    });
  }

  async #json(answer) {
    try {
      return await answer.json();
    } catch (other) {
      return null;
    }
  }

  #token() {
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
    return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
  }

  #restore() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.draft) ?? '{}');
      for (const [name, value] of Object.entries(kept)) this.#form.elements[name].value = value;
    } catch (closed) {
      /* Without storage the form begins anew. */
    }
  }

  #keep() {
    const typed = {};
    for (const name of ['from', 'until', 'first', 'last', 'reason', 'text']) typed[name] = this.#form.elements[name].value;
    try {
      sessionStorage.setItem(this.draft, JSON.stringify(typed));
    } catch (closed) {
      /* Without storage it stands in the form alone. */
    }
  }

  #forget() {
    try {
      sessionStorage.removeItem(this.draft);
    } catch (closed) {
      /* Nothing was kept. */
    }
  }
}

if (!customElements.get('okrug-absence-notice')) {
  customElements.define('okrug-absence-notice', OkrugAbsenceNotice);
}
