// The verbs of the page: write, comment, describe a lesson, take back, decide a conflict.
// Each asks the rules known here first, shows the result at once, and leaves the rest to the queue.

import { isSaved } from "./queue.js";
import { familyOf } from "./transport.js";
import { Undo } from "./undo.js";

/** Events: `conflict`, `refused`, `saved`, `batch-failed` with the entry or answers concerned. */
export class Writing extends EventTarget {
  #page;
  #queue;
  #undo = new Undo();
  #wasWaiting;

  constructor(page, queue, signal) {
    super();
    this.#page = page;
    this.#queue = queue;
    this.#wasWaiting = this.#isWaiting();
    queue.addEventListener("answer", ({ detail }) => this.#answered(detail), { signal });
    queue.addEventListener("batch-failed", ({ detail }) => this.#tell("batch-failed", detail), { signal });
    queue.addEventListener("elsewhere", ({ detail }) => this.#isMine(detail.entry) && this.#showEntry(detail.entry), { signal });
    queue.addEventListener("changed", () => this.#reachabilityChanged(), { signal });
    for (const entry of this.#mine()) this.#showEntry(entry);
  }

  get canUndo() {
    return this.#undo.canUndo;
  }

  get canRedo() {
    return this.#undo.canRedo;
  }

  /**
   * Writes cells as one step. `changes` are `{ lesson, pupil, value, seen? }`, `seen` being the
   * version that stood there when the teacher began. Answers the changes that were refused
   * here as `{ change, refusal }`; with `allOrNothing` one refusal stops them all.
   */
  write(changes, { allOrNothing = false } = {}) {
    const real = changes.filter((change) => change.value !== this.#page.shown(change.lesson, change.pupil));
    const judged = real.map((change) => ({ change, refusal: this.#page.refusal(change.lesson, change.pupil, change.value) }));
    const refused = judged.filter(({ refusal }) => refusal);
    if (allOrNothing && refused.length > 0) return refused;
    const allowed = judged.filter(({ refusal }) => !refusal).map(({ change }) => change);
    if (allowed.length === 0) return refused;
    const steps = allowed.map((change) => ({
      lesson: change.lesson,
      pupil: change.pupil,
      before: this.#page.shown(change.lesson, change.pupil),
      after: change.value,
    }));
    const operations = this.#send(allowed.map((change) => this.#cell(change)), allOrNothing);
    steps.forEach((step, place) => (step.operation = operations[place]));
    this.#undo.note(steps);
    return refused;
  }

  /** Sets the remarks of a cell: `{ comment }` for the family, `{ staffComment }` for colleagues. */
  remark(lesson, pupil, remarks) {
    this.#send([{ ...this.#cell({ lesson, pupil, value: this.#page.shown(lesson, pupil) }), ...remarks }], false);
  }

  /** Writes down why a result stands off its proposal. */
  justify(column, pupil, reason) {
    this.#send([this.#cell({ lesson: column, pupil, value: this.#page.shown(column, pupil), reason })], false);
  }

  /** Sets fields of a lesson: topic, planned, workType, homework, homeworkDue. */
  describe(lesson, fields) {
    this.#send([this.#lesson(lesson, fields)], false);
  }

  /** Takes a lesson that another changed; what is unsent here stays visible over it. */
  learnLesson(lesson) {
    this.#page.learnLesson(lesson);
    this.#page.showLesson(lesson.id, this.#unsent(lesson.id));
  }

  /** The first thing on this page that waits for a decision, or null. */
  get stuck() {
    return this.#mine().find((entry) => entry.state === "conflict" || entry.state === "refused") ?? null;
  }

  undo() {
    return this.#turn(this.#undo.undo());
  }

  redo() {
    return this.#turn(this.#undo.redo());
  }

  /** The entry that waits for a decision at this cell or lesson, or null. */
  open(lesson, pupil) {
    return this.#last(lesson, pupil, (entry) => entry.state === "conflict" || entry.state === "refused");
  }

  /** Ends a conflict in favour of what stands in the journal. */
  keepTheirs(entry) {
    this.#undo.failed(entry.op.id);
    this.#dismiss(entry);
  }

  /** Ends a conflict in favour of my value; the server notes that it was put over another's. */
  putMine(entry) {
    const op = { ...entry.op, id: crypto.randomUUID(), batch: null, expected: entry.theirs.version, force: true };
    this.#undo.renamed(entry.op.id, op.id);
    this.#queue.drop(entry);
    this.#post([op], false);
  }

  /** Sends refused values again, now with the reason they were asked for. */
  explain(entries, reason) {
    const operations = entries.map(({ op }) => ({ ...op, id: crypto.randomUUID(), reason }));
    entries.forEach((entry, place) => {
      this.#undo.renamed(entry.op.id, operations[place].id);
      this.#queue.drop(entry);
    });
    this.#post(operations, false);
  }

  /** Sends a batch that was put back as a whole again, with its reason. */
  explainBatch(operations, reason) {
    const batch = crypto.randomUUID();
    this.#post(operations.map((op) => ({ ...op, id: crypto.randomUUID(), batch, reason })), true);
  }

  /** Gives up a refused value. */
  giveUp(entry) {
    this.#undo.failed(entry.op.id);
    this.#dismiss(entry);
  }

  #dismiss(entry) {
    this.#queue.drop(entry);
    if (entry.op.kind === "lesson" && entry.theirs) {
      this.#page.learnLesson({ id: entry.op.lesson, version: entry.theirs.version, ...entry.theirs.value });
    }
    this.#showEntry(entry);
  }

  #turn(step) {
    if (!step) return false;
    const operations = this.#send(step.changes.map((change) => this.#cell({ ...change, seen: this.#expected(change) })), false);
    step.sent(operations);
    return true;
  }

  // My own last change may be taken back at the version it has now; if another changed the
  // cell since, the old version goes along and the server answers with a conflict.
  #expected({ lesson, pupil, standing, version }) {
    const cell = this.#page.cell(lesson, pupil);
    const untouched = this.#page.shown(lesson, pupil) === standing && cell.version === cell.own;
    return untouched || version === undefined ? cell.version : version;
  }

  #cell({ lesson, pupil, value, seen, reason }) {
    const cell = this.#page.cell(lesson, pupil);
    // My own operation may have been acknowledged while I typed the next one.
    const expected = seen === undefined || cell.version === cell.own ? cell.version : seen;
    const place = { id: crypto.randomUUID(), batch: null, lesson, pupil, value, expected, force: false };
    if (!this.#page.isResult(lesson)) return { ...place, kind: "cell" };
    return { ...place, kind: "result", course: this.#page.course, column: lesson, reason: reason ?? cell.reason };
  }

  #lesson(lesson, fields) {
    const { version } = this.#page.lesson(lesson);
    return { id: crypto.randomUUID(), batch: null, kind: "lesson", lesson, expected: version, force: false, ...fields };
  }

  #send(operations, allOrNothing) {
    const batches = operations.length > 1 ? { journal: crypto.randomUUID(), results: crypto.randomUUID() } : {};
    const free = operations.filter((op) => this.open(op.lesson, op.pupil)?.state !== "conflict");
    const ids = operations.map((op) => (free.includes(op) ? op.id : this.#amend(op)));
    for (const op of free) this.#replaceRefused(op);
    if (free.length > 0) this.#post(free.map((op) => ({ ...op, batch: batches[familyOf(op)] ?? null })), allOrNothing);
    return ids;
  }

  // Where a conflict waits, a new value only changes my side of it: sent as it is, it would
  // overwrite the other's value without the question having been answered.
  #amend(op) {
    const entry = this.open(op.lesson, op.pupil);
    const { id, expected, batch } = entry.op;
    this.#queue.amend({ ...entry, op: { ...entry.op, ...op, id, expected, batch } });
    this.#showEntry(entry);
    return id;
  }

  // A new value replaces one that was refused, but not other fields of the same lesson.
  #replaceRefused(op) {
    const refused = this.open(op.lesson, op.pupil);
    const fields = refused ? Object.keys(sentFields(refused.op)) : [];
    if (refused && fields.every((name) => op[name] !== undefined)) this.#queue.drop(refused);
  }

  #post(operations, allOrNothing) {
    this.#queue.add(operations, { course: this.#page.course, term: this.#page.term, allOrNothing });
    for (const op of operations) this.#showEntry({ op });
  }

  #answered({ entry, result }) {
    const { op } = entry;
    if (!this.#isMine(entry)) return;
    if (isSaved(result)) {
      this.#undo.acknowledged(op.id, result.version);
      if (op.kind === "lesson") this.#page.learnLesson({ ...sentFields(op), id: op.lesson, version: result.version, ...result.lesson });
      else this.#page.learn(op.lesson, op.pupil, { ...op, value: result.value ?? op.value, version: result.version, own: true, average: result.average });
    } else if (result.theirs && op.kind !== "lesson") {
      this.#page.learn(op.lesson, op.pupil, { value: result.theirs.value ?? "", version: result.theirs.version });
    }
    if (result.outcome === "dropped" || (entry.allOrNothing && !isSaved(result))) this.#undo.failed(op.id);
    this.#showEntry(entry);
    if (op.kind === "result" && isSaved(result)) this.#tell("result-saved", { op });
    if (entry.allOrNothing) return;
    if (result.outcome === "refused" || result.outcome === "conflict") this.#tell(result.outcome, { entry, result });
  }

  #showEntry({ op }) {
    if (op.kind !== "lesson") this.#show(op.lesson, op.pupil);
    else this.#page.showLesson(op.lesson, this.#unsent(op.lesson));
  }

  /** The fields of a lesson that the queue still holds, the newest over the older. */
  #unsent(lesson) {
    const entries = this.#mine().filter(({ op, state }) => op.kind === "lesson" && op.lesson === lesson && state !== "expired");
    return Object.assign({}, ...entries.map(({ op }) => sentFields(op)));
  }

  /** Lays over the cell what the queue still holds for it. */
  #show(lesson, pupil) {
    const entry = this.#last(lesson, pupil, (candidate) => candidate.state !== "expired");
    this.#page.expect(lesson, pupil, entry && {
      value: entry.op.value,
      state: entry.state !== "queued" ? entry.state : this.#isWaiting() ? "waiting" : "sending",
      reason: entry.reason ?? null,
      theirs: entry.theirs ?? null,
    });
  }

  #reachabilityChanged() {
    if (this.#wasWaiting === this.#isWaiting()) return;
    this.#wasWaiting = this.#isWaiting();
    for (const entry of this.#mine()) this.#showEntry(entry);
  }

  #isWaiting() {
    return !this.#queue.reachable || this.#queue.signedOut;
  }

  #mine() {
    return this.#queue.entries.filter((entry) => this.#isMine(entry));
  }

  #isMine({ course, term }) {
    return course === this.#page.course && term === this.#page.term;
  }

  #last(lesson, pupil, wanted) {
    return this.#queue.entries.findLast(({ op, ...entry }) => op.lesson === lesson && (op.pupil ?? null) === (pupil ?? null) && wanted(entry)) ?? null;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function sentFields({ topic, planned, workType, homework, homeworkDue }) {
  const fields = { topic, planned, workType, homework, homeworkDue };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
