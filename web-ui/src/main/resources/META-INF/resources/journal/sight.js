// Which part of a very large table is in the document: what is in sight, a little around it, and the active place,
// wherever that is, so that the focus outlives scrolling. A class is always there as a whole.

/** The heights and widths that grid.css gives to rows and columns of a large table. */
export const ROW = 31;
export const COLUMN = 54;
const AROUND = 6;
const MOST_AS_A_WHOLE = 4000;

export function isLarge(rows, columns) {
  return rows * columns > MOST_AS_A_WHOLE;
}

/** The places in sight, in their order: from `start` on, `size` wide, each `step`; and the one at `active`. */
export function inSight({ start, size, step, count, active }) {
  const first = Math.max(0, Math.floor(start / step) - AROUND);
  const last = Math.min(count - 1, Math.ceil((start + size) / step) + AROUND);
  const places = [];
  if (active >= 0 && active < first) places.push(active);
  for (let place = first; place <= last; place++) places.push(place);
  if (active > last) places.push(active);
  return places;
}

/** The places with the gaps between them: each place as a number, each gap as `{ gap }` of so many places. */
export function withGaps(places, count) {
  const parts = [];
  let next = 0;
  for (const place of [...places, count]) {
    if (place > next) parts.push({ gap: place - next });
    if (place < count) parts.push(place);
    next = place + 1;
  }
  return parts;
}

/** Puts nodes into a parent and leaves what is there already untouched, so that the focus stays. */
export function lay(parent, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...parent.children]) if (!wanted.has(node)) node.remove();
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}
