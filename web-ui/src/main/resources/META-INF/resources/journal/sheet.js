// The wide view: the grid with its keys, its editor and its clipboard.

import { element } from "./dom.js";
import { Grid, HEAD, NAME, AVERAGE } from "./grid.js";
import { Movement } from "./movement.js";
import { Editor } from "./editor.js";
import { Pad } from "./pad.js";
import { copied, pasted, validated } from "./clipboard.js";
import { commandFor, startsTyping } from "./keys.js";

export class Sheet {
  #page;
  #texts;
  #desk;
  #settings;

  constructor(page, texts, desk, settings, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#desk = desk;
    this.#settings = settings;
    this.grid = new Grid(page, texts, signal);
    this.movement = new Movement(this.grid);
    this.editor = new Editor(page, texts, this.grid, (change, move) => this.#typed(change, move));
    this.pad = new Pad(page, texts, {
      value: () => (this.cell ? page.shown(this.cell.lesson, this.cell.pupil) : ""),
      codes: () => (this.cell ? page.codesAt(this.cell.lesson) : page.codes),
      put: (value, finished) => this.#padPut(value, finished),
      next: () => this.#below(),
      previous: () => this.movement.step(-1, 0),
    });
    this.element = element("div", { class: "sheet" }, this.grid.element, this.pad.element);
    this.pad.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.movement.addEventListener("moved", () => {
      this.pad.draw();
      desk.panels.follow(this.movement.here.column);
    });
    this.#listen(this.grid.element);
  }

  get cell() {
    return this.movement.cell;
  }

  /** The lesson of the active column, or null at the names, averages and results. */
  get lesson() {
    const column = this.movement.here?.column;
    return column && this.grid.isLesson(column) ? column : null;
  }

  /** The result of the active column, or null elsewhere. */
  get result() {
    const column = this.movement.here?.column;
    return column && this.#page.isResult(column) ? column : null;
  }

  /** Opens at today's lesson, or the last one before; the tab stop is its first pupil. */
  start() {
    const { lessons, today, pupils } = this.#page;
    const at = lessons.find((lesson) => lesson.date === today) ?? lessons.findLast((lesson) => lesson.date < today) ?? lessons[0];
    if (!at) return;
    this.movement.go(pupils[0]?.id ?? HEAD, at.id, { focus: false });
    this.grid.scrollToLesson(at.id);
  }

  goToLesson(lesson, { focus = true } = {}) {
    this.movement.go(this.movement.here?.row ?? HEAD, lesson, { focus });
    this.grid.scrollToLesson(lesson);
  }

  arrange(pupils) {
    this.editor.finish();
    this.grid.arrange(pupils);
    this.movement.settle();
  }

  resume() {
    this.movement.resume();
  }

  /** Runs a named command at the active place; answers whether there was one. */
  run(name) {
    const lesson = this.lesson;
    const needsLesson = ["lesson", "topic", "everyone"].includes(name);
    if (needsLesson && !lesson) return false;
    const acts = {
      undo: () => this.#desk.undo(),
      redo: () => this.#desk.redo(),
      help: () => this.#desk.help(),
      details: () => this.#details(),
      lesson: () => this.#desk.panels.lesson(lesson, { focus: true }),
      topic: () => this.#desk.panels.takePlanned(lesson),
      everyone: () => this.#desk.filling.everyonePresent(lesson),
      fill: () => this.#desk.fill(lesson),
      today: () => this.#desk.jumpToday(),
      clear: () => this.#clear(),
      edit: () => this.#edit(),
      collapse: () => this.movement.collapse(),
    };
    acts[name]();
    return true;
  }

  #listen(node) {
    node.addEventListener("keydown", (event) => this.#key(event));
    node.addEventListener("dblclick", (event) => event.target.closest("[data-column]") && this.#edit());
    node.addEventListener("click", (event) => this.#clicked(event));
    node.addEventListener("copy", (event) => this.#copy(event));
    node.addEventListener("cut", (event) => this.#copy(event) && this.#clear());
    node.addEventListener("paste", (event) => this.#paste(event));
  }

  #key(event) {
    if (this.editor.isOpen || !this.movement.here) return;
    const command = commandFor(event, { onCell: this.cell !== null, letters: this.#settings.get("letters") });
    const handled = command ? this.run(command) : this.movement.key(event);
    if (handled) event.preventDefault();
    else if (this.cell && startsTyping(event)) {
      event.preventDefault();
      this.#type(event.key);
    }
  }

  #clicked(event) {
    const place = this.grid.placeOf(event.target);
    if (!place || event.shiftKey) return;
    if (place.column === AVERAGE && place.row !== HEAD) this.#desk.panels.formula(place.row);
    else if (place.row === HEAD && this.lesson) this.#desk.panels.lesson(place.column);
    else if (place.row === HEAD && this.result) this.#desk.panels.results(place.column);
    else if (place.column === NAME && place.row === HEAD) this.#desk.turnOrder();
  }

  #edit() {
    const { row, column } = this.movement.here;
    if (this.cell) this.#open(null);
    else if (row === HEAD && this.lesson) this.#desk.panels.lesson(column, { focus: true });
    else if (row === HEAD && this.result) this.#desk.panels.results(column, { focus: true });
    else if (row === HEAD && column === NAME) this.#desk.turnOrder();
    else if (column === AVERAGE) this.#desk.panels.formula(row, { focus: true });
    else this.#desk.openPupil(row);
  }

  #details() {
    if (this.cell) this.#desk.panels.cell(this.cell, { focus: true });
    else this.#edit();
  }

  #type(key) {
    this.#open(key);
  }

  // A cell that cannot be written says so before anything is typed into it.
  #open(typed) {
    const { lesson, pupil } = this.cell;
    if (this.#page.pending(lesson, pupil)?.state === "conflict") {
      this.#desk.decisions.decide(this.#desk.open(lesson, pupil));
      return;
    }
    const outside = this.#page.outside(lesson, pupil);
    const refusal = outside ? { text: outside } : this.#page.locked(lesson, pupil);
    const rights = this.#page.rights;
    const closed = refusal ?? (this.lesson && !rights.mark.allowed && !rights.absence.allowed ? rights.mark.reason : null);
    if (closed) this.#desk.decisions.refuse(closed, { lesson, pupil });
    else this.editor.open(this.cell, typed);
  }

  #typed(change, move) {
    if (change?.wrong) {
      this.#desk.tell(this.#texts.say("wrong.left", change.wrong));
      return;
    }
    const wide = move === "fill" && this.movement.isWide;
    if (change) this.#desk.write(wide ? this.#wholeRange(change) : [change]);
    if (wide || move === "fill") this.movement.resume();
    else if (move) this.#follow(move);
  }

  #wholeRange({ value }) {
    return this.movement.range.flat().filter(Boolean)
      .filter(({ lesson, pupil }) => !this.#page.outside(lesson, pupil))
      .map((cell) => ({ ...cell, value }));
  }

  #follow([down, right]) {
    if (down === 1 && right === 0) this.#below();
    else if (down === 0 && right === 0) this.movement.resume();
    else if (!this.movement.step(down, right)) this.movement.resume();
  }

