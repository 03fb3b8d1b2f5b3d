// One line that tells whether everything is saved. It is a live region, so it speaks rarely:
// a quick save is never announced as a wait, and a burst of marks is announced once.

import { element, button } from "./dom.js";

const CALM = 350;
const SLOW = 1200;

export class Status {
  #queue;
  #texts;
  #timer = null;
  #signIn;
  #show;
  #line = element("span", { role: "status", "aria-live": "polite" });
  #sign = element("span", { class: "sign", "aria-hidden": "true" });

  constructor(queue, texts, { signIn, show, signal }) {
    this.#queue = queue;
    this.#texts = texts;
    this.#signIn = button(texts.say("signIn.open"), signIn, { class: "small", hidden: true });
    this.#show = button(texts.say("status.show"), show, { class: "small", hidden: true });
    this.element = element("div", { class: "status" }, this.#sign, this.#line, this.#signIn, this.#show);
    queue.addEventListener("changed", () => this.#later(), { signal });
    this.#write();
  }

  #later() {
    clearTimeout(this.#timer);
    const sending = this.#queue.reachable && this.#queue.waiting.length > 0;
    this.#timer = setTimeout(() => this.#write(), sending ? SLOW : CALM);
  }

  #write() {
    const { text, state } = this.#said();
    if (this.#line.textContent !== text) this.#line.textContent = text;
    this.element.dataset.state = state;
    this.#signIn.hidden = !this.#queue.signedOut;
    this.#show.hidden = state !== "stuck";
  }

  #offline(waiting) {
    const since = this.#texts.time(new Date(this.#queue.lostAt ?? Date.now()).toISOString());
    return waiting > 0 ? this.#texts.say("status.waiting", waiting, since) : this.#texts.say("status.offline", since);
  }

  #said() {
    const waiting = this.#queue.waiting.length;
    const stuck = this.#queue.entries.filter((entry) => entry.state === "refused" || entry.state === "conflict").length;
    const { savedAt } = this.#queue;
    if (this.#queue.signedOut) return { text: this.#texts.say("status.signedOut", waiting), state: "waiting" };
    if (!this.#queue.reachable) return { text: this.#offline(waiting), state: "waiting" };
    if (waiting > 0) return { text: this.#texts.say("status.sending"), state: "sending" };
    if (stuck > 0) return { text: this.#texts.say("status.stuck", stuck), state: "stuck" };
    if (savedAt) return { text: this.#texts.say("status.saved", this.#texts.time(savedAt)), state: "saved" };
    return { text: this.#texts.say("status.idle"), state: "saved" };
  }
}
