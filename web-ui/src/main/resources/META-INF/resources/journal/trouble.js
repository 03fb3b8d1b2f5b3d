// What did not get saved, and the ways out of it: read the rule, decide between two values, give up.

import { element, button } from "./dom.js";
import { refusalBox } from "./refusal.js";

/** The parts to show for a stuck queue entry; none when there is nothing stuck. */
export function trouble(texts, entry, { giveUp, decide }) {
  if (entry?.state === "refused") {
    return [refusalBox(entry.reason ?? {}, texts), button(texts.say("refused.giveUp"), () => giveUp(entry))];
  }
  if (entry?.state === "conflict") {
    return [element("p", {}, texts.say("state.conflict")), button(texts.say("conflict.decide"), () => decide(entry), { class: "primary" })];
  }
  return [];
}
