// The page on paper, as the paper journal has it: marks on the left leaf, topics and homework on
// the right one, and a line for the teacher's signature. It is laid out beside the application,
// since an application's scrolling frames do not break into sheets.

import { element, field } from "./dom.js";
import { openDialog } from "./dialog.js";
import { average, counted } from "./formula.js";

const LESSONS_A_LEAF = 24;

// Read ahead: when the browser's own printing begins, nothing can be waited for.
const paper = new CSSStyleSheet();
let paperRead = null;

/** Gets ready for being printed at any moment. */
export function readyToPrint() {
  paperRead ??= fetch(new URL("print.css", import.meta.url)).then((answer) => answer.text()).then((css) => paper.replaceSync(css), () => (paperRead = null));
  return paperRead;
}

/** Lays the whole term out when the browser prints by itself, by its menu or its keys. */
export function layOutTerm(page, texts) {
  if (document.querySelector(".okrug-print") || page.lessons.length === 0) return;
  layOut(paperJournal(page, texts, page.lessons[0].date, page.lessons.at(-1).date), "landscape");
}

/** Asks for the range of dates and prints. */
export function openPrint(host, page, texts) {
  const dates = page.lessons.map((lesson) => lesson.date);
  const from = element("input", { type: "date", min: dates[0], max: dates.at(-1), required: true });
  const to = element("input", { type: "date", min: dates[0], max: dates.at(-1), required: true });
  from.value = dates[0] ?? "";
  to.value = dates.at(-1) ?? "";
  openDialog(host, texts, {
    name: "print",
    title: texts.say("print.title"),
    content: element("div", { class: "pair" }, field(texts.say("print.from"), from), field(texts.say("print.to"), to)),
    actions: [
      [texts.say("print.act"), () => void setTimeout(() => print(page, texts, from.value, to.value))],
      [texts.say("cancel"), null, "quiet"],
    ],
  });
}

/** Lays out the lessons between two dates and opens the browser's printing. */
function print(page, texts, from, to) {
  return printLeaves(paperJournal(page, texts, from, to), "landscape");
}

/** Prints leaves of paper, `portrait` or `landscape`. */
export async function printLeaves(leaves, direction) {
  await readyToPrint();
  layOut(leaves, direction);
  window.print();
}

/** Puts the leaves beside the application until they have been printed. */
function layOut(leaves, direction) {
  const holder = element("div", { class: "okrug-print" });
  const root = holder.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [paper];
  root.append(...leaves);
  const alone = new CSSStyleSheet();
  // A sheet's size is the document's matter; inside a shadow tree it would not count.
  alone.replaceSync(`
    @page { size: A4 ${direction}; margin: 10mm 10mm 12mm }
    .okrug-print { display: none }
    @media print {
      body > :not(.okrug-print) { display: none !important }
      .okrug-print { display: block }
      html, body { height: auto !important; overflow: visible !important; background: #fff }
    }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  document.body.append(holder);
  addEventListener("afterprint", () => {
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  }, { once: true });
}

/** The leaves of the paper journal for the lessons between two dates. */
export function paperJournal(page, texts, from, to) {
  const lessons = page.lessons.filter((lesson) => lesson.date >= from && lesson.date <= to);
  const leaves = [];
  for (let place = 0; place < lessons.length; place += LESSONS_A_LEAF) {
    const part = lessons.slice(place, place + LESSONS_A_LEAF);
    const last = place + LESSONS_A_LEAF >= lessons.length;
    leaves.push(marksLeaf(page, texts, part, last), topicsLeaf(page, texts, part));
  }
  return leaves;
}

function heading(page, texts, key) {
  return element("header", {}, element("h1", {}, `${page.schoolClass} · ${page.subject}${page.group ? ` (${page.group})` : ""}`), element("p", {}, texts.say(key)));
}

function marksLeaf(page, texts, lessons, last) {
  const withAverage = last && !page.markFree;
  const months = [];
  for (const lesson of lessons) {
    const month = texts.month(lesson.date);
    if (months.at(-1)?.month === month) months.at(-1).span++;
    else months.push({ month, span: 1 });
  }
  return element("section", { class: "leaf" }, heading(page, texts, "print.marks"),
    element("table", { class: "marks" },
      element("thead", {},
        element("tr", {}, element("th", { rowspan: 2 }, "№"), element("th", { rowspan: 2, class: "name" }, texts.say("column.pupil")),
          months.map(({ month, span }) => element("th", { colspan: span }, month)),
          withAverage ? [element("th", { rowspan: 2 }, texts.say("column.average")), ...page.results.map((column) => element("th", { rowspan: 2 }, column.short))] : null),
        element("tr", {}, lessons.map((lesson) => element("th", { class: "day" }, Number(lesson.date.slice(8, 10)))))),
      element("tbody", {}, page.pupils.map((pupil) => element("tr", {},
        element("td", {}, pupil.number), element("th", { class: "name" }, pupil.name),
        lessons.map((lesson) => element("td", { class: page.outside(lesson.id, pupil.id) ? "outside" : "" }, page.shown(lesson.id, pupil.id))),
        withAverage ? [element("td", {}, figure(page, texts, pupil.id)), ...page.results.map((column) => element("td", {}, page.shown(column.id, pupil.id)))] : null)))),
    signature(page, texts));
}

function topicsLeaf(page, texts, lessons) {
  return element("section", { class: "leaf" }, heading(page, texts, "print.topics"),
    element("table", { class: "topics" },
      element("thead", {}, element("tr", {}, ["print.date", "lesson.topic", ...(page.homeworkFree ? [] : ["lesson.homework"])].map((key) => element("th", {}, texts.say(key))))),
      element("tbody", {}, lessons.map((lesson) => element("tr", {},
        element("td", {}, texts.shortDay(lesson.date)),
        element("td", {}, [page.workType(lesson)?.short, lesson.topic].filter(Boolean).join(". ")),
        page.homeworkFree ? null : element("td", {}, lesson.homework ?? ""))))),
    signature(page, texts));
}

function signature(page, texts) {
  return element("footer", {}, element("span", {}, texts.say("print.teacher", page.teacher)), element("span", { class: "line" }), element("span", {}, texts.say("print.signature")));
}

function figure(page, texts, pupil) {
  const text = page.serverAverage(pupil) ?? average(counted(page, pupil), page.average.digits);
  return text === null ? "" : texts.decimal(text);
}
