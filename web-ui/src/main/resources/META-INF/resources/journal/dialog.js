// A modal question. The browser's own dialog keeps the focus inside and gives it back.

import { element, button } from "./dom.js";

/**
 * Opens a dialog with a title, content and `[text, act, look]` buttons; `act` may answer false
 * to keep it open. Answers `{ element, close }`. Escape closes unless `firm`.
 */
export function openDialog(host, texts, { title, content, actions, name, firm = false, closed = () => {} }) {
  const heading = element("h2", { id: `dialog-${name}` }, title);
  const form = element("form", { method: "dialog" }, heading, element("div", { class: "content" }, content));
  const dialog = element("dialog", { class: `dialog ${name}`, "aria-labelledby": heading.id }, form);
  const run = async (act) => (await act?.()) !== false && dialog.close();
  const [main, ...others] = actions;
  form.append(element("div", { class: "actions" },
    others.map(([text, act, look]) => button(text, () => run(act), { class: look ?? "" })),
    element("button", { type: "submit", class: main[2] ?? "primary" }, main[0])));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(main[1]);
  });
  dialog.addEventListener("cancel", (event) => firm && event.preventDefault());
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  host.append(dialog);
  dialog.showModal();
  return { element: dialog, close: () => dialog.close() };
}
