// What a page over a parallel knows beyond a page of one class: which class has a lesson in which column.

import { cellKey, JournalPage } from "./page.js";

export class ParallelPage extends JournalPage {
  #free = new Set();
  #words;

  /** `words`: what is said of a cell in whose column the class has no lesson. */
  constructor(data, words) {
    super({ ...data, rights: {}, duties: [], plan: [], reasons: [] });
    this.#words = words;
    const held = data.places.map((place) => new Set(place.lessons));
    for (const pupil of data.pupils) {
      data.lessons.forEach((lesson, column) => {
        if (!held[pupil.place].has(column)) this.#free.add(cellKey(lesson.id, pupil.id));
      });
    }
  }

  outside(lesson, pupil) {
    return this.#free.has(cellKey(lesson, pupil)) ? this.#words : super.outside(lesson, pupil);
  }

  /** The mean by the marks of the pupil's own page: the weights of one column differ from class to class. */
  serverAverage(pupil) {
    return this.means[pupil] ?? null;
  }
}
