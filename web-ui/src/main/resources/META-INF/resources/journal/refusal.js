// A refusal in full: what, by which rule, and who can change it. A teacher who is told only
// "no" rings the office; one who is told the paragraph does not.

import { element, button } from "./dom.js";

export function refusalBox(refusal, texts) {
  // Where both are known, the sentence itself ends with them.
  const rule = refusal.paragraph && refusal.act ? "" : refusal.paragraph || refusal.act;
  return element("div", { class: "refusal" },
    element("p", {}, refusal.text || texts.say("refused.unknown")),
    rule ? element("p", { class: "rule" }, rule) : null,
    refusal.quote ? element("blockquote", {}, refusal.quote) : null,
    refusal.whoCanChange ? element("p", { class: "who" }, texts.say("refused.who", refusal.whoCanChange)) : null);
}

/** Short messages that stay until they are read away; they take no focus. */
export class Notices {
  #texts;

  constructor(texts) {
    this.#texts = texts;
    this.element = element("div", { class: "notices" });
  }

  /** Shows a message with `[text, act]` buttons. The same message is shown once, its newest form. */
  show(content, { kind = "info", actions = [], name = null } = {}) {
    if (name) this.dismiss(name);
    const close = () => notice.remove();
    const notice = element("div", { class: `notice ${kind}`, role: "alert", "data-name": name },
      element("div", { class: "said" }, content),
      actions.map(([text, act]) => button(text, () => { close(); act(); })),
      button("×", close, { class: "close", "aria-label": this.#texts.say("close") }));
    this.element.append(notice);
    while (this.element.children.length > 3) this.element.firstElementChild.remove();
  }

  dismiss(name) {
    for (const notice of [...this.element.children]) if (notice.dataset.name === name) notice.remove();
  }
}
