// Where the teacher is in the grid: one tab stop, the arrows, the marked range.
// The place is kept as lesson and pupil, so that it stays with the pupil when rows move.

import { HEAD, NAME, AVERAGE } from "./grid.js";

const STEPS = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** Events: `moved` after the active cell or the range changed. */
export class Movement extends EventTarget {
  #grid;
  #here = null;
  #anchor = null;
  #marked = [];

  constructor(grid) {
    super();
    this.#grid = grid;
    const { element, table } = grid;
    grid.drawn = () => this.#select();
    table.addEventListener("focusin", (event) => this.#entered(event));
    element.addEventListener("mousedown", (event) => this.#pressed(event));
    element.addEventListener("mousemove", (event) => this.#dragged(event));
  }

  /** The active place `{ row, column }`. */
  get here() {
    return this.#here;
  }

  /** The active cell as `{ lesson, pupil }`, or null on a heading, a name or an average. */
  get cell() {
    return this.#here && asCell(this.#here);
  }

  /** The cells of the marked range, row by row; the active cell alone when none is marked. */
  get range() {
    const { rows, columns } = this.#bounds();
    return rows.map((row) => columns.map((column) => asCell({ row, column })));
  }

  get isWide() {
    const { rows, columns } = this.#bounds();
    return rows.length * columns.length > 1;
  }

  /** The cell so far down and right of the range's first, or null beyond the edge. */
  cellFrom(down, right) {
    const { rows, columns } = this.#bounds();
    const row = this.#grid.rowIds[this.#grid.rowIds.indexOf(rows[0]) + down];
    const column = this.#grid.columnIds[this.#grid.columnIds.indexOf(columns[0]) + right];
    return row && column ? asCell({ row, column }) : null;
  }

  /** Makes a place the tab stop, without taking the focus unless asked. */
  go(row, column, { focus = true, extend = false } = {}) {
    if (!this.#grid.rowIds.includes(row)) return;
    const node = this.#grid.bring(row, column);
    if (!node) return;
    if (this.#here) this.#grid.node(this.#here.row, this.#here.column)?.setAttribute("tabindex", "-1");
    this.#here = { row, column };
    if (!extend) this.#anchor = this.#here;
    node.setAttribute("tabindex", "0");
    if (focus) {
      node.focus({ preventScroll: true });
      this.#reveal(node, column);
    }
    this.#mark();
  }

  /** Steps by rows and columns; never around an edge. Answers whether there was room. */
  step(down, right, options) {
    const { rowIds, columnIds } = this.#grid;
    const row = rowIds[rowIds.indexOf(this.#here.row) + down];
    const column = columnIds[columnIds.indexOf(this.#here.column) + right];
    if (row === undefined || column === undefined) return false;
    this.go(row, column, options);
    return true;
  }

  /** To the first pupil of the next lesson; stays where there is none. */
  nextColumn() {
    const { columnIds, rowIds } = this.#grid;
    const next = columnIds[columnIds.indexOf(this.#here.column) + 1];
    if (next && next !== AVERAGE) this.go(rowIds[1], next);
  }

  /** Brings the focus back to the active cell, after a dialog or a panel. */
  resume() {
    if (this.#here) this.go(this.#here.row, this.#here.column);
  }

  /** After rows were hidden the place may be gone: the nearest one becomes the tab stop. */
  settle() {
    const { rowIds, columnIds } = this.#grid;
    if (rowIds.includes(this.#here?.row)) this.go(this.#here.row, this.#here.column, { focus: false });
    else this.go(rowIds[1] ?? HEAD, this.#here?.column ?? columnIds[0], { focus: false });
  }

  collapse() {
    this.#anchor = this.#here;
    this.#mark();
  }

  /** Handles a key that moves or marks; answers whether it did. */
  key(event) {
    const steps = STEPS[event.key];
    if (steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
      this.step(...steps, { extend: event.shiftKey });
      return true;
    }
    const target = this.#jump(event) ?? this.#block(event);
    if (!target) return false;
    if (target.from) this.#anchor = target.from;
    this.go(target.row, target.column, { extend: event.shiftKey || Boolean(target.from) });
    return true;
  }

  // Names and averages stick to the edges: they are in sight already, only the row may not be.
  #reveal(node, column) {
    const { scrollLeft } = this.#grid.element;
    node.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (this.#grid.sticks(column)) this.#grid.element.scrollLeft = scrollLeft;
  }

  #jump(event) {
    const { rowIds, columnIds } = this.#grid;
    const { row, column } = this.#here;
    const far = event.ctrlKey || event.metaKey;
    if (event.key === "Home") return { row: far ? rowIds[1] ?? HEAD : row, column: far ? columnIds[1] : NAME };
    if (event.key === "End") return { row: far ? rowIds.at(-1) : row, column: columnIds.at(-1) };
    if (event.key !== "PageUp" && event.key !== "PageDown") return null;
    const page = Math.max(1, this.#grid.rowsInSight - 1);
    const place = rowIds.indexOf(row) + (event.key === "PageUp" ? -page : page);
    return { row: rowIds[Math.min(Math.max(place, 1), rowIds.length - 1)], column };
  }

  #block(event) {
    const { rowIds, columnIds } = this.#grid;
    const { row, column } = this.#here;
    const lessons = columnIds.filter((id) => this.#grid.isLesson(id));
    const control = event.ctrlKey || event.metaKey;
    if (event.code === "Space" && control) return { row: rowIds.at(-1), column, from: { row: rowIds[1], column } };
    if (event.code === "Space" && event.shiftKey) return { row, column: lessons.at(-1), from: { row, column: lessons[0] } };
    if (event.code === "KeyA" && control) return { row: rowIds.at(-1), column: lessons.at(-1), from: { row: rowIds[1], column: lessons[0] } };
    return null;
  }

  #entered(event) {
    const place = this.#grid.placeOf(event.target);
    if (place && event.target.matches("[data-column]") && !same(place, this.#here)) this.go(place.row, place.column);
  }

  #pressed(event) {
    const place = this.#grid.placeOf(event.target);
    if (!place || event.button !== 0 || event.target.closest("input")) return;
    event.preventDefault();
    this.go(place.row, place.column, { extend: event.shiftKey });
  }

  #dragged(event) {
    if (event.buttons !== 1 || event.target.closest("input")) return;
    const place = this.#grid.placeOf(event.target);
    if (place && asCell(place) && this.cell && !same(place, this.#here)) this.go(place.row, place.column, { extend: true });
  }

  #bounds() {
    const { rowIds, columnIds } = this.#grid;
    const anchor = this.#anchor && rowIds.includes(this.#anchor.row) ? this.#anchor : this.#here;
    return {
      rows: between(rowIds, anchor.row, this.#here.row),
      columns: between(columnIds, anchor.column, this.#here.column),
    };
  }

  #mark() {
    this.#select();
    this.dispatchEvent(new CustomEvent("moved"));
  }

  #select() {
    for (const node of this.#marked) node.removeAttribute("aria-selected");
    const { rows, columns } = this.#bounds();
    const wide = rows.length * columns.length > 1;
    this.#marked = wide ? rows.flatMap((row) => columns.map((column) => this.#grid.node(row, column))).filter(Boolean) : [];
    for (const node of this.#marked) node.setAttribute("aria-selected", "true");
  }
}

function asCell({ row, column }) {
  return row === HEAD || column === NAME || column === AVERAGE ? null : { lesson: column, pupil: row };
}

function same(one, other) {
  return one && other && one.row === other.row && one.column === other.column;
}

function between(ids, one, other) {
  const ends = [ids.indexOf(one), ids.indexOf(other)].sort((first, second) => first - second);
  return ids.slice(ends[0], ends[1] + 1);
}
