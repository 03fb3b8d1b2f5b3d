// How a pupil's average comes about, and what one more mark would make of it.

import { element } from "./dom.js";
import { average, counted, forecast, plainAverage, written } from "./formula.js";

export class FormulaPanel {
  #page;
  #texts;
  #pupil;
  #abort = new AbortController();
  element = element("div", { class: "formula" });

  constructor(page, texts, pupil) {
    this.#page = page;
    this.#texts = texts;
    this.#pupil = pupil;
    page.addEventListener("cell", ({ detail }) => detail.pupil === pupil && this.#draw(), { signal: this.#abort.signal });
    this.#draw();
  }

  get title() {
    return this.#page.pupil(this.#pupil).name;
  }

  left() {
    this.#abort.abort();
  }

  #draw() {
    const texts = this.#texts;
    const { digits, weighted, paragraph } = this.#page.average;
    const marks = counted(this.#page, this.#pupil);
    const figure = this.#page.serverAverage(this.#pupil) ?? average(marks, digits);
    if (figure === null) {
      this.element.replaceChildren(element("p", {}, texts.say("average.none")));
      return;
    }
    this.element.replaceChildren(
      element("p", { class: "value" }, element("span", { class: "big" }, texts.decimal(figure)),
        element("span", {}, texts.say(weighted ? "average.weighted" : "average.plain"))),
      element("p", { class: "written" }, `${written(marks, (text) => texts.decimal(text))} = ${texts.decimal(figure)}`),
      ...(weighted ? [element("p", {}, texts.say("average.unweighted", texts.decimal(plainAverage(marks, digits))))] : []),
      ...(paragraph ? [element("p", { class: "rule" }, paragraph)] : []),
      element("h3", {}, texts.say("average.forecast")),
      element("table", { class: "forecast" }, this.#forecast(marks)));
  }

  #forecast(marks) {
    const weights = this.#page.average.weighted
      ? [...new Set([1, ...this.#page.workTypes.map((type) => type.weight)])].sort((one, other) => one - other).slice(0, 4)
      : [1];
    const rows = weights.map((weight) => ({ weight, lines: forecast(marks, this.#page.codes, weight, this.#page.average.digits) }));
    const head = element("tr", {}, element("th", { scope: "col" }, this.#texts.say("average.weight")),
      rows[0].lines.map((line) => element("th", { scope: "col" }, line.text)));
    return [element("thead", {}, head), element("tbody", {}, rows.map(({ weight, lines }) => element("tr", {},
      element("th", { scope: "row" }, `×${this.#texts.decimal(String(weight))}`),
      lines.map((line) => element("td", {}, this.#texts.decimal(line.average))))))];
  }
}
