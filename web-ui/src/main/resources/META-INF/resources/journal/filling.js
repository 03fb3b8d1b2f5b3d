// Filling from where the teacher stands, and "everyone present": which cells, then one step.

import { openFill } from "./fill-dialog.js";
import { everyonePresent, fill } from "./bulk.js";

export class Filling {
  #page;
  #texts;
  #writing;
  #desk;
  #root;

  constructor(page, texts, writing, desk, root) {
    this.#page = page;
    this.#texts = texts;
    this.#writing = writing;
    this.#desk = desk;
    this.#root = root;
  }

  /** Asks for a value and fills the marked range, the lesson's column or the pupil's row. */
  open(lesson, pupil, range) {
    const cells = this.#places(lesson, pupil, range);
    const places = Object.entries(cells).map(([name, { text }]) => [name, text]);
    if (places.length === 0) {
      this.#desk.tell(this.#texts.say("fill.where.none"));
      return;
    }
    openFill(this.#root, this.#page, this.#texts, {
      places,
      write: (value, place, mode) => this.#desk.write(fill(this.#page, cells[place].cells, value, mode)),
    });
  }

  /** Clears the lesson's absences; a lesson in which nobody was accounted for counts as checked. */
  everyonePresent(lesson) {
    const { locked, attendanceTaken, date } = this.#page.lesson(lesson);
    const { absence } = this.#page.rights;
    const closed = locked ?? (absence.allowed ? null : absence.reason);
    if (closed) {
      this.#desk.decisions.refuse(closed, { lesson });
      return;
    }
    this.#desk.write(everyonePresent(this.#page, lesson));
    if (!attendanceTaken) this.#writing.describe(lesson, {});
    this.#desk.tell(this.#texts.say("everyone.done", this.#texts.day(date)));
  }

  #places(lesson, pupil, range) {
    const texts = this.#texts;
    const places = {};
    if (range.length > 1) places.range = { text: texts.say("fill.range", range.length), cells: range };
    if (lesson) {
      places.column = {
        text: texts.say("fill.columnOf", texts.day(this.#page.lesson(lesson).date)),
        cells: this.#desk.pupils.map((id) => ({ lesson, pupil: id })),
      };
    }
    if (pupil) {
      // Lessons to come are left alone: a row is filled up to today.
      const past = this.#page.lessons.filter((one) => !one.locked && one.date <= this.#page.today);
      places.row = {
        text: texts.say("fill.rowOf", this.#page.pupil(pupil).name),
        cells: past.map((one) => ({ lesson: one.id, pupil })),
      };
    }
    return places;
  }
}
