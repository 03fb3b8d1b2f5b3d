// The page a teacher gets when the server cannot be reached: today's lessons, or the journal page of the address,
// or the sheets of the day, from what the browser has kept. Everything is written by the same journal, which sends it
// when it can.

import "./okrug-journal.js";
import "./okrug-paper.js";
import { element, button } from "./dom.js";
import { Texts } from "./texts.js";
import { KeptPages } from "./kept.js";
import { keptPage } from "./keeping.js";
import { printSheets } from "./emergency-sheet.js";

const ROOT = new URL("../", import.meta.url);

const kept = KeptPages.last();
const shell = (await kept?.find("shell"))?.value;

if (shell) await show();
// Nobody who works here is known: there is nothing to be shown.
else addEventListener("online", comeBack);

/** A network that comes and goes must not take the page away under the teacher's finger: first the server answers. */
async function comeBack() {
  const answer = await fetch(new URL("offline.css", import.meta.url), { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer?.ok) location.reload();
}

async function show() {
  const texts = new Texts(shell.texts, shell.locale);
  document.documentElement.lang = shell.locale;
  document.title = texts.say("offline.title");
  const [course, term] = location.pathname.slice(ROOT.pathname.length).split("/").slice(1);
  const isPage = location.pathname.startsWith(`${ROOT.pathname}journal/`) && course;
  const page = isPage ? await keptPage(kept, course, term) : null;
  const sheets = await paper();
  document.body.replaceChildren(bar(texts, isPage || sheets), sheets ?? (page ? journal(page) : await day(texts, isPage)));
}

/** The sheets of the day that is kept, to be entered; null at another address or for another day or teacher. */
async function paper() {
  const [place, date, keeper] = location.pathname.slice(ROOT.pathname.length).split("/");
  if (place !== "paper") return null;
  const day = (await kept.find("day"))?.value;
  if (!day?.lessons.length || (date && date !== day.date) || (keeper && keeper !== day.keeper)) return null;
  const lessons = await Promise.all(day.lessons.map(async (line) => ({ ...line, term: null, entered: await entered(line) })));
  return element("main", { class: "sheets" }, Object.assign(element("okrug-paper"), shell, { day: { ...day, lessons } }));
}

async function entered({ course, lesson }) {
  const known = (await data(course))?.lessons.find(({ id }) => id === lesson);
  return Boolean(known?.topic && known.attendanceTaken);
}

function bar(texts, isPage) {
  return element("header", { class: "bar" },
    element("p", { role: "status" }, texts.say("offline.bar")),
    isPage ? element("a", { href: "day" }, texts.say("offline.day")) : null,
    button(texts.say("page.again"), () => location.reload()));
}

function journal({ data }) {
  const made = element("okrug-journal", { course: data.course, term: data.term });
  Object.assign(made, shell);
  made.addEventListener("term-changed", ({ detail }) => history.replaceState(null, "", new URL(`journal/${data.course}/${detail.term}`, ROOT)));
  return element("main", { class: "page" }, made);
}

async function day(texts, missing) {
  // Nothing typed can be lost here, so the real page comes back by itself.
  addEventListener("online", comeBack);
  const found = await kept.find("day");
  return element("main", { class: "day" },
    element("h1", {}, found ? texts.say("offline.lessons", texts.day(found.value.date)) : texts.say("offline.title")),
    missing ? element("p", {}, texts.say("offline.notKept")) : null,
    found ? element("ol", {}, found.value.lessons.map(line)) : element("p", {}, texts.say("offline.nothing")),
    found?.value.lessons.length > 0 ? sheets(texts, found.value) : null);
}

/** What is lessons' paper: printed before, or entered afterwards. */
function sheets(texts, day) {
  const told = element("span", { role: "status" });
  const print = async () => {
    const missing = await printSheets(day, texts, data);
    told.textContent = missing.length > 0 ? texts.say("sheet.missing", missing.map(({ title }) => title).join(", ")) : "";
  };
  return element("p", { class: "paper" }, button(texts.say("sheet.open"), print),
    element("a", { href: `paper/${day.date}` }, texts.say("offline.paper")), told);
}

async function data(course) {
  return (await keptPage(kept, course, null))?.data ?? null;
}

function line({ course, number, time, title, room }) {
  return element("li", {}, element("a", { href: `journal/${encodeURIComponent(course)}` },
    element("span", { class: "number" }, number), element("span", { class: "time" }, time),
    element("span", { class: "what" }, title), element("span", { class: "room" }, room ?? "")));
}
