// How one cell looks and how it is read aloud. Colour never says anything alone: an absence has
// its letter, a low mark its weight, a state its sign, and all of it stands in the label.

import { element } from "./dom.js";
import { looks } from "./codes.js";

/** Draws the cell of a lesson and a pupil into its table cell. */
export function paintCell(node, page, texts, lesson, pupil) {
  const value = page.shown(lesson, pupil);
  const pending = page.pending(lesson, pupil);
  const outside = page.outside(lesson, pupil);
  const codes = page.codesAt(lesson);
  const look = looks(codes, value);
  const proposal = page.isResult(lesson) && value === "" ? page.proposal(lesson, pupil).mark : null;
  node.replaceChildren(...pieces(codes, proposal ?? value));
  mark(node, "proposal", proposal ? "yes" : null);
  mark(node, "look", look.absence ?? (look.debt ? "debt" : null));
  mark(node, "state", pending?.state);
  mark(node, "remark", hasRemark(page.cell(lesson, pupil)) ? "yes" : null);
  mark(node, "outside", outside ? "yes" : null);
  const reason = page.absenceReason(lesson, pupil);
  mark(node, "reason", reason ? "yes" : null);
  const label = cellLabel(page, texts, lesson, pupil);
  node.setAttribute("aria-label", label);
  if (pending || outside || reason || page.isResult(lesson)) node.title = label;
  else node.removeAttribute("title");
  if (outside || page.locked(lesson, pupil)) node.setAttribute("aria-readonly", "true");
  else node.removeAttribute("aria-readonly");
}

/** "Иванов Пётр, 14 ноября, контрольная, отметка 4, не сохранено" */
export function cellLabel(page, texts, lessonId, pupilId) {
  const lesson = page.lesson(lessonId);
  const pending = page.pending(lessonId, pupilId);
  return [
    page.pupil(pupilId).name,
    page.nameOf(lessonId, texts),
    page.workType(lesson)?.name.toLowerCase(),
    page.codesAt(lessonId).spoken(page.shown(lessonId, pupilId), texts),
    page.isResult(lessonId) ? spokenProposal(page, texts, lessonId, pupilId) : null,
    page.outside(lessonId, pupilId),
    page.absenceReason(lessonId, pupilId),
    page.locked(lessonId, pupilId) ? texts.say("cell.locked") : null,
    hasRemark(page.cell(lessonId, pupilId)) ? texts.say("cell.remark") : null,
    pending ? texts.say(`state.${pending.state}`) : null,
    pending?.reason?.text,
  ].filter(Boolean).join(", ");
}

/** What is proposed and on how many marks, for a result that nobody has confirmed. */
function spokenProposal(page, texts, column, pupil) {
  const { mark, counted } = page.proposal(column, pupil);
  const few = counted < page.resultRule.minimum && page.lesson(column).kind === "term";
  return [
    mark && page.shown(column, pupil) === "" ? texts.say("result.proposal", mark) : null,
    few ? texts.say("result.few", counted, page.resultRule.minimum) : null,
  ].filter(Boolean).join(", ");
}

/** A value in pieces: every mark by itself, the low ones heavier, the absence behind. */
export function pieces(codes, value) {
  const { marks, absence } = codes.parts(value);
  if (marks.length === 0 && !absence) return value === "" ? [] : [document.createTextNode(value)];
  const made = [];
  marks.forEach((mark, place) => {
    if (place > 0) made.push(element("span", { class: "slash" }, "/"));
    made.push(element("span", { class: looks(codes, mark.text).low ? "mark low" : "mark" }, mark.text));
  });
  if (absence && made.length > 0) made.push(" ");
  if (absence) made.push(element("span", { class: `absent ${absence.code.kind}` }, absence.text));
  return made;
}

function hasRemark(cell) {
  return Boolean(cell.comment || cell.staffComment);
}

function mark(node, name, value) {
  if (value) node.dataset[name] = value;
  else delete node.dataset[name];
}
