// One journal page as it is known here: what the server said, and over it what was written
// and is not acknowledged yet. Everything is found by lesson and pupil id, never by place:
// sorting and filtering must not change what a keystroke edits.

import { Codes } from "./codes.js";
import { average, counted, proposed } from "./formula.js";

const EMPTY = Object.freeze({ value: "", version: 0, own: 0, comment: null, staffComment: null, reason: null });

export function cellKey(lesson, pupil) {
  return `${lesson}/${pupil}`;
}

export class JournalPage extends EventTarget {
  #cells = new Map();
  #pending = new Map();
  #outside = new Map();
  #reasons = new Map();
  #averages = new Map();
  #stored = new Map();
  #proposals = new Map();
  #resultAt = new Map();
  #told;
  #outsideTold;
  #toldResults;
  /** The codes of lessons that another scale held for, by scale. */
  #otherCodes = new Map();

  /** The columns of results: terms, the year, exam, final mark. Like lessons they are found by id. */
  results = [];
  resultRule = null;

  /** `results` as the server tells them beside the page; null where the reader may not see them. */
  constructor(data, results = null) {
    super();
    const { cells, outside, ...known } = data;
    this.#told = known;
    this.#outsideTold = outside;
    this.#toldResults = results;
    Object.assign(this, known);
    this.average ??= { digits: 2, weighted: false, paragraph: null };
    this.codes = new Codes(data.markFree ? data.codes.filter((code) => code.kind !== "mark" && code.kind !== "debt") : data.codes);
    this.homeworkFree ??= data.markFree;
    for (const [scale, codes] of Object.entries(data.otherCodes ?? {})) this.#otherCodes.set(scale, new Codes(codes));
    this.lessonAt = new Map(data.lessons.map((lesson, place) => [lesson.id, place]));
    this.pupilAt = new Map(data.pupils.map((pupil, place) => [pupil.id, place]));
    this.skew = data.skew ?? Date.parse(data.now) - Date.now();
    for (const lesson of data.lessons) this.#stored.set(lesson.id, lesson);
    for (const [lesson, pupil, value, version, remarks] of cells) {
      this.#put(data.lessons[lesson].id, data.pupils[pupil].id, { value, version, ...remarks });
    }
    for (const [pupil, from, to, reason] of outside ?? []) {
      for (let lesson = from; lesson <= to; lesson++) {
        this.#outside.set(cellKey(data.lessons[lesson].id, data.pupils[pupil].id), reason);
      }
    }
    for (const [lesson, pupil, text] of data.reasons ?? []) {
      this.#reasons.set(cellKey(data.lessons[lesson].id, data.pupils[pupil].id), text);
    }
    if (results?.columns) this.#takeResults(results);
  }

  /** The lesson of this id, or the column of results. */
  lesson(id) {
    return this.lessons[this.lessonAt.get(id)] ?? this.#resultAt.get(id);
  }

  isResult(id) {
    return this.#resultAt.has(id);
  }

  /** What may stand in the cells of a column. */
  codesAt(id) {
    return this.#resultAt.get(id)?.known ?? this.#otherCodes.get(this.lesson(id)?.scale) ?? this.codes;
  }

  /** The column as it is called: a lesson by its day, a result by its name. */
  nameOf(id, texts) {
    return this.#resultAt.get(id)?.name ?? texts.day(this.lesson(id).date);
  }

  /** What is proposed for a result: `{ mark, mean, counted, debts }`; the page's own term follows each mark at once. */
  proposal(id, pupil) {
    const told = this.#proposals.get(cellKey(id, pupil)) ?? { mark: null, mean: null, counted: 0, debts: 0, brought: [] };
    if (id !== this.term) return told;
    const own = counted(this, pupil);
    const marks = [...own, ...told.brought];
    // The server's mean of the page knows nothing of marks brought along from another course.
    const mean = (told.brought.length ? null : this.serverAverage(pupil)) ?? average(marks, this.average.digits);
    return { ...told, mean, counted: marks.length, mark: proposed(this.resultRule, mean) };
  }

  /** Takes the results as the server has them now; what is newer here stays. */
  learnResults(results) {
    if (!results?.columns) return;
    this.#takeResults(results);
    this.#tell("results", {});
  }

