// One pupil, lesson after lesson, as plain fields in reading order: the same page for those who
// would rather hear it line by line than walk a table. Same rights, same queue.

import { element, button, field, choice } from "./dom.js";
import { CodeField } from "./code-field.js";
import { average, counted } from "./formula.js";

export class PupilView {
  #page;
  #texts;
  #desk;
  #pupil;
  #fields = new Map();
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
    this.#fields.get(lesson)?.input.focus();
  }

  show(pupil) {
    this.#pupil = pupil;
    this.#fields.clear();
    this.#list.replaceChildren(...[...this.#page.lessons, ...(this.#page.markFree ? [] : this.#page.results)].map((lesson) => this.#line(lesson)));
    this.#drawFigure();
    this.#desk.pupilShown(pupil);
  }

  #line(lesson) {
    const type = this.#page.workType(lesson)?.name;
    const line = new CodeField(this.#page, this.#texts, { lesson: lesson.id, pupil: this.#pupil }, (change) => this.#desk.write([change]));
    this.#fields.set(lesson.id, line);
    return element("li", { class: lesson.date === this.#page.today ? "today" : "" },
      element("span", { class: "date" }, this.#page.nameOf(lesson.id, this.#texts)),
      element("span", { class: "about" }, [type, lesson.topic].filter(Boolean).join(" · ")),
      line.input, line.state);
  }

  #paint(lesson) {
    this.#fields.get(lesson)?.paint();
    this.#drawFigure();
  }

  #drawFigure() {
    if (this.#page.markFree) return;
    const figure = this.#page.serverAverage(this.#pupil) ?? average(counted(this.#page, this.#pupil), this.#page.average.digits);
    this.#figure.textContent = figure === null
      ? this.#texts.say("average.none")
      : this.#texts.say("average.is", this.#texts.decimal(figure));
  }
}
