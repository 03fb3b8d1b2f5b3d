// What this teacher has asked to have opened: waiting, open until when, refused with which words.
// The clock is the server's; what is over says so at once, before the server is asked again.

import { element, button } from "./dom.js";

const TICK = 5_000;

export class Locks {
  #page;
  #texts;
  #withdraw;

  /** `withdraw(request)` takes a request back, or closes early what was opened. */
  constructor(page, texts, withdraw, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#withdraw = withdraw;
    this.element = element("div", { class: "locks", role: "status", "aria-label": texts.say("locks.label") });
    page.addEventListener("locks", () => this.#draw(), { signal });
    const ticking = setInterval(() => this.#draw(), TICK);
    signal.addEventListener("abort", () => clearInterval(ticking));
    this.#draw();
  }

  #draw() {
    const asked = this.#page.locks?.asked ?? [];
    const drawn = JSON.stringify(asked.map((one) => [one.id, this.#state(one)]));
    if (this.element.dataset.drawn === drawn) return;
    this.element.dataset.drawn = drawn;
    this.element.hidden = asked.length === 0;
    this.element.replaceChildren(...asked.map((one) => this.#line(one)));
  }

  #state(one) {
    return one.state === "open" && Date.parse(one.until) <= this.#page.clock() ? "over" : one.state;
  }

  #line(one) {
    const state = this.#state(one);
    const until = one.until ? this.#texts.moment(one.until) : "";
    const way = { asked: "locks.withdraw", open: "locks.close" }[state];
    return element("p", { class: `lock ${state}` },
      element("span", {}, this.#texts.say(`locks.${state}`, one.number, this.#place(one), until)),
      one.words ? element("span", { class: "words" }, ` «${one.words}»`) : null,
      one.by && state !== "asked" ? element("span", { class: "who" }, ` ${one.by}`) : null,
      way ? button(this.#texts.say(way), () => this.#withdraw(one), { class: "small quiet" }) : null);
  }

  #place({ lesson, pupil }) {
    const known = lesson ? this.#page.lesson(lesson) : null;
    return [
      pupil ? this.#page.pupil(pupil)?.name : null,
      known ? this.#texts.day(known.date) : this.#texts.say("locks.page"),
    ].filter(Boolean).join(", ");
  }
}
