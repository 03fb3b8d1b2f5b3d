// The table. Built once; afterwards single cells are repainted, rows only change places.

import { element } from "./dom.js";
import { paintCell } from "./cell.js";
import { average, counted } from "./formula.js";

export const HEAD = "head";
export const NAME = "name";
export const AVERAGE = "average";

export class Grid {
  #page;
  #texts;
  #cells = new Map();
  #rows = new Map();
  #columns = new Map();
  #stale = new Set();
  #editing = null;
  #visible;

  constructor(page, texts, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#visible = page.pupils.map((pupil) => pupil.id);
    this.body = element("tbody");
    this.table = element("table", {
      role: "grid",
      "aria-label": texts.say("label", page.title),
      "aria-multiselectable": "true",
      "aria-colcount": this.columnIds.length,
    }, this.#head(), this.body);
    this.element = element("div", { class: "scroller" }, this.table);
    this.element.style.setProperty("--results", page.markFree ? 0 : page.results.length);
    for (const pupil of page.pupils) this.body.append(this.#row(pupil));
    this.#count();
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

  node(row, column) {
    return this.#cells.get(`${column}/${row}`) ?? null;
  }

  /** The place a node of the table stands for, or null: `{ row, column }`. */
  placeOf(target) {
    const node = target.closest?.("[data-column]");
    return node ? { row: node.dataset.row, column: node.dataset.column } : null;
  }

  /** Shows these pupils in this order and hides the others. */
  arrange(pupils) {
    this.#visible = pupils;
    for (const row of this.#rows.values()) row.remove();
    this.body.append(...pupils.map((id) => this.#rows.get(id)));
    this.#count();
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
    const head = this.node(HEAD, lesson);
    if (!head) return;
    const name = this.node(HEAD, NAME).offsetWidth;
    this.element.scrollLeft = head.offsetLeft - name - (this.element.clientWidth - name) * 0.55;
  }

  #head() {
    const dates = element("tr", { "aria-rowindex": 1 });
    const kinds = element("tr", { "aria-rowindex": 2 });
    dates.append(this.#heading(NAME, { class: "name", rowspan: 2 }, this.#texts.say("column.pupil")));
    for (const lesson of this.#page.lessons) {
      const date = this.#heading(lesson.id, { class: "date" });
      const kind = element("th", { scope: "col", class: "kind", "data-row": HEAD, "data-column": lesson.id });
      this.#columns.set(lesson.id, { date, kind });
      dates.append(date);
      kinds.append(kind);
      this.#paintHeading(lesson);
    }
    if (!this.#page.markFree) {
      dates.append(this.#heading(AVERAGE, { class: "average", rowspan: 2 }, this.#texts.say("column.average")));
      this.#page.results.forEach((column, place) => dates.append(this.#resultHeading(column, place)));
    }
    return element("thead", {}, dates, kinds);
  }

  #resultHeading(column, place) {
    const head = this.#heading(column.id, { class: "result", rowspan: 2, title: column.name, "aria-label": this.#resultLabel(column) }, column.short);
    head.classList.toggle("locked", Boolean(column.locked));
    return this.#fromEnd(head, place);
  }

  #resultLabel(column) {
    return [column.name, column.locked ? this.#texts.say("cell.locked") : null].filter(Boolean).join(", ");
  }

  // Results stay in sight at the right edge, each beside the next.
  #fromEnd(node, place) {
    node.style.setProperty("--from-end", this.#page.results.length - 1 - place);
    return node;
  }

  #heading(column, attributes, ...children) {
    const place = { "data-row": HEAD, "data-column": column, tabindex: -1, scope: "col" };
    const node = element("th", { ...place, "aria-colindex": this.columnIds.indexOf(column) + 1, ...attributes }, ...children);
    this.#cells.set(`${column}/${HEAD}`, node);
    return node;
  }

  #paintHeading(lesson) {
    const texts = this.#texts;
    const { date, kind } = this.#columns.get(lesson.id);
    const today = lesson.date === this.#page.today;
    const type = this.#page.workType(lesson);
    const heavy = type && lesson.weight !== 1 && this.#page.average.weighted && !this.#page.markFree;
    date.replaceChildren(
      element("span", { class: "day" }, texts.shortDay(lesson.date)),
      element("span", { class: "weekday" }, today ? texts.say("today") : texts.say("column.slot", texts.weekday(lesson.date), lesson.number)));
    kind.replaceChildren(
      element("span", {}, type?.short ?? "·"),
      ...(heavy ? [element("span", { class: "weight" }, `×${texts.decimal(String(lesson.weight))}`)] : []));
    for (const node of [date, kind]) {
      node.classList.toggle("today", today);
      node.classList.toggle("locked", Boolean(lesson.locked));
      node.classList.toggle("untold", !lesson.topic && lesson.date <= this.#page.today);
    }
    date.setAttribute("aria-label", this.#headingLabel(lesson, type, today));
    date.title = lesson.topic ?? texts.say("lesson.noTopic");
  }

  #headingLabel(lesson, type, today) {
    const texts = this.#texts;
    return [
      texts.day(lesson.date),
      texts.say("lesson.number", lesson.number),
      today ? texts.say("today") : null,
      type?.name,
      type && this.#page.average.weighted && !this.#page.markFree ? texts.say("lesson.weight", texts.decimal(String(lesson.weight))) : null,
      lesson.topic ?? texts.say("lesson.noTopic"),
      lesson.substitution ? texts.say("lesson.substitution") : null,
      lesson.locked ? texts.say("cell.locked") : null,
    ].filter(Boolean).join(", ");
  }

  #row(pupil) {
    const row = element("tr");
    const place = { "data-row": pupil.id, tabindex: -1 };
    const name = element("th", { ...place, scope: "row", class: "name", "data-column": NAME, "aria-colindex": 1 },
      element("span", { class: "number", "aria-hidden": "true" }, pupil.number), pupil.name);
    this.#cells.set(`${NAME}/${pupil.id}`, name);
    row.append(name);
    this.#page.lessons.forEach((lesson, column) => {
      const cell = element("td", { ...place, role: "gridcell", "data-column": lesson.id, "aria-colindex": column + 2 });
      if (lesson.date === this.#page.today) cell.className = "today";
      this.#cells.set(`${lesson.id}/${pupil.id}`, cell);
      paintCell(cell, this.#page, this.#texts, lesson.id, pupil.id);
      row.append(cell);
    });
    if (!this.#page.markFree) {
      const cell = element("td", { ...place, role: "gridcell", class: "average", "data-column": AVERAGE, "aria-colindex": this.columnIds.indexOf(AVERAGE) + 1 });
      this.#cells.set(`${AVERAGE}/${pupil.id}`, cell);
      row.append(cell, ...this.#page.results.map((column, position) => this.#resultCell(column, pupil, place, position)));
    }
    this.#rows.set(pupil.id, row);
    this.#paintAverage(pupil.id);
    return row;
  }

  #resultCell(column, pupil, place, position) {
    const cell = element("td", { ...place, role: "gridcell", class: "result", "data-column": column.id, "aria-colindex": this.columnIds.indexOf(column.id) + 1 });
    this.#cells.set(`${column.id}/${pupil.id}`, cell);
    return this.#fromEnd(cell, position);
  }

  #resultsChanged() {
    for (const column of this.#page.results) {
      const head = this.node(HEAD, column.id);
      head?.classList.toggle("locked", Boolean(column.locked));
      head?.setAttribute("aria-label", this.#resultLabel(column));
      for (const pupil of this.#page.pupils) this.#paint(column.id, pupil.id);
    }
  }

  #count() {
    this.table.setAttribute("aria-rowcount", this.#visible.length + 2);
    this.#visible.forEach((id, place) => this.#rows.get(id).setAttribute("aria-rowindex", place + 3));
  }

  #cellChanged({ lesson, pupil, by }) {
    this.#paint(lesson, pupil);
    if (by === "others") this.#flash(this.node(pupil, lesson));
    this.#averageLater(pupil);
  }

  #lessonChanged(id) {
    this.#paintHeading(this.#page.lesson(id));
    for (const pupil of this.#page.pupils) {
      this.#paint(id, pupil.id);
      this.#averageLater(pupil.id);
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
