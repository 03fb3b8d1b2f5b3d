// The narrow view: one lesson, its pupils, and big keys under the thumb.

import { element, button, choice } from "./dom.js";
import { cellLabel, pieces } from "./cell.js";
import { Pad } from "./pad.js";

export class Phone {
  #page;
  #texts;
  #desk;
  #settings;
  #lesson;
  #pupil;
  #order;
  #rows = new Map();
  #list = element("ul", { class: "pupils" });
  #head = element("div", { class: "phone-lesson" });

  constructor(page, texts, desk, settings, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#desk = desk;
    this.#settings = settings;
    this.#order = page.pupils.map((pupil) => pupil.id);
    this.#lesson = startLesson(page)?.id;
    this.#pupil = this.#order[0];
    this.pad = new Pad(page, texts, {
      value: () => page.shown(this.#lesson, this.#pupil),
      codes: () => page.codesAt(this.#lesson),
      put: (value, finished) => this.#put(value, finished),
      next: () => this.#step(1),
      previous: () => this.#step(-1),
    });
    this.element = element("div", { class: "phone" }, this.#head, this.#list, this.pad.element);
    page.addEventListener("cell", ({ detail }) => detail.lesson === this.#lesson && this.#paint(detail.pupil), { signal });
    page.addEventListener("results", () => page.isResult(this.#lesson) && this.#draw(), { signal });
    page.addEventListener("lesson", ({ detail }) => detail.lesson === this.#lesson && this.#draw(), { signal });
    this.#draw();
  }

  get lesson() {
    return this.#lesson;
  }

  get cell() {
    return { lesson: this.#lesson, pupil: this.#pupil };
  }

  start() {
    this.#choose(this.#pupil, false);
  }

  goToLesson(lesson) {
    this.#lesson = lesson;
    this.#draw();
    this.pad.draw();
  }

  arrange(pupils) {
    this.#order = pupils;
    if (!pupils.includes(this.#pupil)) this.#pupil = pupils[0];
    this.#draw();
  }

  resume() {
    this.#rows.get(this.#pupil)?.focus();
  }

  #draw() {
    const texts = this.#texts;
    const lesson = this.#page.lesson(this.#lesson);
    const place = this.#page.lessonAt.get(this.#lesson);
    const beside = (step) => this.#page.lessons[place + step];
    const go = (step, sign, key) => button(sign, () => this.goToLesson(beside(step).id), { class: "icon", disabled: !beside(step), "aria-label": texts.say(key) });
    const pick = choice([...this.#page.lessons, ...(this.#page.markFree ? [] : this.#page.results)].map((one) => [one.id, dated(one, this.#page, texts)]), lesson.id, { "aria-label": texts.say("phone.lesson") });
    pick.addEventListener("change", () => this.goToLesson(pick.value));
    this.#head.replaceChildren(
      go(-1, "‹", "jump.previous"), pick, go(1, "›", "jump.next"),
      this.#page.isResult(lesson.id)
        ? button(texts.say("result.short"), () => this.#desk.panels.results(this.#lesson, { focus: true }))
        : button(texts.say("lesson.short"), () => this.#desk.panels.lesson(this.#lesson, { focus: true }), { class: lesson.topic ? "" : "wanted" }));
    this.#rows.clear();
    this.#list.replaceChildren(...this.#order.map((pupil) => this.#row(pupil)));
  }

  #row(pupil) {
    const row = button([], () => this.#choose(pupil, false), { "data-pupil": pupil });
    row.addEventListener("dblclick", () => this.#desk.panels.cell({ lesson: this.#lesson, pupil }, { focus: true }));
    this.#rows.set(pupil, row);
    this.#paint(pupil);
    const details = button("⋯", () => this.#desk.panels.cell({ lesson: this.#lesson, pupil }, { focus: true }),
      { class: "icon quiet", "aria-label": this.#texts.say("details.of", this.#page.pupil(pupil).name) });
    return element("li", {}, row, details);
  }

  #paint(pupil) {
    const row = this.#rows.get(pupil);
    if (!row) return;
    const { name, number } = this.#page.pupil(pupil);
    const pending = this.#page.pending(this.#lesson, pupil);
    const outside = this.#page.outside(this.#lesson, pupil);
    const beside = outside ?? this.#page.absenceReason(this.#lesson, pupil);
    row.replaceChildren(
      element("span", { class: "number", "aria-hidden": "true" }, number),
      element("span", { class: "who", "aria-hidden": "true" }, name, beside ? element("small", {}, beside) : null),
      element("span", { class: "value", "aria-hidden": "true" }, ...this.#pieces(pupil)),
      element("span", { class: "heard" }, cellLabel(this.#page, this.#texts, this.#lesson, pupil)));
    row.setAttribute("aria-pressed", String(pupil === this.#pupil));
    row.disabled = Boolean(outside);
    if (pending) row.dataset.state = pending.state;
    else delete row.dataset.state;
  }

  #pieces(pupil) {
    const shown = this.#page.shown(this.#lesson, pupil);
    const proposal = shown === "" && this.#page.isResult(this.#lesson) ? this.#page.proposal(this.#lesson, pupil).mark : null;
    const made = pieces(this.#page.codesAt(this.#lesson), proposal ?? shown);
    return proposal ? [element("span", { class: "proposal" }, ...made)] : made;
  }

  #choose(pupil, focus) {
    if (!pupil) return;
    const before = this.#pupil;
    this.#pupil = pupil;
    this.#paint(before);
    this.#paint(pupil);
    const row = this.#rows.get(pupil);
    row?.scrollIntoView({ block: "nearest" });
    if (focus) row?.focus({ preventScroll: true });
    this.pad.draw();
    const entry = this.#desk.open(this.#lesson, pupil);
    if (entry?.state === "conflict") this.#desk.decisions.decide(entry);
  }

  #put(value, finished) {
    if (!this.#pupil) return;
    this.#desk.write([{ lesson: this.#lesson, pupil: this.#pupil, value }]);
    if (finished && value !== "" && this.#settings.get("advance")) this.#step(1);
  }

  #step(by) {
    let place = this.#order.indexOf(this.#pupil) + by;
    while (this.#order[place] && this.#page.outside(this.#lesson, this.#order[place])) place += by;
    if (this.#order[place]) this.#choose(this.#order[place], false);
    else this.pad.draw();
  }
}

/** Today's lesson, else the last before it, else the first. */
export function startLesson(page) {
  return page.lessons.find((lesson) => lesson.date === page.today)
    ?? page.lessons.findLast((lesson) => lesson.date < page.today)
    ?? page.lessons[0];
}

function dated(lesson, page, texts) {
  if (page.isResult(lesson.id)) return lesson.name;
  const day = lesson.date === page.today ? `${texts.say("today")}, ${texts.shortDay(lesson.date)}` : `${texts.weekday(lesson.date)}, ${texts.shortDay(lesson.date)}`;
  const type = page.workType(lesson)?.short;
  return type ? `${day} · ${type}` : day;
}
