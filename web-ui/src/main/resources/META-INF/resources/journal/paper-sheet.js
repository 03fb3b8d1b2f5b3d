// One emergency sheet as it is entered afterwards: topic, homework, and the names in the order of the paper, a line
// each. Enter goes down, so that the eyes can stay on the sheet.

import { element, button, field } from "./dom.js";
import { Autosave } from "./autosave.js";
import { CodeField } from "./code-field.js";
import { refusalBox } from "./refusal.js";
import { trouble } from "./trouble.js";
import { canBeOpened } from "./unlock-dialog.js";

export class PaperSheet {
  #page;
  #texts;
  #id;
  #do;
  #autosave;
  #controls = {};
  #fields = new Map();
  #planned = element("div", { class: "chips" });
  #duties = element("div", { class: "owed" });
  #trouble = element("div", { class: "trouble" });
  #done;

  /** `verbs`: write(changes), describe(lesson, fields), open(lesson), giveUp(entry), decide(entry), askToOpen(place), done(), tell(text); `last`: no sheet follows. */
  constructor(page, texts, lesson, verbs, { last, signal }) {
    this.#page = page;
    this.#texts = texts;
    this.#id = lesson;
    this.#do = verbs;
    this.#autosave = new Autosave((name, value) => verbs.describe(lesson, { [name]: value || null }));
    this.#done = button(texts.say(last ? "paper.last" : "paper.done"), () => this.#finish(), { class: "primary", "aria-keyshortcuts": "Control+Enter" });
    this.element = element("section", { class: "paper-sheet", "aria-labelledby": "paper-title" }, this.#parts());
    this.element.addEventListener("keydown", (event) => this.#key(event));
    page.addEventListener("cell", ({ detail }) => detail.lesson === lesson && this.#fields.get(detail.pupil)?.paint(), { signal });
    page.addEventListener("lesson", ({ detail }) => detail.lesson === lesson && this.#refresh(), { signal });
    this.#refresh();
  }

  /** Takes the focus where entering begins: at the topic, or at the first name when the topic stands. */
  start() {
    const [first] = this.#order;
    const { topic } = this.#controls;
    if (topic && !topic.readOnly && !topic.value) topic.focus();
    else (first ?? this.#done).focus();
  }

  /** Leads to the line of a pupil, or to the topic. */
  goTo(pupil) {
    (this.#fields.get(pupil)?.input ?? this.#controls.topic).focus();
  }

  /** Saves what is half typed, when the sheet is left. Answers whether all of it could be read; else it leads there. */
  leave() {
    this.#autosave.finish(this.#controls);
    const unread = [...this.#fields.values()].filter((line) => !line.keep());
    if (unread.length === 0) return true;
    unread[0].input.focus();
    unread[0].input.select();
    return false;
  }

  get #lesson() {
    return this.#page.lesson(this.#id);
  }

  /** Why not everything on the sheet can be written, or null: the record may be closed where the cells are not. */
  get #lock() {
    return this.#lesson.locked ?? this.#lesson.panelLocked ?? null;
  }

  get #order() {
    return [...this.#fields.values()].map((line) => line.input);
  }

  #parts() {
    const texts = this.#texts;
    const lesson = this.#lesson;
    const { schoolClass, subject, title } = this.#page;
    return [
      element("header", {},
        element("h2", { id: "paper-title" }, texts.say("sheet.lesson", lesson.number, title || `${schoolClass} · ${subject}`)),
        element("p", {}, [texts.day(lesson.date), `${lesson.starts}–${lesson.ends}`, lesson.substitution ? texts.say("lesson.substitution") : null].filter(Boolean).join(" · "))),
      this.#lock ? refusalBox(this.#lock, texts) : null,
      canBeOpened(this.#lock) ? button(texts.say("unlock.ask"), () => this.#do.askToOpen({ lesson: this.#id })) : null,
      this.#duties,
      this.#trouble,
      this.#text("topic", 1, 1000, this.#page.rights.topic),
      this.#planned,
      this.#page.homeworkFree ? null : this.#text("homework", 2, 2000, this.#page.rights.homework),
      element("ol", { class: "lines" }, this.#page.pupils.filter((pupil) => !this.#page.outside(this.#id, pupil.id)).map((pupil) => this.#line(pupil))),
      element("div", { class: "verbs" }, this.#done, element("span", { class: "rule" }, texts.say("paper.keys"))),
    ].filter(Boolean);
  }

  #text(name, rows, most, right) {
    const closed = !right.allowed || this.#lock !== null;
    const control = element("textarea", { rows, maxlength: most, readonly: closed }, this.#lesson[name] ?? "");
    this.#controls[name] = this.#autosave.watch(control, name);
    return element("div", {}, field(this.#texts.say(`lesson.${name}`), control), right.allowed || this.#lock ? null : refusalBox(right.reason, this.#texts));
  }

  #line(pupil) {
    const line = new CodeField(this.#page, this.#texts, { lesson: this.#id, pupil: pupil.id }, (change) => this.#do.write([change]));
    this.#fields.set(pupil.id, line);
    return element("li", {},
      element("span", { class: "number", "aria-hidden": "true" }, pupil.number),
      element("span", { class: "who", "aria-hidden": "true" }, pupil.name), line.input, line.state);
  }

  #key(event) {
    const target = event.composedPath()[0];
    if (event.altKey && event.code === "KeyT") {
      event.preventDefault();
      this.#takePlanned();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#finish();
    } else if (event.key === "Enter" && !event.isComposing && target.matches("textarea, .code") && !(event.shiftKey && target.matches("textarea"))) {
      event.preventDefault();
      this.#step(target, event.shiftKey ? -1 : 1);
    } else if (target.matches(".code") && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.#step(target, event.key === "ArrowUp" ? -1 : 1);
    }
  }

  // A line that nobody can read is mended at once: later the sheet has been turned over.
  #step(target, by) {
    const line = [...this.#fields.values()].find(({ input }) => input === target);
    if (line && !line.keep()) {
      target.select();
      return;
    }
    const places = [...Object.values(this.#controls), ...this.#order, this.#done];
    const next = places[places.indexOf(target) + by];
    next?.focus();
    if (next?.matches(".code")) next.select();
  }

  #takePlanned() {
    const line = this.#page.nextPlanned();
    if (!this.#page.rights.topic.allowed || this.#lock) return;
    if (!line) {
      this.#do.tell(this.#texts.say("lesson.planThrough"));
      return;
    }
    const fields = this.#page.givePlanned(this.#id, line);
    this.#do.describe(this.#id, fields);
    this.#autosave.force(this.#controls.topic, fields.topic);
    this.#refresh();
  }

  #finish() {
    if (!this.leave()) return;
    // Whoever has entered a sheet to its end has checked everybody: no sign means that the pupil was there.
    const { locked, attendanceTaken } = this.#lesson;
    if (!locked && !attendanceTaken && this.#page.rights.absence.allowed) this.#do.describe(this.#id, {});
    this.#do.done();
  }

  #refresh() {
    const texts = this.#texts;
    for (const [name, control] of Object.entries(this.#controls)) this.#autosave.show(control, this.#lesson[name]);
    const next = this.#page.nextPlanned();
    const may = this.#page.rights.topic.allowed && !this.#lock;
    const planned = this.#page.plan?.find((line) => line.id === this.#lesson.planned)?.homework;
    this.#planned.replaceChildren(...[
      may && next ? button(`${texts.say("lesson.takePlanned", next.number)}: ${next.topic}`, () => this.#takePlanned(), { class: "chip", "aria-keyshortcuts": "Alt+T" }) : null,
      may && planned && this.#controls.homework && !this.#controls.homework.readOnly
        ? button(texts.say("paper.plannedHomework", planned), () => this.#autosave.put(this.#controls.homework, "homework", planned), { class: "chip" })
        : null,
    ].filter(Boolean));
    this.#duties.replaceChildren(...(this.#page.duties ?? []).filter((duty) => duty.lesson === this.#id)
      .map((duty) => element("p", { class: `owing ${duty.state}`, title: duty.quote }, [duty.text, duty.paragraph].filter(Boolean).join(" · "))));
    this.#trouble.replaceChildren(...trouble(texts, this.#do.open(this.#id), this.#do));
  }
}
