// What is wrong with a pasted range, cell by cell. Nothing has been written when this opens;
// the right part is written only when the teacher says so.

import { element } from "./dom.js";
import { openDialog } from "./dialog.js";

const SHOWN = 100;

/** Lists `errors` and offers to write the `valid` changes. */
export function openPasteErrors(host, page, texts, { errors, valid, write }) {
  const line = ({ lesson, pupil, typed, reason }) => element("li", {},
    lesson ? element("strong", {}, `${page.pupil(pupil).name}, ${page.nameOf(lesson, texts)}`) : null,
    element("span", { class: "typed" }, typed || texts.say("cell.empty")),
    element("span", {}, reason?.text ?? texts.say("refused.unknown")),
    reason?.paragraph ? element("span", { class: "rule" }, reason.paragraph) : null);
  const actions = [[texts.say("paste.nothing"), null]];
  if (valid.length > 0) actions.push([texts.say("paste.validOnly", valid.length), () => write(valid)]);
  openDialog(host, texts, {
    name: "paste",
    title: texts.say("paste.title"),
    content: [
      element("p", {}, texts.say("paste.why", errors.length)),
      element("ul", { class: "errors", tabindex: 0, "aria-label": texts.say("paste.errors") }, errors.slice(0, SHOWN).map(line)),
    ],
    actions,
  });
}
