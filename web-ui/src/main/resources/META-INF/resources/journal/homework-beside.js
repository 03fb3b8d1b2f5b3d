// What stands below the words of a lesson's homework: minutes against the day's limit, files, tasks
// for chosen pupils. It is saved apart from the page's operations: at once, or it says that it was not.

import { element, button, field } from "./dom.js";
import { refusalBox } from "./refusal.js";
import { TaskForm } from "./task-form.js";
import { Refused, SignedOut } from "./transport.js";

const UNITS = [[1024 * 1024, "files.megabytes"], [1024, "files.kilobytes"]];

export class HomeworkBeside {
  #texts;
  #lesson;
  #transport;
  #data = null;
  #form = null;
  #asked = 0;
  #minutes = element("input", { type: "number", min: 1, max: 600, step: 5, inputmode: "numeric" });
  #handIn = element("input", { type: "checkbox" });
  #load = element("p", { class: "load", role: "status" });
  #files = element("div", { class: "files" });
  #tasks = element("div", { class: "tasks" });
  #rules = element("div", { class: "rules" });
  #said = element("div", { class: "trouble", role: "alert" });

  /** `dueOf()` answers the day in the field beside, or an empty text. */
  constructor(texts, lesson, transport, dueOf) {
    this.#texts = texts;
    this.#lesson = lesson;
    this.#transport = transport;
    this.dueOf = dueOf;
    this.#minutes.addEventListener("input", () => this.#sum());
    this.#minutes.addEventListener("change", () => this.#describe());
    this.#handIn.addEventListener("change", () => this.#describe());
    this.element = element("div", { class: "beside", hidden: true },
      this.#rules,
      element("div", { class: "due" },
        field(texts.say("homework.minutes"), this.#minutes),
        element("label", { class: "check" }, this.#handIn, element("span", {}, texts.say("homework.handIn")))),
      this.#load, this.#files, this.#tasks, this.#said);
    this.#ask(() => transport.homework(lesson));
  }

  /** The day in the field beside was changed: another day has another sum. */
  async dueChanged() {
    const asked = ++this.#asked;
    try {
      const load = await this.#transport.homeworkLoad(this.#lesson, this.dueOf());
      if (asked !== this.#asked || !this.#data) return;
      this.#data.load = load;
      this.#sum();
    } catch {
      // The sum is a help, not a duty: the old one stays.
    }
  }

  /** What was typed and not left yet is saved when the place is left. */
  left() {
    if (this.#data && !this.#data.refusal && this.#typed !== (this.#data.minutes ?? null)) this.#describe();
  }

  get #typed() {
    const minutes = Number.parseInt(this.#minutes.value, 10);
    return Number.isFinite(minutes) ? minutes : null;
  }

  async #ask(work) {
    this.#said.replaceChildren();
    try {
      this.#show(await work());
      return true;
    } catch (failure) {
      if (failure instanceof Refused && failure.refusal.text) this.#said.replaceChildren(refusalBox(failure.refusal, this.#texts));
      else if (this.#data) this.#said.replaceChildren(element("p", {}, this.#texts.say(failure instanceof SignedOut ? "homework.signedOut" : "homework.notSaved")));
      return false;
    }
  }

  #describe() {
    return this.#ask(() => this.#transport.describeHomework(this.#lesson, { minutes: this.#typed, handIn: this.#handIn.checked, version: this.#data.version }));
  }

  #show(data) {
    const busy = this.#minutes.getRootNode().activeElement === this.#minutes;
    this.#data = data;
    this.element.hidden = false;
    const closed = Boolean(data.refusal);
    if (!busy) this.#minutes.value = data.minutes ?? "";
    this.#minutes.readOnly = closed;
    this.#handIn.checked = data.handIn;
    this.#handIn.disabled = closed;
    this.#rules.replaceChildren(...data.rules.map((rule) => element("p", { class: "rule", title: rule.quote }, rule.paragraph ? `${rule.text} (${rule.paragraph})` : rule.text)));
    this.#files.replaceChildren(...this.#fileList(data.files, (file) => this.#transport.attachFile(this.#lesson, null, file)));
    this.#drawTasks();
    this.#sum();
  }

  #sum() {
    const texts = this.#texts;
    const { load, individual } = this.#data ?? {};
    if (!load?.due) {
      this.#load.textContent = "";
      return;
    }
    const own = this.#typed ?? 0;
    const extra = (pupil) => individual.filter((task) => task.pupils.includes(pupil) && (!task.due || task.due === load.due))
      .reduce((sum, task) => sum + (task.minutes ?? 0), 0);
    const sums = this.#data.pupils.map(({ id }) => (load.minutes[id] ?? 0) + own + extra(id));
    const most = Math.max(own, ...sums);
    const parts = load.subjects.map((part) => `${part.subject} ${part.minutes}`).join(", ");
    const over = load.limit && most > load.limit;
    this.#load.classList.toggle("over", Boolean(over));
    this.#load.textContent = [
      load.limit ? texts.say(over ? "homework.loadOver" : "homework.load", texts.shortDay(load.due), most, load.limit) : texts.say("homework.loadNoLimit", texts.shortDay(load.due), most),
      parts ? texts.say("homework.loadParts", parts) : null,
      load.unsaid > 0 ? texts.say("homework.loadUnsaid", load.unsaid) : null,
    ].filter(Boolean).join(" ");
  }

  #fileList(files, attach) {
    const texts = this.#texts;
    const closed = Boolean(this.#data.refusal);
    const input = element("input", { type: "file", "aria-label": texts.say("files.add") });
    input.addEventListener("change", async () => {
      const [file] = input.files;
      if (!file) return;
      if (file.size > this.#data.megabytes * UNITS[0][0]) {
        this.#said.replaceChildren(element("p", {}, texts.say("files.large", file.name, this.#data.megabytes)));
      } else {
        await this.#ask(() => attach(file));
      }
      input.value = "";
    });
    return [
      files.length === 0 ? null : element("ul", {}, files.map((file) => element("li", {},
        element("a", { href: this.#transport.fileAddress(file.id), download: file.name }, file.name),
        element("span", { class: "size" }, `${this.#size(file.size)} · ${file.check}`),
        closed ? null : button("×", () => this.#ask(() => this.#transport.detachFile(this.#lesson, file.id)), { class: "icon", "aria-label": texts.say("files.remove", file.name) })))),
      closed ? null : element("label", { class: "attach" }, element("span", {}, texts.say("files.add")), input),
    ].filter(Boolean);
  }

  #size(bytes) {
    const [unit, key] = UNITS.find(([least]) => bytes >= least) ?? UNITS[1];
    return this.#texts.say(key, Math.max(1, Math.round((bytes / unit) * 10) / 10));
  }

  #drawTasks() {
    const texts = this.#texts;
    const { individual, refusal } = this.#data;
    const names = new Map(this.#data.pupils.map(({ id, name }) => [id, name]));
    if (this.#form) return;
    this.#tasks.replaceChildren(...[
      individual.length > 0 ? element("h3", {}, texts.say("homework.individual")) : null,
      ...individual.map((task) => element("div", { class: "task" },
        element("p", { class: "written" }, task.text),
        element("p", { class: "size" }, [
          task.pupils.map((id) => names.get(id)).filter(Boolean).sort().join(", "),
          task.due ? texts.say("homework.dueShort", texts.shortDay(task.due)) : null,
          task.minutes ? texts.say("homework.minutesShort", task.minutes) : null,
          task.handIn ? texts.say("homework.handIn") : null,
        ].filter(Boolean).join(" · ")),
        ...this.#fileList(task.files, (file) => this.#transport.attachFile(this.#lesson, task.id, file)),
        refusal ? null : button(texts.say("homework.change"), () => this.#open(task), { class: "quiet" }))),
      refusal ? null : button(texts.say("homework.addIndividual"), () => this.#open(null), { class: "quiet" }),
    ].filter(Boolean));
  }

  #open(task) {
    this.#form = new TaskForm(this.#texts, this.#data.pupils, task, {
      save: (wish) => this.#finish(() => (task ? this.#transport.changeTask(this.#lesson, task.id, wish) : this.#transport.giveTask(this.#lesson, wish))),
      withdraw: () => this.#finish(() => this.#transport.withdrawTask(this.#lesson, task.id)),
      cancel: () => this.#close(),
    });
    this.#tasks.replaceChildren(this.#form.element);
    this.#form.first.focus();
  }

  // The form closes only when what it held has arrived.
  async #finish(work) {
    const form = this.#form;
    this.#form = null;
    if (await this.#ask(work)) {
      this.#tasks.querySelector("button:last-of-type")?.focus();
      return;
    }
    this.#form = form;
    this.#tasks.replaceChildren(form.element);
  }

  #close() {
    this.#form = null;
    this.#drawTasks();
    this.#tasks.querySelector("button:last-of-type")?.focus();
  }
}
