// The teacher's desk: lays the parts of the page out and offers them the verbs they need.
// The parts know the desk, never each other.

import { element } from "./dom.js";
import { Writing } from "./writing.js";
import { Sheet } from "./sheet.js";
import { Phone, startLesson } from "./phone.js";
import { PupilView } from "./pupil-view.js";
import { Toolbar } from "./toolbar.js";
import { Duties } from "./duties.js";
import { Status } from "./status.js";
import { Panel } from "./panel.js";
import { LessonPanel } from "./lesson-panel.js";
import { CellPanel, historyList } from "./cell-panel.js";
import { FormulaPanel } from "./formula-panel.js";
import { Notices } from "./refusal.js";
import { Decisions } from "./decisions.js";
import { Filling } from "./filling.js";
import { openHelp } from "./help-dialog.js";
import { openPrint } from "./print.js";
import { tellLeftovers } from "./leftovers.js";

const NARROW = "(max-width: 640px)";
const SPACIOUS = "(min-width: 1180px)";
const TOUCH = "(pointer: coarse)";

export class Desk {
  #page;
  #texts;
  #transport;
  #settings;
  #host;
  #abort = new AbortController();
  #order = { text: "", byName: false };
  #view = null;
  #viewAbort = new AbortController();
  #main = element("div", { class: "main" });

