// The teacher's desk: lays the parts of the page out and offers them the verbs they need.
// The parts know the desk, never each other.

import { element } from "./dom.js";
import { Writing } from "./writing.js";
import { Sheet } from "./sheet.js";
import { Phone, startLesson } from "./phone.js";
import { PupilView } from "./pupil-view.js";
import { Toolbar } from "./toolbar.js";
import { Duties } from "./duties.js";
import { Locks } from "./locks.js";
import { Status } from "./status.js";
import { Panels } from "./panels.js";
import { Notices } from "./refusal.js";
import { Hints } from "./hints.js";
import { Decisions } from "./decisions.js";
import { Filling } from "./filling.js";
import { openHelp } from "./help-dialog.js";
import { layOutTerm, openPrint, readyToPrint } from "./print.js";
import { tellLeftovers } from "./leftovers.js";

const NARROW = "(max-width: 640px)";
// Below this width the panel would lie over the grid, so it is not opened unasked.
const SPACIOUS = 1080;
const TOUCH = "(pointer: coarse)";

export class Desk {
  #page;
  #texts;
  #settings;
  #host;
  #transport;
  #abort = new AbortController();
  #order = { text: "", byName: false };
  #view = null;
  #viewAbort = new AbortController();
  #main = element("div", { class: "main" });

  /** `host`: root to hang dialogs on, `term(id)`, `signIn()`, `relocked()`, `pupil` to begin with, `pupilShown(id)`, `remarkUpon(place)` where remarks may be written. */
  constructor(page, texts, queue, transport, settings, host) {
    this.#page = page;
    this.#texts = texts;
    this.#settings = settings;
    this.#host = host;
    this.#transport = transport;
    const { signal } = this.#abort;
    this.writing = new Writing(page, queue, signal);
    this.notices = new Notices(texts);
    this.decisions = new Decisions(page, texts, this.writing, this.notices, {
      root: host.root,
      write: (changes) => this.write(changes),
      show: (op) => this.#showPlace(op),
      unlock: (wish) => transport.unlock(wish),
      relocked: () => host.relocked(),
      history: ({ lesson, pupil }) => (pupil ? this.panels.cell({ lesson, pupil }, { focus: true }) : this.panels.lessonHistory(lesson)),
    }, signal);
    this.filling = new Filling(page, texts, this.writing, this, host.root);
    this.panels = new Panels(page, texts, this, { transport, settings, remarkUpon: host.remarkUpon, closed: () => this.#view.resume() });
    this.status = new Status(queue, texts, { signIn: () => host.signIn(), show: () => this.decisions.showFirst(), signal });
    this.locks = new Locks(page, texts, (request) => this.#withdraw(request), signal);
    this.duties = new Duties(page, texts, (lesson) => this.#toDuty(lesson), signal);
    this.toolbar = this.#makeToolbar();
    this.element = this.#layOut();
    this.#listen(signal);
    this.#settle(host.pupil);
    tellLeftovers(this.notices, page, texts, queue);
  }

  /** Called once the desk is on the page and has a size. */
  start() {
    // The panel first: it narrows the grid, which then scrolls today's lesson into what is left.
    if (this.#settings.get("panel") && this.element.clientWidth >= SPACIOUS) this.#showLesson();
    this.#view.start();
    this.toolbar.steps(this.writing.canUndo, this.writing.canRedo);
  }

  leave() {
    this.panels.leave();
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

  /** Opens the filling of a lesson, a pupil's row or the marked range. */
  fill(lesson = this.#view.lesson) {
    const { movement, cell } = this.#view;
    this.filling.open(lesson, cell?.pupil, movement?.isWide ? movement.range.flat().filter(Boolean) : []);
  }

  /** Confirms what is proposed for the results of a column, for all pupils shown, as one step. */
  confirmProposed(column) {
    const changes = this.proposedIn(column);
    if (changes.length === 0) this.tell(this.#texts.say("result.nothing"));
    else {
      this.write(changes);
      this.tell(this.#texts.say("result.confirmed", changes.length));
    }
  }

  /** What is proposed in a column and not confirmed, as changes to write. */
  proposedIn(column) {
    return this.pupils
      .filter((pupil) => this.#page.shown(column, pupil) === "")
      .map((pupil) => ({ lesson: column, pupil, value: this.#page.proposal(column, pupil).mark }))
      .filter((change) => change.value);
  }

  help() {
    openHelp(this.#host.root, this.#texts, this.#page, this.#settings);
  }

  /** Takes the locks of a page that was read again, unless another page is shown by now. */
  relocked(page, data, results) {
    if (page !== this.#page) return;
    page.learnResults(results);
    this.panels.relocked(page.learnLocks(data));
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

  /** Leads to a lesson without taking the focus. */
  goToLesson(lesson) {
    this.#view.goToLesson(lesson, { focus: false });
  }

  #layOut() {
    const { title, schoolClass, subject, group, teacher } = this.#page;
    return element("div", { class: "desk" },
      element("header", { class: "top" },
        element("div", { class: "names" }, element("h1", {}, title || `${schoolClass} · ${subject}`),
          element("p", {}, [group, teacher].filter(Boolean).join(" · "))),
        this.status.element),
      this.duties.element,
      this.locks.element,
      new Hints(this.#texts, this.#settings, matchMedia(NARROW).matches).element,
      this.toolbar.element,
      element("div", { class: "work" }, this.#main, this.panels.element),
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
      details: () => this.#view.cell && this.panels.cell(this.#view.cell, { focus: true }),
      lesson: () => (this.panels.isOpen ? this.panels.close() : this.#showLesson()),
      pupil: () => this.openPupil(this.#view.cell?.pupil),
      pad: () => this.#togglePad(),
      print: () => this.#print(),
      help: () => this.help(),
    });
  }

  #listen(signal) {
    matchMedia(NARROW).addEventListener("change", () => this.#settle(null, true), { signal });
    this.#page.addEventListener("cell", () => this.#steps(), { signal });
    addEventListener("beforeprint", () => this.#mayPrint && layOutTerm(this.#page, this.#texts), { signal });
    void readyToPrint();
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
    if (lesson) this.panels.lesson(lesson);
  }

  #toDuty(lesson) {
    this.#view.goToLesson(lesson, { focus: false });
    this.panels.lesson(lesson, { focus: true });
  }

  // Leads to a cell or lesson that waits for a decision.
  #showPlace({ lesson, pupil }) {
    this.#view.goToLesson(lesson, { focus: false });
    if (pupil) this.panels.cell({ lesson, pupil }, { focus: true });
    else this.panels.lesson(lesson, { focus: true });
  }

  #steps() {
    this.toolbar.steps(this.writing.canUndo, this.writing.canRedo);
  }

  async #withdraw(request) {
    try {
      await this.#transport.withdraw(request.id);
      this.#host.relocked();
    } catch (failure) {
      this.tell(failure.refusal?.text ?? this.#texts.say("unlock.unreachable"));
    }
  }

  // A page that an older server told says nothing about printing; it is kept for a day at most.
  get #mayPrint() {
    return this.#page.rights.print?.allowed ?? true;
  }

  #print() {
    if (this.#mayPrint) openPrint(this.#host.root, this.#page, this.#texts);
    else this.decisions.refuse(this.#page.rights.print.reason);
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
