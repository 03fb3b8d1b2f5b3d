// Asking for a closed place to be opened: how much of the page, and why.

import { element, field } from "./dom.js";
import { openDialog } from "./dialog.js";
import { Refused } from "./transport.js";

const LONGEST = 500;

/** Whether somebody may open the place that this refusal is about. */
export function canBeOpened(refusal) {
  return ["closed", "lesson_old", "result_closed"].includes(refusal?.code);
}

/** Asks about `{ lesson, pupil }`, the pupil being null for a lesson. `send(wish)` carries it out, `done()` follows. */
export function openUnlock(host, page, texts, { lesson, pupil }, { send, done }) {
  const choices = [
    pupil ? ["cell", texts.say("unlock.cell", page.pupil(pupil).name, texts.day(page.lesson(lesson).date))] : null,
    lesson ? ["lesson", texts.say("unlock.lesson", texts.day(page.lesson(lesson).date))] : null,
    ["page", texts.say("unlock.page")],
  ].filter(Boolean);
  const reason = element("textarea", { rows: 3, maxlength: LONGEST, "aria-required": "true" });
  const wrong = element("p", { class: "wrong", role: "alert", hidden: true });
  const ways = choices.map(([value, text], place) => element("label", { class: "check way" },
    element("input", { type: "radio", name: "unlock", value, checked: place === 0 }), element("span", {}, text)));
  const complain = (text) => {
    wrong.textContent = text;
    wrong.hidden = false;
    reason.setAttribute("aria-invalid", "true");
    reason.focus();
    return false;
  };
  const ask = async () => {
    if (reason.value.trim() === "") return complain(texts.say("unlock.reasonMissing"));
    const chosen = ways.map((way) => way.querySelector("input")).find((input) => input.checked).value;
    try {
      await send({
        course: page.course, term: page.term, reason: reason.value.trim(),
        lesson: chosen === "page" ? null : lesson, pupil: chosen === "cell" ? pupil : null,
      });
    } catch (failure) {
      return complain(failure instanceof Refused && failure.refusal.text ? failure.refusal.text : texts.say("unlock.unreachable"));
    }
    done();
    return true;
  };
  openDialog(host, texts, {
    name: "unlock",
    title: texts.say("unlock.title"),
    content: [
      element("fieldset", {}, element("legend", {}, texts.say("unlock.what")), ways),
      field(texts.say("unlock.reason"), reason),
      wrong,
    ],
    actions: [[texts.say("unlock.send"), ask], [texts.say("cancel"), () => true, "quiet"]],
  });
  reason.focus();
}
