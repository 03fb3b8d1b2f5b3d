/* <okrug-plan>: the lines of a lesson plan. Enter and the arrow keys go from cell to cell, Alt with an arrow moves a
   line, a paste from a spreadsheet fills lines. What is not saved is kept by this tab. */

const FIELDS = ['section', 'topic', 'workType', 'hours', 'homework'];

class OkrugPlan extends HTMLElement {
  #rows = [];
  #given = new Set();
  #body = null;
  #said = null;
  #sum = null;
  #save = null;
  #dirty = false;
  #leaving = (event) => this.#dirty && event.preventDefault();

  connectedCallback() {
    addEventListener('beforeunload', this.#leaving);
    queueMicrotask(() => this.#begin());
    setTimeout(() => this.#begin(), 50);
  }

  disconnectedCallback() {
    removeEventListener('beforeunload', this.#leaving);
  }

  /** Lines read from a workbook: they stand there unsaved. Lines already given keep their place by their topic. */
  offer(json) {
    const known = new Map(this.#rows.filter((row) => row.id).map((row) => [row.topic.trim().toLowerCase(), row]));
    const offered = JSON.parse(json).map((row) => {
      const same = known.get(row.topic.trim().toLowerCase());
      if (same) known.delete(row.topic.trim().toLowerCase());
      return { ...row, id: same?.id ?? null };
    });
    const kept = [...known.values()].filter((row) => this.#given.has(row.id));
    this.#rows = [...kept, ...offered];
    this.#touched();
    this.#draw();
  }

  #say(key, ...values) {
    const text = this.texts['web.plan-table.' + key] ?? key;
    return values.reduce((said, value, place) => said.replace('{' + place + '}', value), text);
  }

  #make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  #begin() {
    if (this.#body || !this.texts || !this.rows) return;
    this.#given = new Set(JSON.parse(this.given));
    this.#rows = JSON.parse(this.rows);
    const draft = this.#draft();
    if (draft) {
      this.#rows = draft;
      this.#dirty = true;
    }
    this.#body = this.#make('tbody');
    this.#sum = this.#make('p', { class: 'plan-sum', role: 'status' });
    this.#said = this.#make('p', { class: 'plan-said', role: 'alert' });
    const head = this.#make('thead', {}, this.#make('tr', {},
      this.#make('th', { scope: 'col' }, '№'),
      ...FIELDS.map((field) => this.#make('th', { scope: 'col', class: 'plan-' + field }, this.#say(field))),
      this.editable ? this.#make('th', { scope: 'col' }, this.#make('span', { class: 'okrug-unseen' }, this.#say('verbs'))) : null));
    const types = this.#make('datalist', { id: 'plan-work-types' }, ...JSON.parse(this.workTypes).map((name) => this.#make('option', { value: name })));
    const table = this.#make('table', { class: 'plan-table' }, head, this.#body);
    this.replaceChildren(types, this.editable ? this.#make('p', { class: 'plan-hint' }, this.#say('hint')) : '', this.#make('div', { class: 'plan-scroll', tabindex: 0, role: 'group', 'aria-label': this.#say('table') }, table), this.#sum);
    if (this.editable) {
      this.#save = this.#button(this.#say('save'), () => this.#send(), 'plan-save');
      this.append(this.#said, this.#make('div', { class: 'okrug-row' }, this.#save, this.#button(this.#say('add'), () => this.#insert(this.#rows.length), 'plan-add')));
      this.addEventListener('paste', (event) => this.#pasted(event));
      this.addEventListener('keydown', (event) => this.#key(event));
      this.addEventListener('input', (event) => this.#typed(event.target));
      if (draft) this.#said.textContent = this.#say('draft');
    }
    this.#draw();
  }

  #button(text, act, classes, label) {
    const made = this.#make('button', { type: 'button', class: classes, 'aria-label': label, title: label }, text);
    made.addEventListener('click', act);
    return made;
  }

  #draw(focus = null) {
    this.#body.replaceChildren(...this.#rows.map((row, place) => this.#line(row, place)));
    if (this.editable && this.#rows.length === 0) {
      this.#body.append(this.#make('tr', {}, this.#make('td', { colspan: FIELDS.length + 2 }, this.#say('empty'))));
    }
    this.#count();
    if (focus) this.#cell(focus.place, focus.field)?.focus();
  }

  #line(row, place) {
    const given = row.id && this.#given.has(row.id);
    const cells = FIELDS.map((field) => {
      if (!this.editable) return this.#make('td', {}, String(row[field] ?? ''));
      const input = field === 'topic' || field === 'homework'
        ? this.#make('textarea', { rows: 1, maxlength: 1000 })
        : this.#make('input', field === 'hours' ? { type: 'number', min: 1, max: 20, inputmode: 'numeric' } : { type: 'text', maxlength: 1000, list: field === 'workType' ? 'plan-work-types' : null });
      input.value = row[field] ?? '';
      input.dataset.place = place;
      input.dataset.field = field;
      input.setAttribute('aria-label', this.#say('cell', this.#say(field), place + 1));
      return this.#make('td', { class: 'plan-' + field }, input);
    });
    const verbs = !this.editable ? null : this.#make('td', { class: 'plan-verbs' },
      this.#button('↑', () => this.#move(place, -1), '', this.#say('up', place + 1)),
      this.#button('↓', () => this.#move(place, 1), '', this.#say('down', place + 1)),
      this.#button('+', () => this.#insert(place + 1), '', this.#say('insert', place + 1)),
      given ? null : this.#button('×', () => this.#remove(place), '', this.#say('remove', place + 1)));
    return this.#make('tr', { class: given ? 'plan-given' : null }, this.#make('th', { scope: 'row', title: given ? this.#say('given') : null }, (given ? '✓ ' : '') + (place + 1)), ...cells, verbs);
  }

  #cell(place, field) {
    return this.#body.querySelector('[data-place="' + place + '"][data-field="' + field + '"]');
  }

  #typed(input) {
    if (!input.dataset?.field) return;
    const row = this.#rows[Number(input.dataset.place)];
    row[input.dataset.field] = input.dataset.field === 'hours' ? Number.parseInt(input.value, 10) || 0 : input.value;
    this.#touched();
    this.#count();
  }

  #key(event) {
    const input = event.target;
    if (!input.dataset?.field || event.isComposing) return;
    const place = Number(input.dataset.place);
    const field = input.dataset.field;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.#move(place, event.key === 'ArrowUp' ? -1 : 1, field);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (place === this.#rows.length - 1) this.#insert(place + 1, field);
      else this.#cell(place + 1, field)?.focus();
    } else if (event.key === 'ArrowDown' && input.tagName === 'INPUT' && input.type === 'text') {
      this.#cell(place + 1, field)?.focus();
    } else if (event.key === 'ArrowUp' && input.tagName === 'INPUT' && input.type === 'text') {
      this.#cell(place - 1, field)?.focus();
    }
  }

  #insert(place, field = 'topic') {
    const before = this.#rows[place - 1];
    this.#rows.splice(place, 0, { id: null, section: before?.section ?? '', topic: '', workType: '', hours: 1, homework: '' });
    this.#touched();
    this.#draw({ place, field });
  }

  #remove(place) {
    this.#rows.splice(place, 1);
    this.#touched();
    this.#draw(this.#rows.length > 0 ? { place: Math.min(place, this.#rows.length - 1), field: 'topic' } : null);
  }

  #move(place, step, field = 'topic') {
    const to = place + step;
    if (to < 0 || to >= this.#rows.length) return;
    const [row] = this.#rows.splice(place, 1);
    this.#rows.splice(to, 0, row);
    this.#touched();
    this.#draw({ place: to, field });
  }

  /* A paste with lines or tabs goes over the lines from here on; a plain text goes into its field as always. */
  #pasted(event) {
    const input = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!input.dataset?.field || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const first = FIELDS.indexOf(input.dataset.field);
    let place = Number(input.dataset.place);
    for (const line of table(text)) {
      if (line.every((value) => value.trim() === '')) continue;
      if (place >= this.#rows.length) this.#rows.push({ id: null, section: '', topic: '', workType: '', hours: 1, homework: '' });
      line.slice(0, FIELDS.length - first).forEach((value, column) => {
        const field = FIELDS[first + column];
        this.#rows[place][field] = field === 'hours' ? Number.parseInt(value, 10) || 1 : value.trim();
      });
      place++;
    }
    this.#touched();
    this.#draw({ place: place - 1, field: input.dataset.field });
  }

  #count() {
    const hours = this.#rows.reduce((sum, row) => sum + (Number(row.hours) || 0), 0);
    this.#sum.textContent = this.#say('sum', this.#rows.length, hours);
    if (this.#save) this.#save.disabled = !this.#dirty;
  }

  #touched() {
    this.#dirty = true;
    try {
      sessionStorage.setItem(this.draft, JSON.stringify(this.#rows));
    } catch (closed) {
      /* Without storage the lines stand in the page alone. */
    }
  }

  #draft() {
    try {
      return JSON.parse(sessionStorage.getItem(this.draft) ?? 'null');
    } catch (closed) {
      return null;
    }
  }

  async #send() {
    const wrong = this.#rows.findIndex((row) => !String(row.topic).trim() || !(row.hours >= 1 && row.hours <= 20));
    if (wrong >= 0) {
      this.#said.textContent = this.#say('wrong', wrong + 1);
      this.#cell(wrong, String(this.#rows[wrong].topic).trim() ? 'hours' : 'topic')?.focus();
      return;
    }
    this.#said.textContent = '';
    this.#save.disabled = true;
    try {
      await this.$server.save(JSON.stringify(this.#rows));
      this.#dirty = false;
      try {
        sessionStorage.removeItem(this.draft);
      } catch (closed) {
        /* Nothing was kept. */
      }
    } catch (failed) {
      this.#said.textContent = this.#say('not-saved');
      this.#save.disabled = false;
    }
  }
}

/** Lines and cells of what a spreadsheet puts on the clipboard; a cell with a line break stands in quotes. */
function table(text) {
  const lines = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (sign === '"') quoted = false;
      else cell += sign === '\n' ? ' ' : sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') {
      lines.at(-1).push(cell);
      cell = '';
    } else if (sign === '\n') {
      lines.at(-1).push(cell);
      cell = '';
      lines.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  lines.at(-1).push(cell);
  return lines;
}

if (!customElements.get('okrug-plan')) {
  customElements.define('okrug-plan', OkrugPlan);
}
