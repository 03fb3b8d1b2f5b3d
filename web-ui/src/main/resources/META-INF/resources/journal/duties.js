// What the regulation still wants of the teacher on this page, with the time that is left.
// The clock is the server's; the strip counts down by itself.

import { element, button } from "./dom.js";

const SHOWN = 3;
const MINUTE = 60_000;
const URGENCY = { late: 0, soon: 1, open: 2 };

export class Duties {
  #page;
  #texts;
  #go;
  #all = false;

  /** `go(lesson, kind)` leads to where the duty is done. */
  constructor(page, texts, go, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#go = go;
    this.element = element("div", { class: "duties", role: "group", "aria-label": texts.say("duties.label") });
    page.addEventListener("duties", () => this.#draw(), { signal });
    const ticking = setInterval(() => this.#draw(), MINUTE / 2);
    signal.addEventListener("abort", () => clearInterval(ticking));
    this.#draw();
  }

  #draw() {
    const duties = (this.#page.duties ?? [])
      .filter((duty) => !(this.#page.markFree && duty.kind === "marks") && !(this.#page.homeworkFree && duty.kind === "homework"))
      .map((duty) => ({ ...duty, left: Date.parse(duty.dueAt) - this.#page.clock() }))
      .map((duty) => ({ ...duty, state: duty.left < 0 ? "late" : duty.state }))
      .sort((one, other) => URGENCY[one.state] - URGENCY[other.state] || one.left - other.left);
    this.element.hidden = duties.length === 0;
    // A focused duty keeps the focus when the strip counts down.
    const focused = this.element.getRootNode().activeElement?.dataset?.duty;
    const shown = this.#all ? duties : duties.slice(0, SHOWN);
    const rest = duties.length - SHOWN;
    this.element.replaceChildren(
      ...shown.map((duty) => this.#chip(duty)),
      ...(rest > 0 ? [button(this.#texts.say(this.#all ? "duties.less" : "duties.more", rest), () => this.#toggle(), { class: "small quiet", "aria-expanded": String(this.#all) })] : []));
    if (focused) this.element.querySelector(`[data-duty="${CSS.escape(focused)}"]`)?.focus();
  }

  #chip(duty) {
    const lesson = this.#page.lesson(duty.lesson);
    const rule = [duty.text, duty.paragraph, duty.quote].filter(Boolean).join("\n");
    return button([
      element("span", { class: "sign", "aria-hidden": "true" }),
      element("span", {}, this.#texts.say(`duty.${duty.kind}`)),
      element("span", { class: "when" }, lesson ? this.#texts.shortDay(lesson.date) : ""),
      element("strong", {}, this.#left(duty)),
    ], () => this.#go(duty.lesson, duty.kind), { class: `duty ${duty.state}`, title: rule, "data-duty": `${duty.lesson}.${duty.kind}` });
  }

  #left({ left, state }) {
    const minutes = Math.max(1, Math.round(Math.abs(left) / MINUTE));
    const span = minutes < 90
      ? this.#texts.say("span.minutes", minutes)
      : minutes < 48 * 60 ? this.#texts.say("span.hours", Math.round(minutes / 60)) : this.#texts.say("span.days", Math.round(minutes / 1440));
    return this.#texts.say(state === "late" ? "duty.late" : "duty.left", span);
  }

  #toggle() {
    this.#all = !this.#all;
    this.#draw();
    this.element.querySelector("button:last-child").focus();
  }
}