  /** `host`: root to hang dialogs on, `term(id)`, `signIn()`, `pupil` to begin with, `pupilShown(id)`. */
  constructor(page, texts, queue, transport, settings, host) {
    this.#page = page;
    this.#texts = texts;
    this.#transport = transport;
    this.#settings = settings;
    this.#host = host;
    const { signal } = this.#abort;
    this.writing = new Writing(page, queue, signal);
    this.notices = new Notices(texts);
    this.decisions = new Decisions(page, texts, this.writing, this.notices, {
      root: host.root,
      write: (changes) => this.write(changes),
      show: (op) => this.#showPlace(op),
      history: ({ lesson, pupil }) => (pupil ? this.openCell({ lesson, pupil }, { focus: true }) : this.#openLessonHistory(lesson)),
    }, signal);
    this.filling = new Filling(page, texts, this.writing, this, host.root);
    this.panel = new Panel(texts, () => this.#panelClosed());
    this.status = new Status(queue, texts, { signIn: () => host.signIn(), show: () => this.decisions.showFirst(), signal });
    this.duties = new Duties(page, texts, (lesson) => this.#toDuty(lesson), signal);
    this.toolbar = this.#makeToolbar();
    this.element = this.#layOut();
    this.#listen(signal);
    this.#settle(host.pupil);
    if (this.#settings.get("panel") && matchMedia(SPACIOUS).matches) this.#showLesson();
    tellLeftovers(this.notices, page, texts, queue);
  }

  /** Called once the desk is on the page and has a size. */
  start() {
    this.#view.start();
    this.toolbar.steps(this.writing.canUndo, this.writing.canRedo);
  }

  leave() {
    this.panel.content?.left?.();
    this.#abort.abort();
    this.#viewAbort.abort();
    this.element.remove();
  }

  // What the parts ask for.

  /** Writes changes as one step and tells what was refused here. */
  write(changes, options) {
    this.decisions.refuseAll(this.writing.write(changes, options), options?.allOrNothing);
    this.#steps();
  }

  undo() {
    if (!this.writing.undo()) this.tell(this.#texts.say("undo.nothing"));
    this.#steps();
  }

  redo() {
    if (!this.writing.redo()) this.tell(this.#texts.say("redo.nothing"));
    this.#steps();
  }

  open(lesson, pupil) {
    return this.writing.open(lesson, pupil);
  }

  tell(text, options) {
    this.notices.show(text, { name: "told", ...options });
  }

  openLesson(lesson, options) {
    this.#settings.set("panel", true);
    this.panel.show(new LessonPanel(this.#page, this.#texts, lesson, this.#lessonVerbs()), options);
  }

  openCell(cell, options) {
    this.panel.show(new CellPanel(this.#page, this.#texts, cell, {
      remark: (lesson, pupil, remarks) => this.writing.remark(lesson, pupil, remarks),
      open: (lesson, pupil) => this.open(lesson, pupil),
      giveUp: (entry) => this.decisions.giveUp(entry),
      decide: (entry) => this.decisions.decide(entry),
      history: (lesson, pupil) => this.#transport.history(lesson, pupil),
    }), options);
  }

  openFormula(pupil, options) {
    this.panel.show(new FormulaPanel(this.#page, this.#texts, pupil), options);
  }

  openPupil(pupil) {
    this.#use((signal) => new PupilView(this.#page, this.#texts, this, signal, pupil));
    this.#view.start();
  }

  closePupil() {
    this.#host.pupilShown(null);
    this.#settle(null);
    this.#view.start();
    this.#view.resume();
  }

  pupilShown(pupil) {
    this.#host.pupilShown(pupil);
  }

  takePlanned(lesson) {
    if (this.panel.content?.lesson !== lesson) this.openLesson(lesson);
    if (!this.#page.nextPlanned()) this.tell(this.#texts.say("lesson.planThrough"));
    else if (this.#page.lesson(lesson).locked) this.decisions.refuse(this.#page.lesson(lesson).locked);
    else if (!this.#page.rights.topic.allowed) this.decisions.refuse(this.#page.rights.topic.reason);
    else this.panel.content.takePlanned();
  }

  everyonePresent(lesson) {
    this.filling.everyonePresent(lesson);
  }

  /** Opens the filling of a lesson, a pupil's row or the marked range. */
  fill(lesson = this.#view.lesson) {
    const { movement, cell } = this.#view;
    this.filling.open(lesson, cell?.pupil, movement?.isWide ? movement.range.flat().filter(Boolean) : []);
  }

  help() {
    openHelp(this.#host.root, this.#texts, this.#page, this.#settings);
  }

  jumpToday() {
    const lesson = startLesson(this.#page);
    if (lesson) this.#view.goToLesson(lesson.id);
  }

  /** The names by number or by alphabet. */
  turnOrder() {
    this.#order.byName = !this.#order.byName;
    this.#arrange();
    this.tell(this.#texts.say(this.#order.byName ? "order.name" : "order.number"));
  }

  /** The active place changed: an open lesson panel follows it. */
  moved({ column }) {
    const content = this.panel.content;
    if (content instanceof LessonPanel && content.lesson !== column && this.#page.lessonAt.has(column)) this.openLesson(column);
  }

  #layOut() {
    const { title, schoolClass, subject, group, teacher } = this.#page;
    return element("div", { class: "desk" },
      element("header", { class: "top" },
        element("div", { class: "names" }, element("h1", {}, title || `${schoolClass} · ${subject}`),
          element("p", {}, [group, teacher].filter(Boolean).join(" · "))),
        this.status.element),
      this.duties.element,
      this.toolbar.element,
      element("div", { class: "work" }, this.#main, this.panel.element),
      this.notices.element);
  }

  #makeToolbar() {
    return new Toolbar(this.#page, this.#texts, {
      term: (term) => this.#host.term(term),
      jump: (step) => this.#jump(step),
      month: (lesson) => this.#view.goToLesson(lesson),
      find: (text) => this.#find(text),
      undo: () => this.undo(),
      redo: () => this.redo(),
      fill: () => this.fill(),
      details: () => this.#view.cell && this.openCell(this.#view.cell, { focus: true }),
      lesson: () => (this.panel.isOpen ? this.panel.close() : this.#showLesson()),
      pupil: () => this.openPupil(this.#view.cell?.pupil),
      pad: () => this.#togglePad(),
      print: () => openPrint(this.#host.root, this.#page, this.#texts),
      help: () => this.help(),
    });
  }

  #listen(signal) {
    matchMedia(NARROW).addEventListener("change", () => this.#settle(null, true), { signal });
    this.#page.addEventListener("cell", () => this.#steps(), { signal });
    this.element.addEventListener("keydown", (event) => {
      const typing = event.composedPath()[0].matches?.("input, textarea, select");
      const asked = event.key === "F1" || (event.key === "?" && this.#settings.get("letters") && !typing);
      if (!asked || event.defaultPrevented) return;
      event.preventDefault();
      this.help();
    }, { signal });
    this.#showPad(this.#settings.get("pad") ?? matchMedia(TOUCH).matches);
  }

  // Chooses the view for the width there is; the place is kept by lesson.
  #settle(pupil, started = false) {
    const lesson = this.#view?.lesson;
    const Kind = matchMedia(NARROW).matches ? Phone : Sheet;
    const linear = pupil && this.#page.pupilAt.has(pupil);
    this.#use((signal) => (linear
      ? new PupilView(this.#page, this.#texts, this, signal, pupil)
      : new Kind(this.#page, this.#texts, this, this.#settings, signal)));
    this.#arrange();
    if (!started) return;
    this.#view.start();
    if (lesson) this.#view.goToLesson(lesson, { focus: false });
  }

  // The view before stops listening to the page, else it would go on drawing out of sight.
  #use(make) {
    this.#viewAbort.abort();
    this.#viewAbort = new AbortController();
    this.#view = make(this.#viewAbort.signal);
    this.#main.replaceChildren(this.#view.element);
  }

  #find(text) {
    this.#order.text = text.trim().toLowerCase();
    this.#arrange();
  }

  #arrange() {
    this.#view.arrange(this.pupils);
  }

  /** The pupils as they are shown now. */
  get pupils() {
    const found = this.#page.pupils.filter((pupil) => pupil.name.toLowerCase().includes(this.#order.text));
    if (this.#order.byName) found.sort((one, other) => this.#texts.compare(one.name, other.name));
    return found.map((pupil) => pupil.id);
  }

  #jump(step) {
    if (step === 0) {
      this.jumpToday();
      return;
    }
    const place = this.#page.lessonAt.get(this.#view.lesson ?? startLesson(this.#page)?.id) + step;
    if (this.#page.lessons[place]) this.#view.goToLesson(this.#page.lessons[place].id);
  }

  #showLesson() {
    const lesson = this.#view.lesson ?? startLesson(this.#page)?.id;
    if (lesson) this.openLesson(lesson);
  }

  #toDuty(lesson) {
    this.#view.goToLesson(lesson, { focus: false });
    this.openLesson(lesson, { focus: true });
  }

  #lessonVerbs() {
    return {
      describe: (lesson, fields) => this.writing.describe(lesson, fields),
      everyonePresent: (lesson) => this.everyonePresent(lesson),
      fill: (lesson) => this.fill(lesson),
      history: (lesson) => this.#openLessonHistory(lesson),
      show: (lesson) => this.#view.goToLesson(lesson) ?? this.openLesson(lesson),
      open: (lesson) => this.open(lesson),
      giveUp: (entry) => this.decisions.giveUp(entry),
      decide: (entry) => this.decisions.decide(entry),
    };
  }

  // Leads to a cell or lesson that waits for a decision.
  #showPlace({ lesson, pupil }) {
    this.#view.goToLesson(lesson, { focus: false });
    if (pupil) this.openCell({ lesson, pupil }, { focus: true });
    else this.openLesson(lesson, { focus: true });
  }

  #openLessonHistory(lesson) {
    this.panel.show({
      title: this.#texts.say("lesson.heading", this.#texts.day(this.#page.lesson(lesson).date), this.#page.lesson(lesson).number),
      element: historyList(this.#texts, () => this.#transport.history(lesson)),
    }, { focus: true });
  }

  #panelClosed() {
    this.#settings.set("panel", false);
    this.#view.resume();
  }

  #steps() {
    this.toolbar.steps(this.writing.canUndo, this.writing.canRedo);
  }

  #togglePad() {
    const shown = this.toolbar.pad.getAttribute("aria-pressed") !== "true";
    this.#settings.set("pad", shown);
    this.#showPad(shown);
  }

  #showPad(shown) {
    this.toolbar.pad.setAttribute("aria-pressed", String(shown));
    this.element.classList.toggle("with-pad", shown);
  }
}
