// The place beside the grid. It shows one thing at a time: a lesson, a cell, or a formula.

import { element, button } from "./dom.js";

export class Panel {
  #texts;
  #content = null;
  #title = element("h2", { tabindex: -1, id: "panel-title" });
  #body = element("div", { class: "body" });

  /** `closed` is called when the teacher closes it. */
  constructor(texts, closed) {
    this.#texts = texts;
    this.element = element("aside", { class: "panel", "aria-labelledby": "panel-title", hidden: true },
      element("header", {}, this.#title, button("×", () => this.close(), { class: "close", "aria-label": texts.say("close") })),
      this.#body);
    this.element.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.close();
    });
    this.closed = closed;
  }

  get isOpen() {
    return !this.element.hidden;
  }

  get content() {
    return this.#content;
  }

  /** Shows `{ title, element, left? }`; `left()` of what was shown before is called first. */
  show(content, { focus = false } = {}) {
    this.#content?.left?.();
    this.#content = content;
    this.#title.textContent = content.title;
    this.#body.replaceChildren(content.element);
    this.#body.scrollTop = 0;
    this.element.hidden = false;
    if (focus) (content.first ?? this.#title).focus();
  }

  close() {
    this.#content?.left?.();
    this.#content = null;
    this.element.hidden = true;
    this.closed();
  }
}
