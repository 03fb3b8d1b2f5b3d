// One pupil, lesson after lesson, as plain fields in reading order: the same page for those who
// would rather hear it line by line than walk a table. Same rights, same queue.

import { element, button, field, choice } from "./dom.js";
import { cellLabel } from "./cell.js";
import { average, counted } from "./formula.js";

export class PupilView {
  #page;
  #texts;
  #desk;
  #pupil;
  #inputs = new Map();
  #list = element("ol", { class: "lines" });
  #figure = element("p", { class: "figure" });

  constructor(page, texts, desk, signal, pupil) {
    this.#page = page;
    this.#texts = texts;
    this.#desk = desk;
    this.#pupil = pupil ?? page.pupils[0]?.id;
    this.pick = choice(page.pupils.map((one) => [one.id, one.name]), this.#pupil);
    this.pick.addEventListener("change", () => this.show(this.pick.value));
    this.element = element("div", { class: "pupil-view" },
      element("div", { class: "choose" }, field(texts.say("pupil.choose"), this.pick), button(texts.say("pupil.back"), () => desk.closePupil())),
      this.#figure, this.#list);
    page.addEventListener("cell", ({ detail }) => detail.pupil === this.#pupil && this.#paint(detail.lesson), { signal });
    this.show(this.#pupil);
  }

  get lesson() {
    return null;
  }

  get cell() {
    return null;
  }

  start() {
    this.pick.focus();
  }

  resume() {
    this.pick.focus();
  }

  arrange() {
    // The list of pupils is a drop-down here; order and filter belong to the table.
  }

  goToLesson(lesson) {
    this.#inputs.get(lesson)?.input.focus();
  }

  show(pupil) {
    this.#pupil = pupil;
    this.#inputs.clear();
    this.#list.replaceChildren(...[...this.#page.lessons, ...(this.#page.markFree ? [] : this.#page.results)].map((lesson) => this.#line(lesson)));
    this.#drawFigure();
    this.#desk.pupilShown(pupil);
  }

  #line(lesson) {
    const type = this.#page.workType(lesson)?.name;
    const input = element("input", { autocomplete: "off", spellcheck: "false", maxlength: 24, class: "code", readonly: Boolean(this.#page.outside(lesson.id, this.#pupil) || this.#page.locked(lesson.id, this.#pupil)) });
    const state = element("span", { class: "state" });
    this.#inputs.set(lesson.id, { input, state });
    input.addEventListener("change", () => this.#commit(lesson.id));
    this.#paint(lesson.id);
    return element("li", { class: lesson.date === this.#page.today ? "today" : "" },
      element("span", { class: "date" }, this.#page.nameOf(lesson.id, this.#texts)),
      element("span", { class: "about" }, [type, lesson.topic].filter(Boolean).join(" · ")),
      input, state);
  }

  #paint(lesson) {
    const { input, state } = this.#inputs.get(lesson) ?? {};
    if (!input) return;
    const pending = this.#page.pending(lesson, this.#pupil);
    if (input.getRootNode().activeElement !== input) input.value = this.#page.shown(lesson, this.#pupil);
    input.setAttribute("aria-label", cellLabel(this.#page, this.#texts, lesson, this.#pupil));
    state.textContent = this.#page.outside(lesson, this.#pupil) ?? (pending ? this.#texts.say(`state.${pending.state}`) : this.#proposed(lesson));
    this.#drawFigure();
  }

  #proposed(lesson) {
    const mark = this.#page.isResult(lesson) && this.#page.shown(lesson, this.#pupil) === "" ? this.#page.proposal(lesson, this.#pupil).mark : null;
    return mark ? this.#texts.say("result.proposal", mark) : "";
  }

  #commit(lesson) {
    const { input, state } = this.#inputs.get(lesson);
    const { value, wrong } = this.#page.codesAt(lesson).read(input.value);
    if (wrong !== undefined) {
      state.textContent = this.#texts.say("wrong.code", wrong);
      input.setAttribute("aria-invalid", "true");
      return;
    }
    input.removeAttribute("aria-invalid");
    input.value = value;
    this.#desk.write([{ lesson, pupil: this.#pupil, value }]);
  }

  #drawFigure() {
    if (this.#page.markFree) return;
    const figure = this.#page.serverAverage(this.#pupil) ?? average(counted(this.#page, this.#pupil), this.#page.average.digits);
    this.#figure.textContent = figure === null
      ? this.#texts.say("average.none")
      : this.#texts.say("average.is", this.#texts.decimal(figure));
  }
}
