// One value into many cells: a column, a row, or the marked range.

import { element, field, choice } from "./dom.js";
import { openDialog } from "./dialog.js";
import { FILL_MODES } from "./bulk.js";

/**
 * Asks for a value, where it goes and over what. `places` are `[name, text]`, the likeliest
 * first; `write(value, place, mode)` does it.
 */
export function openFill(host, page, texts, { places, write }) {
  const value = element("input", { autocomplete: "off", spellcheck: "false", maxlength: 24, class: "code" });
  const place = choice(places, places[0][0]);
  const mode = choice(FILL_MODES.map((name) => [name, texts.say(`fill.${name}`)]), "empty");
  const wrong = element("p", { class: "wrong", role: "alert" });
  openDialog(host, texts, {
    name: "fill",
    title: texts.say("fill.title"),
    content: [
      field(texts.say("fill.value"), value),
      element("p", { class: "hint" }, page.codes.all.map((code) => code.code).join("  ")),
      field(texts.say("fill.where"), place),
      field(texts.say("fill.over"), mode),
      wrong,
    ],
    actions: [
      [texts.say("fill.act"), () => {
        const read = page.codes.read(value.value);
        if (read.wrong === undefined && read.value !== "") return write(read.value, place.value, mode.value);
        wrong.textContent = texts.say("wrong.code", read.wrong ?? "");
        value.focus();
        return false;
      }],
      [texts.say("cancel"), null, "quiet"],
    ],
  });
  value.focus();
}
