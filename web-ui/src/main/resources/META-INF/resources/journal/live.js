// Brings what others write, every few seconds while the page is seen. It only tells the page;
// neither the focus nor an open field is touched.

import { Refused, SignedOut, Unreachable } from "./transport.js";

const PAUSE = 4000;
// Results change seldom and are reckoned anew each time.
const LOOKS_A_RESULT = 5;

export class Live {
  #page;
  #transport;
  #hears;
  #visible;
  #timer = null;
  #stopped = false;
  #looks = 0;

  /** `hears.lesson(lesson)` takes a lesson that changed, `hears.relocked()` that something was closed or opened, `hears.signedOut()` is told once, `hears.reached(yes)` whether the server answered. */
  constructor(page, transport, hears) {
    this.#page = page;
    this.#transport = transport;
    this.#hears = hears;
    this.#visible = () => document.visibilityState === "visible" && this.#look();
    document.addEventListener("visibilitychange", this.#visible);
    this.#later();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#visible);
  }

  /** Asks at once, as after signing in. */
  look() {
    return this.#look();
  }

  /** Asks for the results, as after one was put: others may be proposed now. */
  async lookAtResults() {
    if (this.#stopped || this.#page.results.length === 0) return;
    try {
      const results = await this.#transport.results(this.#page.course, this.#page.term);
      if (!this.#stopped) this.#page.learnResults(results);
    } catch (failure) {
      if (!(failure instanceof Unreachable) && !(failure instanceof SignedOut)) throw failure;
    }
  }

  #later() {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => (document.visibilityState === "visible" ? this.#look() : null), PAUSE);
  }

  async #look() {
    clearTimeout(this.#timer);
    try {
      this.#take(await this.#transport.changes(this.#page.course, this.#page.term, this.#page.change));
      this.#reached(true);
      if (++this.#looks % LOOKS_A_RESULT === 0) await this.lookAtResults();
    } catch (failure) {
      // Signed out, it is silent until someone signed in: asking on would open the dialog again and again.
      if (failure instanceof SignedOut) {
        this.#hears.signedOut();
        return;
      }
      if (!(failure instanceof Unreachable) && !(failure instanceof Refused)) throw failure;
      if (failure instanceof Unreachable) this.#reached(false);
    }
    this.#later();
  }

  #reached(yes) {
    if (!this.#stopped) this.#hears.reached(yes);
  }

  #take({ change, cells, lessons, duties, locks }) {
    if (this.#stopped) return;
    this.#page.change = change;
    for (const lesson of lessons ?? []) this.#hears.lesson(lesson);
    for (const [lesson, pupil, value, version] of cells ?? []) {
      if (this.#page.lessonAt.has(lesson) && this.#page.pupilAt.has(pupil)) this.#page.learn(lesson, pupil, { value, version });
    }
    if (duties) this.#page.learnDuties(duties);
    if (locks && locks.state !== this.#page.locks?.state) this.#hears.relocked();
  }
}
