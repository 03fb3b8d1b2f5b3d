// A task for chosen pupils: words, pupils, day, minutes.

import { element, button, field } from "./dom.js";

export class TaskForm {
  #texts;
  #task;
  #boxes;
  #text;
  #due;
  #minutes;
  #handIn;
  #said = element("p", { class: "wrong", role: "alert" });

  /** `task` is null for a new one. `verbs`: save(wish), withdraw(), cancel(). */
  constructor(texts, pupils, task, verbs) {
    this.#texts = texts;
    this.#task = task;
    this.#text = element("textarea", { rows: 3, maxlength: 2000 }, task?.text ?? "");
    this.#due = element("input", { type: "date" });
    this.#due.value = task?.due ?? "";
    this.#minutes = element("input", { type: "number", min: 1, max: 600, step: 5, inputmode: "numeric" });
    this.#minutes.value = task?.minutes ?? "";
    this.#handIn = element("input", { type: "checkbox" });
    this.#handIn.checked = task?.handIn ?? false;
    this.#boxes = pupils.map(({ id, name }) => {
      const box = element("input", { type: "checkbox", value: id });
      box.checked = task?.pupils.includes(id) ?? false;
      return { box, row: element("label", { class: "check" }, box, element("span", {}, name)) };
    });
    this.element = element("div", { class: "task-form" },
      element("h3", {}, texts.say(task ? "homework.changeIndividual" : "homework.addIndividual")),
      field(texts.say("homework.individualText"), this.#text),
      element("fieldset", {}, element("legend", {}, texts.say("homework.forWhom")), element("div", { class: "pupils" }, this.#boxes.map(({ row }) => row))),
      element("div", { class: "due" }, field(texts.say("lesson.homeworkDue"), this.#due), field(texts.say("homework.minutes"), this.#minutes)),
      element("label", { class: "check" }, this.#handIn, element("span", {}, texts.say("homework.handIn"))),
      this.#said,
      element("div", { class: "verbs" },
        button(texts.say("homework.save"), () => this.#save(verbs)),
        button(texts.say("homework.cancel"), () => verbs.cancel(), { class: "quiet" }),
        task ? this.#withdraw(verbs) : null));
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        verbs.cancel();
      } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        this.#save(verbs);
      }
    });
  }

  get first() {
    return this.#text;
  }

  // Asked twice in the same place, since it cannot be undone.
  #withdraw(verbs) {
    let sure = false;
    const made = button(this.#texts.say("homework.withdraw"), () => {
      if (sure) {
        verbs.withdraw();
        return;
      }
      sure = true;
      made.textContent = this.#texts.say("homework.withdrawSure");
    }, { class: "quiet" });
    return made;
  }

  #save(verbs) {
    const pupils = this.#boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    const text = this.#text.value.trim();
    if (!text || pupils.length === 0) {
      this.#said.textContent = this.#texts.say(text ? "homework.noPupils" : "homework.noText");
      (text ? this.#boxes[0]?.box : this.#text)?.focus();
      return;
    }
    const minutes = Number.parseInt(this.#minutes.value, 10);
    verbs.save({
      text,
      due: this.#due.value || null,
      minutes: Number.isFinite(minutes) ? minutes : null,
      handIn: this.#handIn.checked,
      pupils,
      version: this.#task?.version ?? 0,
    });
  }
}
