// What can be done with the page as a whole: jump, find, order, undo, fill, print, ask for help.

import { element, button, choice } from "./dom.js";

export class Toolbar {
  #page;
  #texts;

  /** `verbs`: term, jump, month, find, order, undo, redo, fill, details, lesson, pupil, pad, print, help. */
  constructor(page, texts, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.undo = this.#icon("↶", "undo", verbs.undo, "Control+Z");
    this.redo = this.#icon("↷", "redo", verbs.redo, "Control+Y");
    this.pad = button(texts.say("pad.toggle"), verbs.pad, { class: "wide-only", "aria-pressed": "false" });
    this.element = element("div", { class: "toolbar" },
      element("div", { class: "group" }, this.#terms(verbs.term), this.#months(verbs.month)),
      element("div", { class: "group joined wide-only" },
        this.#icon("‹", "jump.previous", () => verbs.jump(-1)),
        button(texts.say("jump.today"), () => verbs.jump(0), { "aria-keyshortcuts": "Alt+G" }),
        this.#icon("›", "jump.next", () => verbs.jump(1))),
      element("div", { class: "group" }, this.#finder(verbs.find)),
      element("div", { class: "group joined" }, this.undo, this.redo),
      element("div", { class: "group grow" },
        button(texts.say("lesson.title"), verbs.lesson, { class: "wide-only", "aria-keyshortcuts": "Alt+L" }),
        button(texts.say("details.title"), verbs.details, { class: "wide-only", "aria-keyshortcuts": "Control+Enter" }),
        button(texts.say("fill.open"), verbs.fill, { "aria-keyshortcuts": "Alt+F" }),
        this.pad),
      element("div", { class: "group" },
        button(texts.say("pupil.open"), verbs.pupil, { class: "quiet" }),
        button(texts.say("print.open"), verbs.print, { class: "quiet wide-only" }),
        button("?", verbs.help, { class: "icon quiet", "aria-label": texts.say("help.title"), title: texts.say("help.title") })));
  }

  steps(canUndo, canRedo) {
    this.undo.disabled = !canUndo;
    this.redo.disabled = !canRedo;
  }

  #icon(sign, key, act, keys = null) {
    const title = this.#texts.say(key);
    return button(sign, act, { class: "icon", "aria-label": title, title, "aria-keyshortcuts": keys });
  }

  #terms(act) {
    const pick = choice(this.#page.terms.map((term) => [term.id, term.name]), this.#page.term, { "aria-label": this.#texts.say("jump.term") });
    pick.addEventListener("change", () => act(pick.value));
    return pick;
  }

  #months(act) {
    const months = new Map(this.#page.lessons.map((lesson) => [lesson.date.slice(0, 7), lesson]));
    const first = [...months.keys()].map((month) => [month, this.#texts.month(`${month}-01`)]);
    const pick = choice([["", this.#texts.say("jump.month")], ...first], "", { "aria-label": this.#texts.say("jump.month"), class: "wide-only" });
    pick.addEventListener("change", () => {
      const lesson = this.#page.lessons.find((one) => one.date.startsWith(pick.value));
      if (pick.value && lesson) act(lesson.id);
      pick.value = "";
    });
    return pick;
  }

  #finder(act) {
    const find = element("input", { type: "search", placeholder: this.#texts.say("find"), "aria-label": this.#texts.say("find"), autocomplete: "off" });
    find.addEventListener("input", () => act(find.value));
    find.addEventListener("keydown", (event) => event.stopPropagation());
    return find;
  }
}
