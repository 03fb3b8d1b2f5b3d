// The page a teacher gets when the server cannot be reached: today's lessons, or the journal page of the address,
// from what the browser has kept. Everything is written by the same journal, which sends it when it can.

import "./okrug-journal.js";
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
else addEventListener("online", () => location.reload());

async function show() {
  const texts = new Texts(shell.texts, shell.locale);
  document.documentElement.lang = shell.locale;
  document.title = texts.say("offline.title");
  const [course, term] = location.pathname.slice(ROOT.pathname.length).split("/").slice(1);
  const isPage = location.pathname.startsWith(`${ROOT.pathname}journal/`) && course;
  const page = isPage ? await keptPage(kept, course, term) : null;
  document.body.replaceChildren(bar(texts, isPage), page ? journal(page) : await day(texts, isPage));
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
  addEventListener("online", () => location.reload());
  const found = await kept.find("day");
  return element("main", { class: "day" },
    element("h1", {}, found ? texts.say("offline.lessons", texts.day(found.value.date)) : texts.say("offline.title")),
    missing ? element("p", {}, texts.say("offline.notKept")) : null,
    found ? element("ol", {}, found.value.lessons.map(line)) : element("p", {}, texts.say("offline.nothing")),
    found?.value.lessons.length > 0 ? button(texts.say("sheet.open"), () => printSheets(found.value, texts, data)) : null);
}

async function data(course) {
  return (await keptPage(kept, course, null))?.data ?? null;
}

function line({ course, number, time, title, room }) {
  return element("li", {}, element("a", { href: `journal/${encodeURIComponent(course)}` },
    element("span", { class: "number" }, number), element("span", { class: "time" }, time),
    element("span", { class: "what" }, title), element("span", { class: "room" }, room ?? "")));
}
