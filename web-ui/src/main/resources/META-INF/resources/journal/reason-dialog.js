// A result far from the mean wants a reason; it is asked for before anything is written.

import { element, field } from "./dom.js";
import { openDialog } from "./dialog.js";

const SHOWN = 10;

/** Asks why these `changes` stand off; `write(reason)` goes on with what was answered. */
export function openReason(host, page, texts, changes, write) {
  const reason = element("textarea", { rows: 3, maxlength: 500, required: true });
  const line = ({ lesson, pupil, value }) => element("li", {}, texts.say("result.reason.why",
    page.pupil(pupil).name, value, texts.decimal(page.proposal(lesson, pupil).mean)));
  openDialog(host, texts, {
    name: "reason",
    title: texts.say("result.reason.title"),
    content: [
      element("ul", {}, changes.slice(0, SHOWN).map(line)),
      element("p", {}, texts.say("result.reason.rule", texts.decimal(String(page.resultRule.deviation)))),
      field(texts.say("result.reason"), reason),
    ],
    actions: [
      [texts.say("result.reason.act"), () => answered(reason, write)],
      [texts.say("cancel"), null, "quiet"],
    ],
  });
}

// Without a word nothing is written, and the question stays.
function answered(reason, write) {
  const why = reason.value.trim();
  if (why === "") {
    reason.focus();
    return false;
  }
  write(why);
  return true;
}