  /** The page and its results as the server would tell them by what is known here; nothing unacknowledged is in it. */
  get told() {
    const { change, duties, locks, skew } = this;
    const place = ([key, cell]) => [...key.split("/"), cell];
    const cells = [...this.#cells].map(place)
      .filter(([lesson]) => this.lessonAt.has(lesson))
      .map(([lesson, pupil, { value, version, comment, staffComment }]) => [this.lessonAt.get(lesson), this.pupilAt.get(pupil), value, version, { comment, staffComment }]);
    const lessons = this.lessons.map(({ id }) => this.#stored.get(id));
    return { data: { ...this.#told, change, duties, locks, skew, lessons, cells, outside: this.#outsideTold }, results: this.#resultsTold() };
  }

  #resultsTold() {
    const cells = this.#toldResults?.cells?.map((told) => {
      const { value, version, reason } = this.cell(told.column, told.pupil);
      return { ...told, value, version, reason };
    });
    return cells ? { ...this.#toldResults, cells } : this.#toldResults;
  }

  #takeResults(results) {
    this.#toldResults = results;
    const { columns, cells, rule } = results;
    this.resultRule = rule;
    this.results = columns.map((column) => ({ ...column, date: column.ends, known: new Codes(column.codes), weight: 1 }));
    this.#resultAt = new Map(this.results.map((column) => [column.id, column]));
    this.#proposals.clear();
    for (const { column, pupil, value, version, reason, proposal, mean, counted: count, debts, brought } of cells) {
      this.#proposals.set(cellKey(column, pupil), { mark: proposal ?? null, mean: mean ?? null, counted: count, debts, brought: brought ?? [] });
      const known = this.cell(column, pupil);
      if (version >= known.version) this.#put(column, pupil, { ...known, value, version, reason: reason ?? known.reason });
    }
  }

  pupil(id) {
    return this.pupils[this.pupilAt.get(id)];
  }

  workType(lesson) {
    return this.workTypes.find((type) => type.id === lesson.workType) ?? null;
  }

  /** The server's clock, for deadlines: a wrong clock on the desk must not move them. */
  clock() {
    return Date.now() + this.skew;
  }

  /** What the server last told about a cell. */
  cell(lesson, pupil) {
    return this.#cells.get(cellKey(lesson, pupil)) ?? EMPTY;
  }

  /** What is not acknowledged: `{ value, state, reason, theirs, entry }`, or null. */
  pending(lesson, pupil) {
    return this.#pending.get(cellKey(lesson, pupil)) ?? null;
  }

  /** What the teacher sees and edits: the unacknowledged value before the stored one. */
  shown(lesson, pupil) {
    const pending = this.#pending.get(cellKey(lesson, pupil));
    return pending ? pending.value : this.cell(lesson, pupil).value;
  }

  /** Why the pupil is or will be away, by a document or a notice of the family; null when nothing is known. */
  absenceReason(lesson, pupil) {
    return this.#reasons.get(cellKey(lesson, pupil)) ?? null;
  }

  /** Why the pupil does not belong into this lesson, or null. */
  outside(lesson, pupil) {
    return this.#outside.get(cellKey(lesson, pupil)) ?? null;
  }

  /** Why nothing can be written there now, or null: a cell may be open in a lesson that is not. */
  locked(lesson, pupil) {
    const { locked } = this.lesson(lesson);
    return locked && !this.#opened(lesson, pupil) ? locked : null;
  }

  #opened(lesson, pupil) {
    return (this.locks?.asked ?? []).some((one) => one.state === "open" && one.pupil === pupil
      && this.lesson(one.lesson)?.date === this.lesson(lesson).date && Date.parse(one.until) > this.clock());
  }

  /** Takes the locks anew from a page that was read again. Answers the lessons whose lock has changed. */
  learnLocks({ locks, lessons }) {
    this.locks = locks;
    const changed = [];
    for (const { id, locked = null, panelLocked = null } of lessons) {
      const known = this.#stored.get(id);
      if (!known) continue;
      if (JSON.stringify([known.locked ?? null, known.panelLocked ?? null]) !== JSON.stringify([locked, panelLocked])) changed.push(id);
      this.#stored.set(id, { ...known, locked, panelLocked });
      Object.assign(this.lesson(id), { locked, panelLocked });
    }
    for (const lesson of this.lessons) {
      this.#tell("lesson", { lesson: lesson.id });
      for (const pupil of this.pupils) this.#tell("cell", { lesson: lesson.id, pupil: pupil.id });
    }
    this.#tell("locks", {});
    return changed;
  }

