// What the place beside the grid can show, and the verbs each of these panels needs.

import { Panel } from "./panel.js";
import { LessonPanel } from "./lesson-panel.js";
import { CellPanel, historyList } from "./cell-panel.js";
import { ResultCellPanel, ResultsPanel } from "./result-panel.js";
import { FormulaPanel } from "./formula-panel.js";

export class Panels {
  #page;
  #texts;
  #desk;
  #transport;
  #settings;
  #remarkUpon;
  #panel;

  /** `closed` is called when the teacher closes the panel. */
  constructor(page, texts, desk, { transport, settings, remarkUpon, closed }) {
    this.#page = page;
    this.#texts = texts;
    this.#desk = desk;
    this.#transport = transport;
    this.#settings = settings;
    this.#remarkUpon = remarkUpon ? (place) => remarkUpon({ pupil: null, ...place, place: this.#nameOf(place) }) : null;
    this.#panel = new Panel(texts, () => {
      settings.set("panel", false);
      closed();
    });
  }

  get element() {
    return this.#panel.element;
  }

  get isOpen() {
    return this.#panel.isOpen;
  }

  close() {
    this.#panel.close();
  }

  /** Saves what is half typed, when the page goes. */
  leave() {
    this.#panel.content?.left?.();
  }

  lesson(lesson, options) {
    this.#settings.set("panel", true);
    this.#panel.show(new LessonPanel(this.#page, this.#texts, lesson, this.#lessonVerbs()), options);
  }

  /** A column of results: what is proposed, and confirming it for the class. */
  results(column, options) {
    this.#panel.show(new ResultsPanel(this.#page, this.#texts, column, {
      proposed: () => this.#desk.proposedIn(column),
      confirm: () => this.#desk.confirmProposed(column),
      askToOpen: () => this.#desk.decisions.askToOpen({ lesson: null }),
    }), options);
  }

  cell(cell, options) {
    if (this.#page.isResult(cell.lesson)) {
      this.#result(cell, options);
      return;
    }
    const { writing, decisions } = this.#desk;
    this.#panel.show(new CellPanel(this.#page, this.#texts, cell, {
      remark: (lesson, pupil, remarks) => writing.remark(lesson, pupil, remarks),
      open: (lesson, pupil) => writing.open(lesson, pupil),
      giveUp: (entry) => decisions.giveUp(entry),
      decide: (entry) => decisions.decide(entry),
      history: (lesson, pupil) => this.#transport.history(lesson, pupil),
      askToOpen: (place) => decisions.askToOpen(place),
      remarkUpon: this.#remarkUpon,
    }), options);
  }

  #result(cell, options) {
    const { writing, decisions } = this.#desk;
    this.#panel.show(new ResultCellPanel(this.#page, this.#texts, cell, {
      explain: (reason) => writing.justify(cell.lesson, cell.pupil, reason),
      open: () => writing.open(cell.lesson, cell.pupil),
      giveUp: (entry) => decisions.giveUp(entry),
      decide: (entry) => decisions.decide(entry),
      history: () => this.#transport.resultHistory(this.#page.course, cell.lesson, cell.pupil),
      askToOpen: () => decisions.askToOpen({ lesson: null }),
    }), options);
  }

  formula(pupil, options) {
    this.#panel.show(new FormulaPanel(this.#page, this.#texts, pupil), options);
  }

  lessonHistory(lesson) {
    const { date, number } = this.#page.lesson(lesson);
    this.#panel.show({
      title: this.#texts.say("lesson.heading", this.#texts.day(date), number),
      element: historyList(this.#texts, () => this.#transport.history(lesson)),
    }, { focus: true });
  }

  /** The active column changed: an open lesson panel goes with it, other panels stay. */
  follow(column) {
    const { content } = this.#panel;
    if (content instanceof LessonPanel && content.lesson !== column && this.#page.lessonAt.has(column)) this.lesson(column);
  }

  /** The locks of some lessons have changed: an open lesson or cell shows itself anew. */
  relocked(lessons) {
    const { content } = this.#panel;
    if (content instanceof LessonPanel && lessons.includes(content.lesson)) this.lesson(content.lesson);
  }

  /** Takes the plan's next line as the lesson's topic, or tells why not. */
  takePlanned(lesson) {
    const { locked } = this.#page.lesson(lesson);
    const { topic } = this.#page.rights;
    if (locked || !topic.allowed) {
      this.#desk.decisions.refuse(locked ?? topic.reason, { lesson });
    } else if (!this.#page.nextPlanned()) {
      this.#desk.tell(this.#texts.say("lesson.planThrough"));
    } else {
      if (this.#panel.content?.lesson !== lesson) this.lesson(lesson);
      this.#panel.content.takePlanned();
    }
  }

  #lessonVerbs() {
    const { writing, decisions, filling } = this.#desk;
    return {
      describe: (lesson, fields) => writing.describe(lesson, fields),
      everyonePresent: (lesson) => filling.everyonePresent(lesson),
      fill: (lesson) => this.#desk.fill(lesson),
      history: (lesson) => this.lessonHistory(lesson),
      show: (lesson) => {
        this.#desk.goToLesson(lesson);
        this.lesson(lesson);
      },
      transport: this.#transport,
      open: (lesson) => writing.open(lesson),
      giveUp: (entry) => decisions.giveUp(entry),
      decide: (entry) => decisions.decide(entry),
      askToOpen: (place) => decisions.askToOpen(place),
      remarkUpon: this.#remarkUpon,
    };
  }

  /** The place as a reader calls it: the day of the lesson, and whose cell. */
  #nameOf({ lesson, pupil }) {
    const { date, number } = this.#page.lesson(lesson);
    return [this.#texts.say("lesson.heading", this.#texts.day(date), number), pupil && this.#page.pupil(pupil).name].filter(Boolean).join(", ");
  }
}
