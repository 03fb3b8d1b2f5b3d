// Results beside the grid: a column with what is proposed for the class, and one result with what
// it stands on.

import { element, button, field } from "./dom.js";
import { pieces } from "./cell.js";
import { Autosave } from "./autosave.js";
import { historyList } from "./cell-panel.js";
import { refusalBox } from "./refusal.js";
import { trouble } from "./trouble.js";
import { canBeOpened } from "./unlock-dialog.js";

function lock(locked, texts, askToOpen) {
  return [refusalBox(locked, texts), canBeOpened(locked) ? button(texts.say("unlock.ask"), askToOpen) : null].filter(Boolean);
}

/** One column: its rule, how many are confirmed, confirming the rest as one step. */
export class ResultsPanel {
  #page;
  #texts;
  #column;
  #do;
  #abort = new AbortController();
  element = element("div", { class: "results" });

  /** `verbs`: proposed() answers the changes that confirm, confirm() writes them, askToOpen(). */
  constructor(page, texts, column, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.#column = column;
    this.#do = verbs;
    const { signal } = this.#abort;
    page.addEventListener("cell", ({ detail }) => detail.lesson === column && this.#draw(), { signal });
    page.addEventListener("results", () => this.#draw(), { signal });
    this.#draw();
  }

  get title() {
    return this.#page.lesson(this.#column).name;
  }

  left() {
    this.#abort.abort();
  }

  #draw() {
    const texts = this.#texts;
    const { date, locked, kind } = this.#page.lesson(this.#column);
    const { scale, thresholds } = this.#page.resultRule;
    const proposed = this.#do.proposed().length;
    const put = this.#page.pupils.filter((pupil) => this.#page.shown(this.#column, pupil.id) !== "").length;
    this.element.replaceChildren(
      element("p", {}, texts.say("result.ends", texts.day(date))),
      element("p", {}, texts.say("result.put", put, this.#page.pupils.length)),
      ...(kind === "term" && scale === "5" ? [element("p", {}, texts.say("result.rule", ...thresholds.map((from) => texts.decimal(String(from)))))] : []),
      ...(locked ? lock(locked, texts, () => this.#do.askToOpen()) : []),
      proposed > 0 && !locked
        ? button(texts.say("result.confirm", proposed), () => this.#do.confirm(), { class: "primary" })
        : element("p", {}, texts.say("result.nothing")));
  }
}

/** One result: the mark, what it stands on, its reason and its history. */
export class ResultCellPanel {
  #page;
  #texts;
  #column;
  #pupil;
  #do;
  #autosave;
  #abort = new AbortController();
  #value = element("div", { class: "value" });
  #trouble = element("div", { class: "trouble" });
  #controls = {};

  /** `verbs`: explain(reason), open(), giveUp(entry), decide(entry), history(), askToOpen(). */
  constructor(page, texts, { lesson, pupil }, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.#column = lesson;
    this.#pupil = pupil;
    this.#do = verbs;
    this.#autosave = new Autosave((_, value) => verbs.explain(value));
    const reason = element("textarea", { rows: 2, maxlength: 500, readonly: Boolean(page.lesson(lesson).locked) }, page.cell(lesson, pupil).reason ?? "");
    this.#controls.reason = this.#autosave.watch(reason, "reason");
    this.element = element("div", { class: "cell-details" }, this.#value, this.#trouble,
      field(texts.say("result.reason"), reason), historyList(texts, () => verbs.history()));
    page.addEventListener("cell", ({ detail }) => detail.lesson === lesson && detail.pupil === pupil && this.#draw(), { signal: this.#abort.signal });
    page.addEventListener("results", () => this.#draw(), { signal: this.#abort.signal });
    this.#draw();
  }

  get title() {
    return `${this.#page.pupil(this.#pupil).name} · ${this.#page.lesson(this.#column).name}`;
  }

  left() {
    this.#autosave.finish(this.#controls);
    this.#abort.abort();
  }

  #draw() {
    const texts = this.#texts;
    const { mark, mean, counted, debts } = this.#page.proposal(this.#column, this.#pupil);
    const shown = this.#page.shown(this.#column, this.#pupil);
    const { locked } = this.#page.lesson(this.#column);
    this.#controls.reason.readOnly = Boolean(locked);
    this.#value.replaceChildren(
      element("span", { class: "big" }, ...(shown ? pieces(this.#page.codesAt(this.#column), shown) : ["–"])),
      element("span", {}, [
        mark && mark !== shown ? texts.say("result.proposes", mark) : null,
        mean === null ? null : texts.say("result.basis", texts.decimal(mean), counted),
        debts > 0 ? texts.say("result.debts", debts) : null,
      ].filter(Boolean).join(" · ")));
    this.#trouble.replaceChildren(
      ...(locked ? lock(locked, texts, () => this.#do.askToOpen()) : []),
      ...trouble(texts, this.#do.open(), this.#do));
    this.#autosave.show(this.#controls.reason, this.#page.cell(this.#column, this.#pupil).reason);
  }
}
