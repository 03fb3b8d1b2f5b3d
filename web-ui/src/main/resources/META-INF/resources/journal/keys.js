// Which key means which command. Physical keys are asked for where a modifier is held, since
// Ctrl+Z must work on the Russian layout too, where that key types Я.

const WITH_CONTROL = { KeyY: "redo", Enter: "details", NumpadEnter: "details" };
const WITH_ALT = { KeyT: "topic", KeyP: "everyone", KeyF: "fill", KeyG: "today", KeyL: "lesson" };
const ON_HEADING = { KeyT: "topic", KeyP: "everyone", KeyF: "fill", KeyG: "today" };
const PLAIN = { F1: "help", F2: "edit", Enter: "edit", Delete: "clear", Backspace: "clear", Escape: "collapse" };

/** The command of a key pressed in the grid, or null. `letters` switches single letters and `?` on. */
export function commandFor(event, { onCell, letters }) {
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey) {
    if (event.code === "KeyZ") return event.shiftKey ? "redo" : "undo";
    return WITH_CONTROL[event.code] ?? null;
  }
  if (event.altKey && !control) return WITH_ALT[event.code] ?? null;
  if (control) return null;
  if (event.key === "?" && letters) return "help";
  if (!onCell && letters && !event.shiftKey && ON_HEADING[event.code]) return ON_HEADING[event.code];
  return event.shiftKey ? null : PLAIN[event.key] ?? null;
}

/** Whether a key begins to write into the cell. */
export function startsTyping(event) {
  return event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
}
