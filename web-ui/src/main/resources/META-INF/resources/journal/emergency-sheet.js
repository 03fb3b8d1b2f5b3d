// The emergency sheet of a day: for each lesson the names with empty boxes, to be filled by hand where there is no
// power. The names stand in the journal's order, so that entering them afterwards goes down the column.

import { element } from "./dom.js";
import { JournalPage } from "./page.js";
import { printLeaves } from "./print.js";

const MARKS = 3;

/**
 * Prints the sheets of a day: `{ date, lessons }` as the teacher's day tells them. `read(course)` answers the page of
 * a course, or null where it cannot be had. Answers the lessons for which there is no sheet.
 */
export async function printSheets({ date, lessons }, texts, read) {
  const leaves = [];
  const missing = [];
  for (const line of lessons) {
    const data = await read(line.course);
    if (data) leaves.push(sheet(new JournalPage(data), line, date, texts));
    else missing.push(line);
  }
  if (leaves.length > 0) await printLeaves(leaves, "portrait");
  return missing;
}

function sheet(page, line, date, texts) {
  const lesson = page.lessons.find((one) => one.date === date && one.number === line.number);
  const pupils = page.pupils.filter((pupil) => !lesson || !page.outside(lesson.id, pupil.id));
  const marks = page.markFree ? [] : Array.from({ length: MARKS }, (_, place) => texts.say("sheet.mark", place + 1));
  const columns = [texts.say("sheet.absence"), ...marks, texts.say("sheet.note")];
  return element("section", { class: "leaf sheet" },
    element("header", {}, element("h1", {}, texts.say("sheet.lesson", line.number, line.title)),
      element("p", {}, [texts.day(date), line.time, line.room].filter(Boolean).join(" · "))),
    blank(texts.say("lesson.topic"), lesson?.topic),
    element("table", {},
      element("thead", {}, element("tr", {}, element("th", {}, "№"), element("th", { class: "name" }, texts.say("column.pupil")),
        columns.map((name, place) => element("th", { class: place === columns.length - 1 ? "note" : "box" }, name)))),
      element("tbody", {}, pupils.map((pupil) => element("tr", {},
        element("td", {}, pupil.number), element("th", { class: "name" }, pupil.name), columns.map(() => element("td", {})))))),
    page.homeworkFree ? null : blank(texts.say("lesson.homework"), lesson?.homework),
    element("footer", {}, element("span", {}, texts.say("print.teacher", page.teacher)), element("span", { class: "line" }),
      element("span", {}, texts.say("print.signature"))));
}

function blank(name, known) {
  return element("p", { class: "blank" }, element("span", {}, `${name}:`), element("span", { class: "line" }, known ?? ""));
}