  /** The refusal that can be told before asking the server, or null. The server asks again. */
  refusal(lesson, pupil, value) {
    const outside = this.outside(lesson, pupil);
    if (outside) return { code: "outside", text: outside };
    const locked = this.locked(lesson, pupil);
    if (locked || this.isResult(lesson)) return locked ?? null;
    const before = this.shown(lesson, pupil);
    const codes = this.codesAt(lesson);
    const marks = codes.marksOnly(value);
    const marksBefore = codes.marksOnly(before);
    if (marks !== marksBefore) {
      const right = marks === "" ? this.rights.clear : this.rights.mark;
      if (!right.allowed) return right.reason;
    }
    const absence = codes.parts(value).absence?.text ?? "";
    const absenceBefore = codes.parts(before).absence?.text ?? "";
    return absence !== absenceBefore && !this.rights.absence.allowed ? this.rights.absence.reason : null;
  }

  /** Shows a value or its state before the server knows it; null takes the veil away. */
  expect(lesson, pupil, pending) {
    const key = cellKey(lesson, pupil);
    if (pending === null) {
      if (!this.#pending.delete(key)) return;
    } else {
      this.#pending.set(key, pending);
      this.#averages.delete(pupil);
    }
    this.#tell("cell", { lesson, pupil });
  }

  /**
   * Takes a cell as the server has it. `own` tells that this very desk made the change,
   * so that taking it back is allowed; an older version never replaces a newer one.
   */
  learn(lesson, pupil, { value, version, own = false, comment, staffComment, reason, average }) {
    const known = this.cell(lesson, pupil);
    if (version < known.version) return;
    const news = version !== known.version || value !== known.value;
    this.#put(lesson, pupil, {
      value, version,
      own: own ? version : known.own,
      comment: comment === undefined ? known.comment : comment,
      staffComment: staffComment === undefined ? known.staffComment : staffComment,
      reason: reason === undefined ? known.reason : reason,
    });
    if (average !== undefined) this.#averages.set(pupil, average);
    else if (news) this.#averages.delete(pupil);
    this.#tell("cell", { lesson, pupil, by: own ? "me" : "others" });
  }

  /** Takes a lesson as the server has it, unless that is older than what is known. */
  learnLesson(lesson) {
    const known = this.#stored.get(lesson.id);
    if (!known || (lesson.version ?? 0) < known.version) return;
    this.#stored.set(lesson.id, { ...known, ...lesson });
  }

  /** Shows a lesson as it is stored, with the unacknowledged fields laid over it. */
  showLesson(id, fields) {
    if (!this.lessonAt.has(id)) return;
    this.lessons[this.lessonAt.get(id)] = { ...this.#stored.get(id), ...fields };
    this.#tell("lesson", { lesson: id });
  }

  learnDuties(duties) {
    this.duties = duties;
    this.#tell("duties", {});
  }

  /** The server's own average while it is up to date, else null. */
  serverAverage(pupil) {
    return this.#averages.get(pupil) ?? null;
  }

  /** The plan's line that comes next, or null when the plan is through. */
  nextPlanned() {
    return this.plan?.find((line) => !line.given) ?? null;
  }

  /** Counts a line of the plan as given in a lesson; answers the lesson's fields that say so. */
  givePlanned(id, line) {
    const { planned, workType } = this.lesson(id);
    // A line may take several lessons: it is through when the last of them has it.
    if (planned !== line.id) line.left = (line.left ?? 1) - 1;
    line.given = line.left <= 0;
    return { topic: line.topic, planned: line.id, ...(line.workType && !workType ? { workType: line.workType } : {}) };
  }

  #put(lesson, pupil, cell) {
    this.#cells.set(cellKey(lesson, pupil), { ...EMPTY, ...cell });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
