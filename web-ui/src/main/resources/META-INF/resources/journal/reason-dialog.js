// Why something is corrected that has stood for a while: asked once for a step, however many cells it touched.

import { element, field } from "./dom.js";
import { openDialog } from "./dialog.js";

const LONGEST = 300;

/** `told` is the server's sentence; `explain(reason)` sends the values again, `giveUp()` puts the former ones back. */
export function openReason(host, texts, { count, told }, { explain, giveUp }) {
  const reason = element("input", { maxlength: LONGEST, autocomplete: "off", "aria-required": "true" });
  let explained = false;
  const send = () => {
    if (reason.value.trim() === "") {
      reason.setAttribute("aria-invalid", "true");
      reason.focus();
      return false;
    }
    explained = true;
    explain(reason.value.trim());
    return true;
  };
  openDialog(host, texts, {
    name: "reason",
    title: texts.say("reason.title", count),
    content: [element("p", {}, told), field(texts.say("reason.label"), reason)],
    actions: [[texts.say("reason.send"), send], [texts.say("reason.giveUp"), () => true, "quiet"]],
    closed: () => explained || giveUp(),
  });
  reason.focus();
}
