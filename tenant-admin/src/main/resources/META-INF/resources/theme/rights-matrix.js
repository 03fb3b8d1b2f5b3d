// The matrix of rights: roles across, rights down, one tab stop, arrows between the cells (WAI-ARIA grid). What it shows
// comes in one property from the server; back goes only which cell is to be opened. On a narrow screen it shows one
// role at a time.
class RightsMatrix extends HTMLElement {
  #data = null;
  #active = null;
  #role = null;
  #narrow = matchMedia('(max-width: 48rem)');
  #redraw = () => this.#draw();

  connectedCallback() {
    // Set before this script had been read, the property would hide the accessor.
    if (Object.hasOwn(this, 'data')) {
      const early = this.data;
      delete this.data;
      this.data = early;
    }
    this.#narrow.addEventListener('change', this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#narrow.removeEventListener('change', this.#redraw);
  }

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  /** Puts the focus back onto the cell that was opened last. */
  focusCell() {
    this.#cell()?.focus();
  }

  #draw() {
    if (!this.#data || !this.isConnected) {
      return;
    }
    const held = this.contains(document.activeElement);
    const scrolled = this.querySelector('.matrix-scroll');
    const [left, top] = scrolled ? [scrolled.scrollLeft, scrolled.scrollTop] : [0, 0];
    const roles = this.#roles();
    const parts = [this.#table(roles)];
    if (this.#narrow.matches) {
      parts.unshift(this.#choice());
    }
    this.replaceChildren(...parts);
    const scroll = this.querySelector('.matrix-scroll');
    scroll.scrollLeft = left;
    scroll.scrollTop = top;
    const cell = this.#cell() ?? this.querySelector('td');
    if (cell) {
      this.#activate(cell);
      if (held) {
        cell.focus();
      }
    }
  }

  #roles() {
    const all = this.#data.roles;
    if (!this.#narrow.matches) {
      return all;
    }
    return [all.find(role => role.code === this.#role) ?? all[0]];
  }

  #choice() {
    const label = make('label', 'matrix-choice', this.#data.words.role);
    const select = make('select');
    for (const role of this.#data.roles) {
      const option = make('option', '', role.name);
      option.value = role.code;
      select.append(option);
    }
    select.value = this.#roles()[0].code;
    select.addEventListener('change', () => {
      this.#role = select.value;
      this.#draw();
      this.querySelector('select').focus();
    });
    label.append(select);
    return label;
  }

  #table(roles) {
    const places = roles.map(role => this.#data.roles.indexOf(role));
    const table = make('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', this.#data.words.label);
    const head = make('thead');
    const top = make('tr');
    top.append(heading('matrix-corner', this.#data.words.right, 'col'));
    for (const role of roles) {
      const cell = heading('matrix-role', '', 'col');
      cell.append(make('span', '', role.name));
      top.append(cell);
    }
    head.append(top);
    table.append(head);
    for (const area of this.#data.areas) {
      table.append(this.#area(area, roles, places));
    }
    table.addEventListener('click', event => this.#open(event.target.closest('td')));
    table.addEventListener('keydown', event => this.#key(event));
    const scroll = make('div', 'matrix-scroll');
    scroll.append(table);
    return scroll;
  }

  #area(area, roles, places) {
    const body = make('tbody');
    const row = make('tr', 'matrix-area');
    const name = heading('', '', 'rowgroup');
    name.colSpan = roles.length + 1;
    name.append(make('span', '', area.name));
    row.append(name);
    body.append(row);
    for (const right of area.rights) {
      body.append(this.#right(right, roles, places));
    }
    return body;
  }

  #right(right, roles, places) {
    const row = make('tr');
    const name = heading('matrix-right', '', 'row');
    name.title = right.sentence;
    name.append(make('span', 'matrix-name', right.name));
    for (const sign of right.signs) {
      name.append(make('span', 'matrix-sign', sign));
    }
    if (right.personal) {
      name.append(make('span', 'matrix-personal', right.personal));
    }
    row.append(name);
    places.forEach((place, at) => {
      const square = right.cells[place];
      const cell = make('td', `matrix-cell matrix-${square.state}${square.changed ? ' matrix-changed' : ''}${square.cited ? ' matrix-cited' : ''}`);
      cell.setAttribute('role', 'gridcell');
      cell.tabIndex = -1;
      cell.dataset.role = roles[at].code;
      cell.dataset.right = right.code;
      cell.setAttribute('aria-label', square.label);
      cell.title = square.label;
      const mark = make('span', 'matrix-mark', square.mark);
      mark.setAttribute('aria-hidden', 'true');
      cell.append(mark, make('span', 'matrix-word', square.word));
      if (square.personal) {
        const count = make('span', 'matrix-count', `+${square.personal}`);
        count.setAttribute('aria-hidden', 'true');
        cell.append(count);
      }
      row.append(cell);
    });
    return row;
  }

  #key(event) {
    const cell = event.target.closest('td');
    if (!cell || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(cell);
      return;
    }
    const rows = [...this.querySelectorAll('tbody tr:not(.matrix-area)')];
    const y = rows.indexOf(cell.parentElement);
    const x = cell.cellIndex - 1;
    const width = cell.parentElement.cells.length - 2;
    const last = rows.length - 1;
    const steps = {
      ArrowRight: [x + 1, y],
      ArrowLeft: [x - 1, y],
      ArrowDown: [x, y + 1],
      ArrowUp: [x, y - 1],
      PageDown: [x, Math.min(y + 10, last)],
      PageUp: [x, Math.max(y - 10, 0)],
      Home: [0, event.ctrlKey ? 0 : y],
      End: [width, event.ctrlKey ? last : y],
    };
    const to = steps[event.key];
    if (!to) {
      return;
    }
    event.preventDefault();
    const next = rows[to[1]]?.cells[to[0] + 1];
    if (next?.matches('td')) {
      this.#activate(next);
      next.focus();
    }
  }

  #open(cell) {
    if (!cell) {
      return;
    }
    this.#activate(cell);
    this.$server.open(cell.dataset.right, cell.dataset.role);
  }

  #activate(cell) {
    this.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    this.#active = { right: cell.dataset.right, role: cell.dataset.role };
  }

  #cell() {
    return (
      this.#active &&
      this.querySelector(`td[data-right="${this.#active.right}"][data-role="${this.#active.role}"]`)
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

customElements.get('okrug-rights-matrix') || customElements.define('okrug-rights-matrix', RightsMatrix);
