// The heads of the grid's columns: the day and the number of a lesson, its kind of work and weight, a result's name.

import { element } from "./dom.js";

/** Draws the two heads of a lesson: the day above, the kind of work below. */
export function paintHeading({ date, kind }, lesson, page, texts) {
  const today = lesson.date === page.today;
  const type = page.workType(lesson);
  const heavy = type && lesson.weight !== 1 && page.average.weighted && !page.markFree;
  date.replaceChildren(
    element("span", { class: "day" }, texts.shortDay(lesson.date)),
    element("span", { class: "weekday" }, today ? texts.say("today") : slot(lesson, texts)));
  kind.replaceChildren(
    element("span", {}, type?.short ?? "·"),
    ...(heavy ? [element("span", { class: "weight" }, `×${texts.decimal(String(lesson.weight))}`)] : []));
  for (const node of [date, kind]) {
    node.classList.toggle("today", today);
    node.classList.toggle("locked", Boolean(lesson.locked));
    node.classList.toggle("untold", !lesson.topic && lesson.date <= page.today);
  }
  date.setAttribute("aria-label", headingLabel(lesson, type, today, page, texts));
  date.title = lesson.topic ?? texts.say("lesson.noTopic");
}

// Over a parallel the lessons of one day need not have one number.
function slot(lesson, texts) {
  const weekday = texts.weekday(lesson.date);
  return lesson.number ? texts.say("column.slot", weekday, lesson.number) : weekday;
}

/** A result's head as it is read aloud. */
export function resultLabel(column, texts) {
  return [column.name, column.locked ? texts.say("cell.locked") : null].filter(Boolean).join(", ");
}

function headingLabel(lesson, type, today, page, texts) {
  return [
    texts.day(lesson.date),
    lesson.number ? texts.say("lesson.number", lesson.number) : null,
    today ? texts.say("today") : null,
    type?.name,
    type && page.average.weighted && !page.markFree ? texts.say("lesson.weight", texts.decimal(String(lesson.weight))) : null,
    lesson.topic ?? texts.say("lesson.noTopic"),
    lesson.substitution ? texts.say("lesson.substitution") : null,
    lesson.locked ? texts.say("cell.locked") : null,
  ].filter(Boolean).join(", ");
}
