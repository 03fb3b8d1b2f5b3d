// Three hints for whoever opens the journal for the first time. Read once, they never come back; there is no tour.

import { element, button } from "./dom.js";

const WITH_KEYS = ["write", "plan", "keys"];
const WITH_FINGERS = ["pad", "lesson", "details"];

export class Hints {
  /** `narrow`: the page is shown for one hand. */
  constructor(texts, settings, narrow) {
    const done = () => {
      settings.set("hints", false);
      this.element.remove();
    };
    this.element = element("aside", { class: "hints", "aria-label": texts.say("hints.label"), hidden: !settings.get("hints") },
      element("ul", {}, (narrow ? WITH_FINGERS : WITH_KEYS).map((name) => element("li", {}, texts.say(`hints.${name}`)))),
      button(texts.say("hints.done"), done));
  }
}
