// The field inside a cell while it is typed in. It reads what is typed in either layout and
// lets nothing through that is no code of the school's scale.

import { element } from "./dom.js";
import { cellLabel } from "./cell.js";

export class Editor {
  #page;
  #texts;
  #grid;
  #done;
  #open = null;

  /** `done(change, move)` is called with the value typed and where to go: [rows, columns], "fill" or null. */
  constructor(page, texts, grid, done) {
    this.#page = page;
    this.#texts = texts;
    this.#grid = grid;
    this.#done = done;
  }

  get isOpen() {
    return this.#open !== null;
  }

  /** Opens the cell; `typed` replaces the value, null leaves it for changing. */
  open({ lesson, pupil }, typed) {
    const node = this.#grid.node(pupil, lesson);
    const input = element("input", {
      class: "editor", autocomplete: "off", spellcheck: "false", inputmode: "text", maxlength: 24,
      "aria-label": cellLabel(this.#page, this.#texts, lesson, pupil),
    });
    // Opening a result that is only proposed offers the proposal: Enter confirms it, going away does not.
    const shown = this.#page.shown(lesson, pupil);
    const offered = shown === "" && this.#page.isResult(lesson) ? this.#page.proposal(lesson, pupil).mark ?? "" : shown;
    input.value = typed ?? offered;
    const untouched = typed === null && offered !== shown ? offered : null;
    this.#open = { lesson, pupil, node, input, untouched, overwriting: typed !== null, seen: this.#page.cell(lesson, pupil).version };
    this.#grid.hold(lesson, pupil);
    node.replaceChildren(input);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#left());
    input.focus();
    if (typed === null) input.select();
    else this.#typed();
  }

  /** Commits what is typed, as if the teacher had gone elsewhere. */
  finish() {
    if (this.#open) this.#left();
  }

  #typed() {
    const { input, node, lesson } = this.#open;
    this.#open.untouched = null;
    const { value } = this.#page.codesAt(lesson).read(input.value);
    // Y on the key of Н shows as Н at once, else the teacher would doubt what is being written.
    if (value && /^[a-z\u0400-\u04ff`[\];',.]+$/i.test(input.value) && value.length === input.value.length) input.value = value;
    input.removeAttribute("aria-invalid");
    node.querySelector(".bubble")?.remove();
  }

  #key(event) {
    const move = this.#moveOf(event);
    if (move === undefined) {
      if (event.key !== "Escape") event.stopPropagation();
      else this.#cancel(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#commit(move);
  }

  #moveOf(event) {
    if (event.isComposing) return undefined;
    if (event.key === "Enter") return event.ctrlKey || event.metaKey ? "fill" : [event.shiftKey ? -1 : 1, 0];
    if (event.key === "Tab") return [0, event.shiftKey ? -1 : 1];
    if (event.key === "ArrowUp") return [-1, 0];
    if (event.key === "ArrowDown") return [1, 0];
    if (this.#open.overwriting && event.key === "ArrowLeft") return [0, -1];
    if (this.#open.overwriting && event.key === "ArrowRight") return [0, 1];
    return undefined;
  }

  #commit(move) {
    const { lesson, pupil, input, seen } = this.#open;
    const { value, wrong } = this.#page.codesAt(lesson).read(input.value);
    if (wrong !== undefined) {
      this.#complain(wrong);
      return;
    }
    this.#close();
    this.#done({ lesson, pupil, value, seen }, move);
  }

  #complain(wrong) {
    const { input, node, lesson } = this.#open;
    input.setAttribute("aria-invalid", "true");
    node.querySelector(".bubble")?.remove();
    const known = this.#page.codesAt(lesson).all.map((code) => code.code).join("  ");
    const bubble = element("span", { class: "bubble", role: "alert" },
      this.#texts.say("wrong.code", wrong), " ", this.#texts.say("wrong.known", known));
    node.append(bubble);
    // At the edges of the table it opens towards the middle, where it can be read whole.
    const told = bubble.getBoundingClientRect();
    const table = this.#grid.element.getBoundingClientRect();
    bubble.classList.toggle("leftward", told.right > table.right);
    bubble.classList.toggle("upward", told.bottom > table.bottom);
    input.select();
  }

  #cancel(event) {
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    this.#done(null, [0, 0]);
  }

  // Going away with the mouse commits what is readable; what is not is told, not kept.
  #left() {
    if (!this.#open) return;
    const { lesson, pupil, input, seen, untouched } = this.#open;
    const { value, wrong } = this.#page.codesAt(lesson).read(input.value);
    this.#close();
    if (input.value === untouched) return;
    this.#done(wrong === undefined ? { lesson, pupil, value, seen } : { lesson, pupil, wrong }, null);
  }

  #close() {
    const { lesson, pupil } = this.#open;
    this.#open = null;
    this.#grid.release(lesson, pupil);
  }
}
