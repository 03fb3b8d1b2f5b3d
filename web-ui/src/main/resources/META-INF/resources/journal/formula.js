// The average, counted here at once so that the teacher need not wait; the server's own
// figure replaces it. Whole thousandths are added, since 0.1 + 0.2 must not decide a mark.

const UNIT = 1000;

/** The marks of one pupil as `{ value, weight, text }`, lesson by lesson. */
export function counted(page, pupil) {
  const found = [];
  for (const lesson of page.lessons) {
    // What was given by another scale is shown, but does not count with the rest.
    if (lesson.scale) continue;
    for (const mark of page.codes.parts(page.shown(lesson.id, pupil)).marks) {
      const value = worth(page, mark.code, lesson);
      if (typeof value !== "number") continue;
      const weight = page.average.weighted ? lesson.weight ?? 1 : 1;
      found.push({ value, weight, text: mark.code.kind === "debt" ? String(value) : mark.text, lesson });
    }
  }
  return found;
}

// A debt that is overdue counts as a two where the school's act says so.
function worth(page, code, lesson) {
  const overdue = code.kind === "debt" && page.average.debtsBefore && lesson.date < page.average.debtsBefore;
  return overdue ? 2 : code.value;
}

/** The average to so many digits, half up, as text; null without marks. */
export function average(marks, digits) {
  let sum = 0;
  let weights = 0;
  for (const mark of marks) {
    const weight = Math.round(mark.weight * UNIT);
    sum += Math.round(mark.value * UNIT) * weight;
    weights += weight;
  }
  if (weights === 0) return null;
  const scale = 10 ** digits;
  const parts = Math.floor((2 * sum * scale + weights * UNIT) / (2 * weights * UNIT));
  return (parts / scale).toFixed(digits);
}

/** The same marks, each counting once. */
export function plainAverage(marks, digits) {
  return average(marks.map((mark) => ({ ...mark, weight: 1 })), digits);
}

/** What the average becomes after one more mark of each value: `{ text, average }`, best first. */
export function forecast(marks, codes, weight, digits) {
  return codes.all
    .filter((code) => code.kind === "mark" && typeof code.value === "number")
    .sort((one, other) => other.value - one.value)
    .map((code) => ({ text: code.code, average: average([...marks, { value: code.value, weight }], digits) }));
}

/** The result that a mean comes to by the school's rule: its thresholds on five points, half up on other scales; or null. */
export function proposed(rule, mean) {
  if (!rule || mean === null || rule.scale === "PASS") return null;
  const figure = Number(mean);
  if (rule.scale !== "5") return String(Math.floor(figure + 0.5));
  return String(2 + rule.thresholds.filter((from) => figure >= from).length);
}

/** The formula in full: (5 × 2 + 4) ÷ (2 + 1). Weights of one are left out where all are one. `decimal` writes a number. */
export function written(marks, decimal) {
  if (marks.length === 0) return "";
  const even = marks.every((mark) => mark.weight === 1);
  if (even) return `(${marks.map((mark) => mark.text).join(" + ")}) ÷ ${marks.length}`;
  const above = marks.map((mark) => (mark.weight === 1 ? mark.text : `${mark.text} × ${decimal(String(mark.weight))}`)).join(" + ");
  return `(${above}) ÷ (${marks.map((mark) => decimal(String(mark.weight))).join(" + ")})`;
}
