// Keys on the screen, for fingers: every code of the scale, a second mark, minutes, erase.

import { element, button } from "./dom.js";

export class Pad {
  #page;
  #texts;
  #do;
  #joining = false;

  /** `verbs`: value() answers what stands now, put(value, finished), next(), previous(). */
  constructor(page, texts, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.#do = verbs;
    this.element = element("div", { class: "pad", role: "group", "aria-label": texts.say("pad.label") });
    this.draw();
  }

  draw() {
    this.codes = this.#do.codes?.() ?? this.#page.codes;
    const late = this.codes.parts(this.#do.value()).absence;
    this.#joining = false;
    this.element.replaceChildren(...(late?.code.takesMinutes && !late.minutes ? this.#minutes(late) : this.#codes()));
  }

  #codes() {
    const texts = this.#texts;
    this.join = button("+", () => this.#toggleJoin(), { class: "tool", "aria-pressed": "false", "aria-label": texts.say("pad.second"), title: texts.say("pad.second") });
    return [
      ...this.codes.all.map((code) => button(code.code, () => this.#put(code), { class: `key ${code.kind}`, title: code.name, "aria-label": code.name === code.code ? code.code : `${code.code}, ${code.name}` })),
      ...(this.#page.markFree ? [] : [this.join]),
      button("⌫", () => this.#do.put("", true), { class: "tool", "aria-label": texts.say("pad.clear"), title: texts.say("pad.clear") }),
      button("↑", () => this.#do.previous(), { class: "tool", "aria-label": texts.say("pad.previous") }),
      button("↓", () => this.#do.next(), { class: "tool primary", "aria-label": texts.say("pad.next") }),
    ];
  }

  #minutes(late) {
    const rest = this.codes.marksOnly(this.#do.value());
    return [5, 10, 15, 20, 25, 30, 40].map((minutes) =>
      button(String(minutes), () => this.#do.put([rest, `${late.code.code}${minutes}`].filter(Boolean).join(" "), true), { class: "key late", "aria-label": this.#texts.say("pad.minutes", minutes) }))
      .concat(button(this.#texts.say("pad.noMinutes"), () => this.#do.next(), { class: "tool wide" }));
  }

  #toggleJoin() {
    this.#joining = !this.#joining;
    this.join.setAttribute("aria-pressed", String(this.#joining));
  }

  // A mark beside an absence, an absence beside a mark; a mark over a mark replaces it unless joined.
  #put(code) {
    const { marks, absence } = this.codes.parts(this.#do.value());
    const absent = code.kind === "absence" || code.kind === "late";
    const kept = absent || this.#joining ? marks.map((mark) => mark.text) : [];
    const all = absent ? kept : [...kept, code.code];
    const gone = absent ? code.code : this.#joining ? absence?.text : null;
    this.#do.put([all.join("/"), gone].filter(Boolean).join(" "), !code.takesMinutes && !this.#joining);
    this.draw();
  }
}
