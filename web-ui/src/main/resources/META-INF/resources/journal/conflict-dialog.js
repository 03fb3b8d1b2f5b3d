// Two people wrote the same cell. Both values are shown with their writers; the teacher decides,
// and the server notes the decision.

import { element } from "./dom.js";
import { openDialog } from "./dialog.js";

const FIELDS = ["topic", "homework", "homeworkDue", "workType"];

/** Asks about one conflicting entry. `decide` has `theirs()`, `mine()` and `history()`. */
export function openConflict(host, page, texts, entry, decide) {
  const { op, theirs } = entry;
  const place = op.kind !== "lesson" ? page.pupil(op.pupil).name : texts.say("lesson.title");
  openDialog(host, texts, {
    name: "conflict",
    title: texts.say("conflict.title", place, page.nameOf(op.lesson, texts)),
    content: [
      element("p", {}, texts.say("conflict.why")),
      element("div", { class: "sides" },
        side(texts.say("conflict.mine"), mine(page, texts, op), texts.say("conflict.now")),
        side(texts.say("conflict.theirs"), stored(page, texts, op, theirs), texts.say("conflict.by", theirs.by, texts.moment(theirs.at)))),
    ],
    actions: [
      [texts.say("conflict.keepTheirs"), decide.theirs],
      [texts.say("conflict.putMine"), decide.mine],
      [texts.say("conflict.history"), decide.history, "quiet"],
    ],
  });
}

function side(title, value, from) {
  return element("div", { class: "side" }, element("h3", {}, title), element("div", { class: "value" }, value), element("p", {}, from));
}

function mine(page, texts, op) {
  return op.kind !== "lesson" ? op.value || texts.say("cell.empty") : described(page, texts, op, op);
}

function stored(page, texts, op, theirs) {
  return op.kind !== "lesson" ? theirs.value || texts.say("cell.empty") : described(page, texts, op, theirs.value ?? {});
}

// Of a lesson only the fields are compared that my operation wanted to change.
function described(page, texts, op, values) {
  return FIELDS.filter((name) => op[name] !== undefined).map((name) => element("p", {},
    element("strong", {}, `${texts.say(`lesson.${name}`)}: `),
    shown(page, texts, name, values[name])));
}

function shown(page, texts, name, value) {
  if (!value) return texts.say("cell.empty");
  if (name === "homeworkDue") return texts.day(value);
  return name === "workType" ? page.workTypes.find((type) => type.id === value)?.name ?? value : value;
}
