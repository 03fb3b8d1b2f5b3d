// Many cells at once, as changes to be written: filling, and "everyone present".

/** Which cells a filling may touch. */
export const FILL_MODES = ["empty", "present", "all"];

/**
 * Changes that put a value into cells. A mark leaves an absence where it is and the other way
 * round: filling a column with fives must not say that the absent were there.
 */
export function fill(page, cells, value, mode) {
  return cells
    .filter(({ lesson, pupil }) => !page.outside(lesson, pupil) && wanted(page.codesAt(lesson), page.shown(lesson, pupil), mode))
    .map(({ lesson, pupil }) => ({ lesson, pupil, value: merged(page.codesAt(lesson), page.shown(lesson, pupil), value) }));
}

/** Changes that take every absence out of a lesson and leave the marks. */
export function everyonePresent(page, lesson) {
  return page.pupils
    .filter((pupil) => !page.outside(lesson, pupil.id) && page.codesAt(lesson).parts(page.shown(lesson, pupil.id)).absence)
    .map((pupil) => ({ lesson, pupil: pupil.id, value: page.codesAt(lesson).marksOnly(page.shown(lesson, pupil.id)) }));
}

function wanted(codes, shown, mode) {
  if (mode === "empty") return shown === "";
  if (mode === "present") return codes.parts(shown).absence?.code.kind !== "absence";
  return true;
}

function merged(codes, shown, value) {
  if (value === "") return "";
  const old = codes.parts(shown);
  const fresh = codes.parts(value);
  const marks = fresh.marks.length > 0 ? fresh.marks : old.marks;
  const absence = fresh.absence ?? old.absence;
  return [marks.map((mark) => mark.text).join("/"), absence?.text ?? ""].filter(Boolean).join(" ");
}
