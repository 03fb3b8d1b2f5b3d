// The lesson beside the grid: topic from the plan, kind of work, homework and its date.

import { element, button, field, choice } from "./dom.js";
import { Autosave } from "./autosave.js";
import { refusalBox } from "./refusal.js";
import { trouble } from "./trouble.js";
import { HomeworkBeside } from "./homework-beside.js";
import { canBeOpened } from "./unlock-dialog.js";

export class LessonPanel {
  #page;
  #texts;
  #id;
  #do;
  #autosave;
  #controls = {};
  #beside = null;
  #trouble = element("div", { class: "trouble" });
  #abort = new AbortController();

  /**
   * `verbs`: describe(lesson, fields), everyonePresent(lesson), fill(lesson), history(lesson),
   * show(lesson), open(lesson), giveUp(entry), decide(entry), askToOpen(place); and `transport`. */
  constructor(page, texts, id, verbs) {
    this.#page = page;
    this.#texts = texts;
    this.#id = id;
    this.#do = verbs;
    this.#autosave = new Autosave((name, value) => verbs.describe(id, { [name]: value || null }));
    this.element = element("div", { class: "lesson" }, this.#parts());
    this.#refresh();
    page.addEventListener("lesson", ({ detail }) => detail.lesson === id && this.#refresh(), { signal: this.#abort.signal });
  }

  get title() {
    const { date, number } = this.#lesson;
    return this.#texts.say("lesson.heading", this.#texts.day(date), number);
  }

  get lesson() {
    return this.#id;
  }

  get first() {
    return this.#controls.topic;
  }

  left() {
    this.#beside?.left();
    this.#autosave.finish(this.#controls);
    this.#abort.abort();
  }

  /** Puts the next line of the plan in as the topic, with its kind of work if it names one. */
  takePlanned(line = this.#page.nextPlanned()) {
    if (!line || !this.#mayTopic) return;
    const fields = this.#page.givePlanned(this.#id, line);
    this.#do.describe(this.#id, fields);
    for (const [name, value] of Object.entries(fields)) if (this.#controls[name]) this.#autosave.force(this.#controls[name], value);
    this.#refresh();
  }

  get #lesson() {
    return this.#page.lesson(this.#id);
  }

  get #mayTopic() {
    return this.#page.rights.topic.allowed && !this.#lesson.locked;
  }

  get #mayHomework() {
    return this.#page.rights.homework.allowed && !this.#lesson.locked;
  }

  #parts() {
    const texts = this.#texts;
    const lesson = this.#lesson;
    const place = this.#page.lessonAt.get(this.#id);
    const beside = (step) => this.#page.lessons[place + step];
    const way = (step, sign, key) => button(sign, () => this.#do.show(beside(step).id), { class: "icon", disabled: !beside(step), "aria-label": texts.say(key) });
    return [
      element("div", { class: "where" }, way(-1, "‹", "jump.previous"), element("p", {}, [
        texts.weekday(lesson.date), `${lesson.starts}–${lesson.ends}`,
        lesson.room ? texts.say("lesson.room", lesson.room) : null,
        lesson.substitution ? texts.say("lesson.substitution") : null,
      ].filter(Boolean).join(" · ")), way(1, "›", "jump.next")),
      lesson.locked ? refusalBox(lesson.locked, texts) : null,
      canBeOpened(lesson.locked ?? lesson.panelLocked) ? button(texts.say("unlock.ask"), () => this.#do.askToOpen({ lesson: this.#id })) : null,
      this.#trouble,
      this.#topic(),
      this.#page.homeworkFree ? null : this.#homework(),
      element("div", { class: "verbs" },
        button(texts.say("everyone.act"), () => this.#do.everyonePresent(this.#id), { disabled: Boolean(lesson.locked) || !this.#page.rights.absence.allowed }),
        button(texts.say("fill.column"), () => this.#do.fill(this.#id), { disabled: Boolean(lesson.locked) }),
        this.#page.rights.history.allowed ? button(texts.say("lesson.history"), () => this.#do.history(this.#id), { class: "quiet" }) : null,
        this.#do.remarkUpon ? button(texts.say("remark.write"), () => this.#do.remarkUpon({ lesson: this.#id }), { class: "quiet" }) : null),
    ];
  }

  #topic() {
    const texts = this.#texts;
    const lesson = this.#lesson;
    const closed = !this.#mayTopic;
    const topic = element("textarea", { rows: 2, maxlength: 1000, readonly: closed }, lesson.topic ?? "");
    this.#controls.topic = this.#autosave.watch(topic, "topic");
    this.planned = element("div", { class: "planned" });
    this.#drawPlanned();
    const parts = [this.planned];
    if (!this.#page.markFree && this.#page.workTypes.length > 0) {
      const types = [["", texts.say("lesson.noWorkType")], ...this.#page.workTypes.map((type) => [type.id, type.name])];
      const type = choice(types, lesson.workType, { disabled: closed });
      this.#controls.workType = this.#autosave.watch(type, "workType");
      parts.push(field(texts.say("lesson.workType"), type));
    }
    return element("section", {}, field(texts.say("lesson.topic"), topic), parts, this.#denied(this.#page.rights.topic));
  }

  #drawPlanned() {
    const next = this.#page.nextPlanned();
    if (!this.#mayTopic || !this.#page.plan?.length) return;
    const lines = this.#page.plan.map((line) => [line.id, `${line.given ? "✓ " : ""}${line.number}. ${line.topic}`]);
    const pick = choice([["", this.#texts.say("lesson.fromPlan")], ...lines], "", { "aria-label": this.#texts.say("lesson.fromPlan") });
    pick.addEventListener("change", () => this.takePlanned(this.#page.plan.find((line) => line.id === pick.value)));
    this.planned.replaceChildren(
      ...(next ? [button([element("span", {}, this.#texts.say("lesson.takePlanned", next.number)), element("span", { class: "line" }, next.topic)], () => this.takePlanned(), { class: "take" })] : []),
      pick);
  }

  #homework() {
    const texts = this.#texts;
    const lesson = this.#lesson;
    const closed = !this.#mayHomework;
    const homework = element("textarea", { rows: 3, maxlength: 2000, readonly: closed }, lesson.homework ?? "");
    const due = element("input", { type: "date", min: lesson.date, readonly: closed });
    due.value = lesson.homeworkDue ?? "";
    this.#controls.homework = this.#autosave.watch(homework, "homework");
    this.#controls.homeworkDue = this.#autosave.watch(due, "homeworkDue");
    due.addEventListener("change", () => this.#beside.dueChanged());
    this.#beside = new HomeworkBeside(texts, this.#id, this.#do.transport, () => due.value);
    return element("section", {},
      field(texts.say("lesson.homework"), homework),
      closed ? null : this.#shortcuts(homework),
      element("div", { class: "due" },
        field(texts.say("lesson.homeworkDue"), due),
        closed ? null : this.#dueNext(due)),
      this.#beside.element,
      this.#denied(this.#page.rights.homework));
  }

  // What teachers write a hundred times a week, as one touch each.
  #shortcuts(homework) {
    const texts = this.#texts;
    const insert = (piece) => {
      const gap = homework.value === "" || /\s$/.test(homework.value) ? "" : " ";
      this.#autosave.put(homework, "homework", `${homework.value}${gap}${piece}`);
      homework.focus();
      homework.setSelectionRange(homework.value.length, homework.value.length);
    };
    const planned = this.#page.plan?.find((line) => line.id === this.#lesson.planned)?.homework;
    const earlier = this.#page.lessons.slice(0, this.#page.lessonAt.get(this.#id)).findLast((lesson) => lesson.homework)?.homework;
    return element("div", { class: "chips", role: "group", "aria-label": texts.say("homework.shortcuts") },
      texts.say("homework.pieces").split("|").map((piece) => button(piece, () => insert(piece), { class: "chip" })),
      planned ? button(texts.say("homework.planned"), () => this.#autosave.put(homework, "homework", planned), { class: "chip", title: planned }) : null,
      earlier ? button(texts.say("homework.earlier"), () => this.#autosave.put(homework, "homework", earlier), { class: "chip", title: earlier }) : null);
  }

  #dueNext(due) {
    const next = this.#page.lessons[this.#page.lessonAt.get(this.#id) + 1];
    if (!next) return null;
    return button(this.#texts.say("homework.next", this.#texts.shortDay(next.date)), () => {
      this.#autosave.put(due, "homeworkDue", next.date);
      this.#beside.dueChanged();
    }, { class: "chip" });
  }

  #denied(right) {
    return right.allowed || this.#lesson.locked ? null : refusalBox(right.reason, this.#texts);
  }

  #refresh() {
    for (const [name, control] of Object.entries(this.#controls)) this.#autosave.show(control, this.#lesson[name]);
    this.#drawPlanned();
    this.#trouble.replaceChildren(...trouble(this.#texts, this.#do.open(this.#id), this.#do));
  }
}
