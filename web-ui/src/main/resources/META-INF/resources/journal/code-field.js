// A field of its own for one cell, where places are read line by line instead of in the grid: what is typed is read
// as the grid reads it, written by the same queue, and what is no code stays in the field until it is mended.

import { element } from "./dom.js";
import { cellLabel } from "./cell.js";

export class CodeField {
  #page;
  #texts;
  #lesson;
  #pupil;
  #write;
  #seen = 0;

  /** `write(change)` takes what was typed, with the version that stood there when the field was entered. */
  constructor(page, texts, { lesson, pupil }, write) {
    this.#page = page;
    this.#texts = texts;
    this.#lesson = lesson;
    this.#pupil = pupil;
    this.#write = write;
    const state = `state-${lesson}-${pupil}`;
    this.input = element("input", {
      class: "code", autocomplete: "off", autocapitalize: "none", spellcheck: "false", maxlength: 24, "aria-describedby": state,
      readonly: Boolean(page.outside(lesson, pupil) || page.locked(lesson, pupil)),
    });
    this.state = element("span", { class: "state", id: state });
    this.input.addEventListener("focus", () => (this.#seen = page.cell(lesson, pupil).version));
    this.input.addEventListener("change", () => this.keep());
    this.input.addEventListener("blur", () => this.paint());
    this.paint();
  }

  /** Shows the place as it is known, unless somebody is in the middle of it. */
  paint() {
    const { input } = this;
    const wrong = input.hasAttribute("aria-invalid");
    if (input.getRootNode().activeElement !== input && !wrong) input.value = this.#page.shown(this.#lesson, this.#pupil);
    input.setAttribute("aria-label", cellLabel(this.#page, this.#texts, this.#lesson, this.#pupil));
    if (!wrong) this.state.textContent = this.#said();
  }

  /** Writes what is typed; answers whether it could be read. */
  keep() {
    const { input } = this;
    const { value, wrong } = this.#page.codesAt(this.#lesson).read(input.value);
    if (wrong !== undefined) {
      this.state.textContent = this.#texts.say("wrong.code", wrong);
      input.setAttribute("aria-invalid", "true");
      return false;
    }
    input.removeAttribute("aria-invalid");
    input.value = value;
    if (value !== this.#page.shown(this.#lesson, this.#pupil)) this.#write({ lesson: this.#lesson, pupil: this.#pupil, value, seen: this.#seen });
    else this.paint();
    return true;
  }

  #said() {
    const page = this.#page;
    const pending = page.pending(this.#lesson, this.#pupil);
    return page.outside(this.#lesson, this.#pupil)
      ?? (pending ? this.#texts.say(`state.${pending.state}`) : page.absenceReason(this.#lesson, this.#pupil) ?? this.#proposed());
  }

  #proposed() {
    const page = this.#page;
    const mark = page.isResult(this.#lesson) && page.shown(this.#lesson, this.#pupil) === "" ? page.proposal(this.#lesson, this.#pupil).mark : null;
    return mark ? this.#texts.say("result.proposal", mark) : "";
  }
}
