// The list of keys, and the habits that can be changed: letters as shortcuts, what Enter does last.

import { element, field, choice } from "./dom.js";
import { openDialog } from "./dialog.js";

const GROUPS = {
  move: ["arrows", "homeEnd", "ctrlHomeEnd", "page", "tab"],
  write: ["type", "enter", "f2", "escape", "delete", "two", "everyone", "ctrlEnterFill"],
  many: ["shiftArrows", "column", "row", "all", "copy", "fill", "undo"],
  open: ["details", "lesson", "topic", "today", "help", "headLetters"],
};

export function openHelp(host, texts, page, settings) {
  const letters = element("input", { type: "checkbox", checked: settings.get("letters") });
  letters.addEventListener("change", () => settings.set("letters", letters.checked));
  const lastRow = choice(["next", "stop"].map((name) => [name, texts.say(`help.lastRow.${name}`)]), settings.get("lastRow"));
  lastRow.addEventListener("change", () => settings.set("lastRow", lastRow.value));
  const opened = openDialog(host, texts, {
    name: "help",
    title: texts.say("help.title"),
    content: [
      element("div", { class: "groups" }, Object.entries(GROUPS).map(([group, keys]) => section(texts, group, keys)), codes(texts, page)),
      element("div", { class: "habits" },
        element("label", { class: "check" }, letters, element("span", {}, texts.say("help.letters"))),
        field(texts.say("help.lastRow"), lastRow)),
    ],
    actions: [[texts.say("close"), null]],
  });
  // The first field stands at the end: whoever asks for the keys begins to read at the top.
  const heading = opened.element.querySelector("h2");
  heading.tabIndex = -1;
  heading.focus();
}

// A line of the bundle reads "keys = what they do".
function section(texts, group, keys) {
  return element("section", {},
    element("h3", {}, texts.say(`help.${group}`)),
    element("dl", {}, keys.map((key) => {
      const [press, does] = texts.say(`help.${group}.${key}`).split(" = ");
      return element("div", {}, element("dt", {}, press.split(" ").map((part) => element("kbd", {}, part))), element("dd", {}, does));
    })));
}

function codes(texts, page) {
  return element("section", {},
    element("h3", {}, texts.say("help.codes")),
    element("dl", {}, page.codes.all.map((code) => element("div", {},
      element("dt", {}, element("kbd", {}, code.code)), element("dd", {}, code.name)))));
}
