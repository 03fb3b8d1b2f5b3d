// A week of lessons: days across, lesson numbers down, one tab stop. What it shows comes in one property from the
// server. A lesson is carried by mouse or by keyboard (Enter, arrows, Enter; Esc puts it back); while it is carried every
// place says what it would clash with, which only the server knows.
class WeekGrid extends HTMLElement {
  #data = null;
  #carried = null;
  #asked = 0;
  #held = null;

  connectedCallback() {
    // Set before this script had been read, the property would hide the accessor.
    if (Object.hasOwn(this, 'data')) {
      const early = this.data;
      delete this.data;
      this.data = early;
    }
    this.#draw();
  }

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#carried = null;
    this.#draw();
  }

  /** Puts the focus back onto what was opened last. */
  focusHeld() {
    this.#find(this.#held)?.focus();
  }

  #draw() {
    if (!this.#data || !this.isConnected) {
      return;
    }
    const focused = this.contains(document.activeElement);
    const scrolled = this.querySelector('.week-scroll')?.scrollLeft ?? 0;
    const said = make('div', 'week-said');
    said.setAttribute('role', 'status');
    this.replaceChildren(this.#table(), ...this.#waiting(), said);
    this.querySelector('.week-scroll').scrollLeft = scrolled;
    const stop = this.#find(this.#held) ?? this.querySelector('td .week-card, td');
    if (stop) {
      stop.tabIndex = 0;
      if (focused) {
        stop.focus();
      }
    }
  }

  #table() {
    const table = make('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', this.#data.label);
    const top = make('tr');
    top.append(heading('week-corner', this.#data.words.lesson, 'col'));
    for (const day of this.#data.days) {
      top.append(heading('', day.name, 'col'));
    }
    const head = make('thead');
    head.append(top);
    const body = make('tbody');
    for (const lesson of this.#data.lessons) {
      const row = make('tr');
      const name = heading('', String(lesson.number), 'row');
      name.append(make('span', 'week-time', lesson.time));
      row.append(name, ...this.#data.days.map(day => this.#place(day, lesson)));
      body.append(row);
    }
    table.append(head, body);
    table.addEventListener('keydown', event => this.#key(event));
    table.addEventListener('focusin', event => this.#activate(event.target.closest('.week-card, td')));
    table.addEventListener('click', event => this.#click(event));
    const scroll = make('div', 'week-scroll');
    scroll.append(table);
    return scroll;
  }

  #place(day, lesson) {
    const place = make('td');
    place.setAttribute('role', 'gridcell');
    place.tabIndex = -1;
    place.dataset.day = day.number;
    place.dataset.number = lesson.number;
    place.dataset.name = `${day.name}, ${lesson.number}`;
    const here = thing => thing.day === day.number && thing.number === lesson.number;
    const cards = this.#data.entries.filter(here);
    if (cards.length === 0) {
      place.setAttribute('aria-label', `${place.dataset.name}: ${this.#data.words.empty}`);
    }
    place.append(...cards.map(entry => this.#card(entry)));
    place.append(...this.#data.gone.filter(here).map(ghost => make('del', 'week-gone', ghost.title)));
    place.append(make('span', 'week-hint'));
    place.addEventListener('dragover', event => this.#carried && event.preventDefault());
    place.addEventListener('drop', event => {
      event.preventDefault();
      this.#drop(place);
    });
    return place;
  }

  #card(entry) {
    const card = make('button', `week-card${entry.clash ? ' week-clash' : ''}${entry.changed ? ' week-new' : ''}`);
    card.type = 'button';
    card.tabIndex = -1;
    card.dataset.what = entry.id;
    card.setAttribute('aria-label', entry.label);
    card.append(make('span', 'week-title', entry.title));
    for (const line of entry.lines) {
      card.append(make('span', 'week-line', line));
    }
    if (entry.clash) {
      card.append(make('span', 'week-fault', entry.clash));
    }
    this.#carriable(card, entry.id);
    return card;
  }

  #waiting() {
    if (this.#data.missing.length === 0) {
      return [];
    }
    const list = make('ul', 'week-waiting');
    list.setAttribute('aria-label', this.#data.words.missing);
    for (const course of this.#data.missing) {
      const item = make('li');
      const card = make('button', 'week-card');
      card.type = 'button';
      card.dataset.what = course.id;
      card.append(make('span', 'week-title', course.title), make('span', 'week-line', course.hours));
      this.#carriable(card, course.id);
      card.addEventListener('click', () => this.#carryByKeys(card));
      item.append(card);
      list.append(item);
    }
    const box = make('section', 'week-missing okrug-no-print');
    box.append(make('h2', '', this.#data.words.missing), list);
    return [box];
  }

  #carriable(card, what) {
    if (!this.#data.editable) {
      return;
    }
    card.draggable = true;
    card.addEventListener('dragstart', event => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', what);
      this.#carry(card);
    });
    card.addEventListener('dragend', () => this.#carried && this.#putBack());
  }

  async #carry(card) {
    const asked = ++this.#asked;
    this.#carried = card.dataset.what;
    this.#held = card.dataset.what;
    this.classList.add('week-carrying');
    card.classList.add('week-carried');
    const hindrances = JSON.parse(await this.$server.hindrances(card.dataset.what));
    if (asked !== this.#asked || !this.#carried) {
      return;
    }
    for (const place of this.querySelectorAll('td')) {
      const why = hindrances[`${place.dataset.day}-${place.dataset.number}`] ?? '';
      place.classList.add(why ? 'week-hindered' : 'week-free');
      place.querySelector('.week-hint').textContent = why || this.#data.words.free;
    }
    this.#tell(document.activeElement?.closest('td'));
  }

  async #carryByKeys(card) {
    if (!this.#data.editable) {
      return;
    }
    const start = card.closest('td');
    await this.#carry(card);
    (start ?? this.querySelector('td.week-free') ?? this.querySelector('td')).focus();
  }

  #drop(place) {
    const what = this.#carried;
    if (!what) {
      return;
    }
    this.#stop();
    this.#held = what.startsWith('course:') ? `${place.dataset.day}-${place.dataset.number}` : what;
    this.$server.place(what, Number(place.dataset.day), Number(place.dataset.number));
  }

  #putBack() {
    const card = this.#find(this.#carried);
    this.#stop();
    card?.focus();
    this.querySelector('.week-said').textContent = this.#data.words.back;
  }

  #stop() {
    this.#asked++;
    this.#carried = null;
    this.classList.remove('week-carrying');
    this.querySelector('.week-carried')?.classList.remove('week-carried');
    for (const place of this.querySelectorAll('td')) {
      place.classList.remove('week-hindered', 'week-free');
      place.querySelector('.week-hint').textContent = '';
    }
  }

  #click(event) {
    const place = event.target.closest('td');
    if (this.#carried && place) {
      this.#drop(place);
      return;
    }
    const card = event.target.closest('.week-card');
    // A click that the keyboard made picks up and is handled there.
    if (card && event.detail > 0) {
      this.#open(card);
    }
  }

  #open(card) {
    this.#held = card.dataset.what;
    this.$server.open(card.dataset.what);
  }

  #key(event) {
    const at = event.target.closest('.week-card, td');
    if (!at || event.altKey || event.metaKey || event.ctrlKey) {
      return;
    }
    const act = this.#deed(event.key, at);
    if (act) {
      event.preventDefault();
      act();
      return;
    }
    const next = this.#neighbour(event.key, at);
    if (next) {
      event.preventDefault();
      next.focus();
      this.#tell(next);
    }
  }

  #deed(key, at) {
    if (this.#carried) {
      return { Enter: () => this.#drop(at.closest('td')), Escape: () => this.#putBack() }[key];
    }
    if (!at.matches('.week-card')) {
      return undefined;
    }
    const deeds = { ' ': () => this.#open(at), Enter: () => this.#open(at) };
    if (this.#data.editable) {
      deeds.Enter = () => this.#carryByKeys(at);
      deeds.Delete = () => this.$server.remove(at.dataset.what);
    }
    return deeds[key];
  }

  #neighbour(key, at) {
    const place = at.closest('td');
    const rows = [...this.querySelectorAll('tbody tr')];
    const x = place.cellIndex;
    const y = rows.indexOf(place.parentElement);
    const stops = (row, column) => {
      const to = rows[row]?.cells[column];
      if (!to?.matches('td')) {
        return [];
      }
      const cards = this.#carried ? [] : [...to.querySelectorAll('.week-card')];
      return cards.length ? cards : [to];
    };
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      return stops(y, x + (key === 'ArrowRight' ? 1 : -1))[0];
    }
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const column = rows.flatMap((_, row) => stops(row, x));
      return column[column.indexOf(this.#carried ? place : at) + (key === 'ArrowDown' ? 1 : -1)];
    }
    return { Home: stops(y, 1)[0], End: stops(y, this.#data.days.length)[0] }[key];
  }

  #tell(place) {
    if (this.#carried && place) {
      this.querySelector('.week-said').textContent =
        `${place.dataset.name}: ${place.querySelector('.week-hint').textContent}`;
    }
  }

  #activate(stop) {
    if (!stop) {
      return;
    }
    this.querySelector('table [tabindex="0"]')?.setAttribute('tabindex', '-1');
    stop.tabIndex = 0;
    this.#held = stop.dataset.what ?? `${stop.dataset.day}-${stop.dataset.number}`;
  }

  #find(held) {
    if (!held) {
      return null;
    }
    const [day, number] = held.split('-');
    return (
      this.querySelector(`[data-what="${held}"]`) ??
      this.querySelector(`td[data-day="${day}"][data-number="${number}"] .week-card`) ??
      this.querySelector(`td[data-day="${day}"][data-number="${number}"]`)
    );
  }
}

function make(name, className = '', text = '') {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  element.textContent = text;
  return element;
}

function heading(className, text, scope) {
  const cell = make('th', className, text);
  cell.scope = scope;
  return cell;
}

customElements.get('okrug-week-grid') || customElements.define('okrug-week-grid', WeekGrid);
