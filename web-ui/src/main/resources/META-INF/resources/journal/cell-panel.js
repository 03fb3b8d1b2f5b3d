// One cell in full: its value, what is wrong with it, remarks to the family and to colleagues,
// and who wrote what here before.

import { element, button, field } from "./dom.js";
import { pieces } from "./cell.js";
import { Autosave } from "./autosave.js";
import { refusalBox } from "./refusal.js";
import { trouble } from "./trouble.js";
import { canBeOpened } from "./unlock-dialog.js";

export class CellPanel {
  #page;
  #texts;
  #lesson;
  #pupil;
  #do;
  #controls = {};
  #autosave;
  #abort = new AbortController();
  #value = element("div", { class: "value" });
  #trouble = element("div", { class: "trouble" });

  /** `verbs`: remark(lesson, pupil, remarks), open(lesson, pupil), giveUp(entry), decide(entry), history(lesson, pupil), askToOpen(place), remarkUpon(place) or null. */
  constructor(page, texts, { lesson, pupil }, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.#lesson = lesson;
    this.#pupil = pupil;
    this.#do = verbs;
    this.#autosave = new Autosave((name, value) => verbs.remark(lesson, pupil, { [name]: value }));
    this.element = element("div", { class: "cell-details" }, this.#value, this.#trouble, this.#remarks(), this.#history(), this.#remarkUpon());
    page.addEventListener("cell", ({ detail }) => detail.lesson === lesson && detail.pupil === pupil && this.#refresh(), { signal: this.#abort.signal });
    this.#refresh();
  }

  get title() {
    return this.#page.pupil(this.#pupil).name;
  }

  left() {
    this.#autosave.finish(this.#controls);
    this.#abort.abort();
  }

  #refresh() {
    const lesson = this.#page.lesson(this.#lesson);
    const type = this.#page.workType(lesson);
    const value = this.#page.shown(this.#lesson, this.#pupil);
    this.#value.replaceChildren(
      element("span", { class: "big" }, ...(value ? pieces(this.#page.codesAt(this.#lesson), value) : ["–"])),
      element("span", {}, [
        this.#texts.day(lesson.date), type?.name,
        type && this.#page.average.weighted ? this.#texts.say("lesson.weight", this.#texts.decimal(String(lesson.weight))) : null,
      ].filter(Boolean).join(" · ")));
    this.#drawTrouble();
    const cell = this.#page.cell(this.#lesson, this.#pupil);
    for (const [name, control] of Object.entries(this.#controls)) this.#autosave.show(control, cell[name]);
  }

  #drawTrouble() {
    const entry = this.#do.open(this.#lesson, this.#pupil);
    const outside = this.#page.outside(this.#lesson, this.#pupil);
    const reason = this.#page.absenceReason(this.#lesson, this.#pupil);
    this.#trouble.replaceChildren(
      ...(reason ? [element("p", { class: "away" }, reason)] : []),
      ...(outside ? [refusalBox({ text: outside }, this.#texts)] : []),
      ...(!outside && this.#page.locked(this.#lesson, this.#pupil) ? this.#lock() : []),
      ...trouble(this.#texts, entry, this.#do));
  }

  // A remark on the keeping of the journal, for whoever may write one.
  #remarkUpon() {
    return this.#do.remarkUpon
      ? button(this.#texts.say("remark.write"), () => this.#do.remarkUpon({ lesson: this.#lesson, pupil: this.#pupil }), { class: "quiet" })
      : null;
  }

  #lock() {
    const locked = this.#page.locked(this.#lesson, this.#pupil);
    return [refusalBox(locked, this.#texts), canBeOpened(locked)
      ? button(this.#texts.say("unlock.ask"), () => this.#do.askToOpen({ lesson: this.#lesson, pupil: this.#pupil }))
      : null].filter(Boolean);
  }

  #remarks() {
    const { rights } = this.#page;
    const cell = this.#page.cell(this.#lesson, this.#pupil);
    const closed = this.#page.locked(this.#lesson, this.#pupil) || this.#page.outside(this.#lesson, this.#pupil) || !(rights.mark.allowed || rights.absence.allowed);
    return ["comment", "staffComment"].map((name) => {
      const control = element("textarea", { rows: 2, maxlength: 1000, readonly: Boolean(closed) }, cell[name] ?? "");
      this.#controls[name] = this.#autosave.watch(control, name);
      return field(this.#texts.say(`cell.${name}`), control);
    });
  }

  #history() {
    if (!this.#page.rights.history.allowed) return refusalBox(this.#page.rights.history.reason, this.#texts);
    return historyList(this.#texts, () => this.#do.history(this.#lesson, this.#pupil));
  }
}

/** The history of a cell or a lesson under its heading; `load` answers its lines, the newest first. */
export function historyList(texts, load) {
  const list = element("ol", { class: "history" }, element("li", {}, texts.say("history.loading")));
  load().then(
    (lines) => list.replaceChildren(...(lines.length > 0 ? lines.map((line) => historyLine(texts, line)) : [element("li", {}, texts.say("history.none"))])),
    (failure) => list.replaceChildren(element("li", {}, failure.refusal?.text ?? texts.say("history.unreachable"))));
  return element("section", {}, element("h3", {}, texts.say("history.title")), list);
}

function historyLine(texts, line) {
  return element("li", {},
    element("div", { class: "change" }, element("s", {}, line.before || "–"), " → ", element("strong", {}, line.after || "–")),
    element("div", { class: "who" }, `${line.by} · ${texts.moment(line.at)}`),
    line.comment ? element("div", {}, line.comment) : null,
    line.reason ? element("div", { class: "rule" }, line.reason) : null,
    line.unlock ? element("div", { class: "rule" }, texts.say("history.unlock", line.unlock)) : null);
}
