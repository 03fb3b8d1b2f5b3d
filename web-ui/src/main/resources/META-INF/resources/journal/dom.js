// Builds elements. Data only ever becomes a text node or an attribute, so a pupil's
// name or a homework text can hold markup and still is nothing but text.

/**
 * Makes one element. Attributes that are null, undefined or false are left out, true
 * makes an empty one, functions under `on…` become listeners; children are nodes or texts.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** A push button; `type=button`, since nothing here is a form that navigates away. */
export function button(text, act, attributes = {}) {
  return element("button", { type: "button", onclick: act, ...attributes }, text);
}

/** A form field under its label; the label is tied by nesting and needs no identifier. */
export function field(text, control, attributes = {}) {
  return element("label", { class: "field", ...attributes }, element("span", {}, text), control);
}

/** A drop-down of `[value, text]` pairs. */
export function choice(options, selected, attributes = {}) {
  const made = element("select", attributes,
    options.map(([value, text]) => element("option", { value }, text)));
  made.value = selected ?? "";
  return made;
}
