// The table. A class stands in it as a whole; of a very large table only what is in sight. Afterwards single cells are
// repainted, rows only change places.

import { element } from "./dom.js";
import { paintCell } from "./cell.js";
import { paintHeading, resultLabel } from "./heading.js";
import { average, counted } from "./formula.js";
import { ROW, COLUMN, inSight, isLarge, lay, withGaps } from "./sight.js";

export const HEAD = "head";
export const NAME = "name";
export const AVERAGE = "average";
// What is taken for in sight before the table has a size of its own.
const UNKNOWN = { width: 1600, height: 900 };

export class Grid {
  #page;
  #texts;
  #cells = new Map();
  #rows = new Map();
  #kinds = new Map();
  #stale = new Set();
  #editing = null;
  #active = null;
  #visible;
  #large;
  #drawing = false;
  #dates = element("tr", { "aria-rowindex": 1 });
  #kindRow = element("tr", { "aria-rowindex": 2 });

  /** Called after other rows or columns of a large table have come into sight. */
  drawn = () => {};

  constructor(page, texts, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#visible = page.pupils.map((pupil) => pupil.id);
    this.#large = isLarge(page.pupils.length, page.lessons.length);
    this.body = element("tbody");
    this.table = element("table", {
      role: "grid",
      "aria-label": texts.say("label", page.title),
      "aria-multiselectable": "true",
      "aria-colcount": this.columnIds.length,
    }, element("thead", {}, this.#dates, this.#kindRow), this.body);
    this.element = element("div", { class: this.#large ? "scroller large" : "scroller" }, this.table);
    this.element.style.setProperty("--results", page.markFree ? 0 : page.results.length);
    this.#draw();
    if (this.#large) this.#followSight(signal);
    page.addEventListener("cell", ({ detail }) => this.#cellChanged(detail), { signal });
    page.addEventListener("results", () => this.#resultsChanged(), { signal });
    page.addEventListener("lesson", ({ detail }) => this.#lessonChanged(detail.lesson), { signal });
  }

  /** Column ids from left to right: the name, the lessons, the average, the results. */
  get columnIds() {
    const lessons = this.#page.lessons.map((lesson) => lesson.id);
    return this.#page.markFree ? [NAME, ...lessons] : [NAME, ...lessons, AVERAGE, ...this.#page.results.map((column) => column.id)];
  }

  /** Whether a column stands at an edge and is always in sight. */
  sticks(column) {
    return column === NAME || column === AVERAGE || this.#page.isResult(column);
  }

  isLesson(column) {
    return this.#page.lessonAt.has(column);
  }

  /** Row ids from top to bottom as they are seen: the heading, the pupils. */
  get rowIds() {
    return [HEAD, ...this.#visible];
  }

  /** How many rows fit between the heads and the lower edge. */
  get rowsInSight() {
    const height = this.#rows.values().next().value?.offsetHeight || ROW;
    return Math.floor(this.element.clientHeight / height) - 2;
  }

  /** The node of a place, or null where it is not in the document. */
  node(row, column) {
    return this.#cells.get(`${column}/${row}`) ?? null;
  }

  /** The node of a place that becomes the active one: from now on it stays in the document. */
  bring(row, column) {
    this.#active = { row, column };
    if (this.#large && !this.node(row, column)) this.#draw();
    return this.node(row, column);
  }

  /** The place a node of the table stands for, or null: `{ row, column }`. */
  placeOf(target) {
    const node = target.closest?.("[data-column]");
    return node ? { row: node.dataset.row, column: node.dataset.column } : null;
  }

  /** Shows these pupils in this order and hides the others. */
  arrange(pupils) {
    this.#visible = pupils;
    this.#draw();
  }

  /** While a cell is edited nothing repaints it, whatever arrives from others. */
  hold(lesson, pupil) {
    this.#editing = `${lesson}/${pupil}`;
  }

  release(lesson, pupil) {
    this.#editing = null;
    this.#paint(lesson, pupil);
  }

  scrollToLesson(lesson) {
    const place = this.#page.lessonAt.get(lesson);
    if (place === undefined) return;
    const name = this.node(HEAD, NAME).offsetWidth;
    // Heads stick, so that their own offsets are not reckoned from the table.
    const edge = this.table.getBoundingClientRect().left;
    const starts = this.#page.lessons.map(({ id }, at) => (this.#large ? name + at * COLUMN : this.node(HEAD, id).getBoundingClientRect().left - edge));
    const wanted = starts[place] - (this.element.clientWidth - name) * 0.55;
    // Beside the names begins a whole column, never a part of one.
    this.element.scrollLeft = (starts.find((start) => start >= wanted) ?? starts[place]) - name;
  }

  #followSight(signal) {
    this.element.addEventListener("scroll", () => this.#drawSoon(), { signal });
    const sizes = new ResizeObserver(() => this.#drawSoon());
    sizes.observe(this.element);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  #drawSoon() {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
      this.drawn();
    });
  }

  /** Lays the rows and columns out that belong into the document now. */
  #draw() {
    const lessons = this.#page.lessons.map((lesson) => lesson.id);
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const columns = this.#places(lessons, { start: scrollLeft, size: clientWidth || UNKNOWN.width, step: COLUMN, active: this.#active?.column });
    const rows = this.#places(this.#visible, { start: scrollTop, size: clientHeight || UNKNOWN.height, step: ROW, active: this.#active?.row });
    const right = this.#page.markFree ? [] : [AVERAGE, ...this.#page.results.map((column) => column.id)];
    const wanted = [NAME, ...columns, ...right];
    lay(this.#dates, wanted.map((column) => (column.gap ? columnGap(column.gap) : this.#heading(column))));
    lay(this.#kindRow, columns.map((column) => (column.gap ? columnGap(column.gap) : this.#kinds.get(column))));
    const shown = new Set(rows);
    for (const id of [...this.#rows.keys()]) if (!shown.has(id)) this.#rows.delete(id);
    lay(this.body, rows.map((row) => (row.gap ? rowGap(row.gap) : this.#row(row, wanted))));
    this.table.setAttribute("aria-rowcount", this.#visible.length + 2);
    this.#forgetHidden();
  }

  /** The ids that belong into the document, with the gaps between them. */
  #places(ids, sight) {
    if (!this.#large) return ids;
    return withGaps(inSight({ ...sight, count: ids.length, active: ids.indexOf(sight.active) }), ids.length)
      .map((part) => (part.gap ? part : ids[part]));
  }

  // What is out of the document is not repainted, so it is made anew when it comes back.
  #forgetHidden() {
    for (const [key, node] of this.#cells) if (!this.table.contains(node)) this.#cells.delete(key);
  }

  #heading(column) {
    return this.#cells.get(`${column}/${HEAD}`) ?? this.#makeHeading(column);
  }

  #makeHeading(column) {
    const texts = this.#texts;
    const result = this.#page.results.findIndex((one) => one.id === column);
    const made = (attributes, ...children) => {
      const node = element("th", { "data-row": HEAD, "data-column": column, tabindex: -1, scope: "col", "aria-colindex": this.columnIds.indexOf(column) + 1, ...attributes }, ...children);
      this.#cells.set(`${column}/${HEAD}`, node);
      return node;
    };
    if (column === NAME) return made({ class: "name", rowspan: 2 }, texts.say("column.pupil"));
    if (column === AVERAGE) return made({ class: "average", rowspan: 2 }, texts.say("column.average"));
    if (result >= 0) {
      const { name, short, locked } = this.#page.results[result];
      const head = made({ class: locked ? "result locked" : "result", rowspan: 2, title: name, "aria-label": resultLabel(this.#page.results[result], texts) }, short);
      return this.#fromEnd(head, result);
    }
    const date = made({ class: "date" });
    const kind = element("th", { scope: "col", class: "kind", "data-row": HEAD, "data-column": column });
    this.#kinds.set(column, kind);
    paintHeading({ date, kind }, this.#page.lesson(column), this.#page, texts);
    return date;
  }

  // Results stay in sight at the right edge, each beside the next.
  #fromEnd(node, place) {
    node.style.setProperty("--from-end", this.#page.results.length - 1 - place);
    return node;
  }

  #row(pupil, columns) {
    const known = this.#rows.get(pupil);
    const row = known ?? element("tr");
    this.#rows.set(pupil, row);
    row.setAttribute("aria-rowindex", this.#visible.indexOf(pupil) + 3);
    lay(row, columns.map((column) => (column.gap ? columnGap(column.gap) : this.#cell(column, pupil))));
    if (!known) this.#paintAverage(pupil);
    return row;
  }

  #cell(column, pupil) {
    return this.#cells.get(`${column}/${pupil}`) ?? this.#makeCell(column, pupil);
  }

  #makeCell(column, pupil) {
    const node = column === NAME ? this.#name(pupil) : element("td", { role: "gridcell" });
    for (const [name, value] of Object.entries({ "data-row": pupil, "data-column": column, tabindex: -1, "aria-colindex": this.columnIds.indexOf(column) + 1 })) node.setAttribute(name, value);
    this.#cells.set(`${column}/${pupil}`, node);
    if (column === AVERAGE) node.className = "average";
    else if (this.#page.isResult(column)) this.#fromEnd(node, this.#page.results.findIndex((one) => one.id === column)).className = "result";
    else if (column !== NAME) {
      if (this.#page.lesson(column).date === this.#page.today) node.className = "today";
      paintCell(node, this.#page, this.#texts, column, pupil);
    }
    return node;
  }

  #name(id) {
    const { number, name } = this.#page.pupil(id);
    return element("th", { scope: "row", class: "name" }, element("span", { class: "number", "aria-hidden": "true" }, number), name);
  }

  #resultsChanged() {
    for (const column of this.#page.results) {
      const head = this.node(HEAD, column.id);
      head?.classList.toggle("locked", Boolean(column.locked));
      head?.setAttribute("aria-label", resultLabel(column, this.#texts));
      for (const pupil of this.#rows.keys()) this.#paint(column.id, pupil);
    }
  }

  #cellChanged({ lesson, pupil, by }) {
    this.#paint(lesson, pupil);
    if (by === "others") this.#flash(this.node(pupil, lesson));
    this.#averageLater(pupil);
  }

  #lessonChanged(id) {
    const date = this.node(HEAD, id);
    if (date) paintHeading({ date, kind: this.#kinds.get(id) }, this.#page.lesson(id), this.#page, this.#texts);
    for (const pupil of this.#rows.keys()) {
      this.#paint(id, pupil);
      this.#averageLater(pupil);
    }
  }

  #paint(lesson, pupil) {
    const node = this.node(pupil, lesson);
    if (node && this.#editing !== `${lesson}/${pupil}`) paintCell(node, this.#page, this.#texts, lesson, pupil);
  }

  // Pasting three hundred marks counts each pupil once, not once a mark.
  #averageLater(pupil) {
    if (this.#stale.size === 0) {
      queueMicrotask(() => {
        for (const id of this.#stale) this.#paintAverage(id);
        this.#stale.clear();
      });
    }
    this.#stale.add(pupil);
  }

  #paintAverage(pupil) {
    const node = this.node(pupil, AVERAGE);
    if (!node) return;
    const figure = this.#page.serverAverage(pupil) ?? average(counted(this.#page, pupil), this.#page.average.digits);
    const text = figure === null ? "" : this.#texts.decimal(figure);
    node.textContent = text;
    node.setAttribute("aria-label", this.#texts.say("average.label", this.#page.pupil(pupil).name, text || this.#texts.say("average.none")));
    for (const column of this.#page.results) this.#paint(column.id, pupil);
  }

  #flash(node) {
    if (!node?.animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    node.classList.remove("news");
    void node.offsetWidth;
    node.classList.add("news");
  }
}

function columnGap(places) {
  const size = `${places * COLUMN}px`;
  const node = element("td", { class: "gap", "aria-hidden": "true" });
  Object.assign(node.style, { minInlineSize: size, maxInlineSize: size });
  return node;
}

function rowGap(places) {
  const node = element("td", { class: "gap" });
  node.style.blockSize = `${places * ROW}px`;
  return element("tr", { "aria-hidden": "true" }, node);
}