  #below() {
    if (this.movement.step(1, 0)) return;
    if (this.#settings.get("lastRow") === "next") this.movement.nextColumn();
    else this.movement.resume();
  }

  #padPut(value, finished) {
    if (!this.cell) return;
    this.editor.finish();
    this.#desk.write([{ ...this.cell, value }]);
    if (finished && value !== "" && this.#settings.get("advance")) this.#below();
  }

  #clear() {
    const cells = this.movement.range.flat().filter(Boolean).filter(({ lesson, pupil }) => this.#page.shown(lesson, pupil) !== "");
    this.#desk.write(cells.map((cell) => ({ ...cell, value: "" })));
  }

  #copy(event) {
    if (this.editor.isOpen || !this.cell) return false;
    const rows = this.movement.range.map((row) => row.filter(Boolean).map(({ lesson, pupil }) => this.#page.shown(lesson, pupil)));
    const { text, html } = copied(rows.filter((row) => row.length > 0));
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
    return true;
  }

  #paste(event) {
    if (this.editor.isOpen || !this.cell) return;
    event.preventDefault();
    const rows = pasted(event.clipboardData.getData("text/plain"));
    const single = rows.length === 1 && rows[0].length === 1 && this.movement.isWide;
    const laid = single ? this.movement.range.map((row) => row.map(() => rows[0][0])) : rows;
    const { changes, errors } = validated(this.#page, this.#texts, laid, (down, right) => this.movement.cellFrom(down, right));
    if (errors.length > 0) this.#desk.decisions.offerValid(errors, changes);
    else this.#desk.write(changes, { allOrNothing: true });
  }
}
