// Everything that did not simply get saved: refusals, conflicts, batches put back. Each is told
// once, and each has a way out.

import { targetOf } from "./queue.js";
import { refusalBox } from "./refusal.js";
import { openConflict } from "./conflict-dialog.js";
import { openPasteErrors } from "./paste-dialog.js";
import { canBeOpened, openUnlock } from "./unlock-dialog.js";
import { openReason } from "./reason-dialog.js";

const UNEXPLAINED = "reason-needed";

export class Decisions {
  #page;
  #texts;
  #writing;
  #notices;
  #host;
  #unexplained = [];

  /** `host`: root to hang dialogs on, `write(changes)`, `unlock(wish)`, `relocked()`, `show(op)` and `history(op)` lead to a cell or lesson. */
  constructor(page, texts, writing, notices, host, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#writing = writing;
    this.#notices = notices;
    this.#host = host;
    writing.addEventListener("conflict", ({ detail }) => this.#conflicted(detail.entry), { signal });
    writing.addEventListener("refused", ({ detail }) => this.#refused(detail), { signal });
    writing.addEventListener("batch-failed", ({ detail }) => this.#batchFailed(detail.answers), { signal });
  }

  /** Tells a refusal; where the place can be opened, the way to ask for it stands beside. `place`: `{ lesson, pupil }`. */
  refuse(refusal, place = null) {
    const actions = place && canBeOpened(refusal) ? [[this.#texts.say("unlock.ask"), () => this.askToOpen(place)]] : [];
    this.#notices.show(refusalBox(refusal, this.#texts), { kind: "refused", name: "refused", actions });
  }

  /** Asks for a closed place to be opened. */
  askToOpen({ lesson, pupil = null }) {
    this.#notices.dismiss("refused");
    // Results are opened with the page of their term alone.
    const place = lesson && this.#page.isResult(lesson) ? { lesson: null, pupil: null } : { lesson, pupil };
    openUnlock(this.#host.root, this.#page, this.#texts, place, {
      send: (wish) => this.#host.unlock(wish),
      done: () => {
        this.#host.relocked();
        this.#notices.show(this.#texts.say("unlock.sent"), { name: "told" });
      },
    });
  }

  #refused({ entry, result }) {
    const reason = result.reason ?? {};
    if (reason.code !== UNEXPLAINED) {
      this.refuse(reason, { lesson: entry.op.lesson, pupil: entry.op.pupil });
      return;
    }
    // All cells of a step are answered in the same breath: the reason is asked once for all of them.
    this.#unexplained.push(entry.op);
    if (this.#unexplained.length === 1) queueMicrotask(() => this.#askWhy(reason.text));
  }

  #askWhy(told) {
    const entries = this.#unexplained.splice(0).map((op) => this.#writing.open(op.lesson, op.pupil)).filter((entry) => entry?.state === "refused");
    if (entries.length === 0) return;
    openReason(this.#host.root, this.#texts, { count: entries.length, told }, {
      explain: (reason) => this.#writing.explain(entries, reason),
      giveUp: () => entries.forEach((entry) => this.giveUp(entry)),
    });
  }

  /** What was refused before it was sent, as `{ change, refusal }`: one is told, several are listed. */
  refuseAll(refused, listed) {
    if (refused.length === 1 && !listed) this.refuse(refused[0].refusal, refused[0].change);
    else if (refused.length > 0) {
      this.offerValid(refused.map(({ change, refusal }) => ({ ...change, typed: change.value, reason: refusal })), []);
    }
  }

  /** Lists what is wrong with a range and offers to write the rest. */
  offerValid(errors, valid) {
    openPasteErrors(this.#host.root, this.#page, this.#texts, { errors, valid, write: (changes) => this.#host.write(changes) });
  }

  /** Asks the teacher about a conflict. */
  decide(entry) {
    openConflict(this.#host.root, this.#page, this.#texts, entry, {
      theirs: () => this.#decided(entry, () => this.#writing.keepTheirs(entry)),
      mine: () => this.#decided(entry, () => this.#writing.putMine(entry)),
      history: () => this.#host.history(entry.op),
    });
  }

  giveUp(entry) {
    this.#notices.dismiss("refused");
    this.#writing.giveUp(entry);
  }

  /** Leads to the first cell or lesson that waits for a decision. */
  showFirst() {
    const entry = this.#writing.stuck;
    if (entry) this.#host.show(entry.op);
  }

  #decided({ op }, act) {
    this.#notices.dismiss(`conflict.${targetOf(op)}`);
    act();
  }

  #conflicted({ op }) {
    const place = op.kind !== "lesson" ? this.#page.pupil(op.pupil).name : this.#texts.say("lesson.title");
    const current = () => this.#writing.open(op.lesson, op.pupil);
    this.#notices.show(this.#texts.say("conflict.told", place, this.#page.nameOf(op.lesson, this.#texts)), {
      kind: "refused",
      name: `conflict.${targetOf(op)}`,
      actions: [[this.#texts.say("conflict.decide"), () => current()?.state === "conflict" && this.decide(current())]],
    });
  }

  // The server put a whole range back: what failed is listed, the rest can be written after all.
  #batchFailed(answers) {
    const bad = answers.filter(({ result }) => result.outcome !== "dropped");
    if (bad.every(({ result }) => result.reason?.code === UNEXPLAINED)) {
      openReason(this.#host.root, this.#texts, { count: bad.length, told: bad[0].result.reason.text }, {
        explain: (reason) => this.#writing.explainBatch(answers.map(({ entry }) => entry.op), reason),
        giveUp: () => {},
      });
      return;
    }
    const dropped = answers.filter(({ result }) => result.outcome === "dropped").map(({ entry: { op } }) => op);
    const failed = answers.filter(({ result }) => result.outcome !== "dropped");
    const errors = failed.map(({ entry: { op }, result }) => ({
      lesson: op.lesson,
      pupil: op.pupil,
      typed: op.value,
      reason: result.reason ?? { text: this.#texts.say("paste.conflict", result.theirs?.value || "–", result.theirs?.by ?? "") },
    }));
    this.offerValid(errors, dropped.map(({ lesson, pupil, value }) => ({ lesson, pupil, value })));
  }
}
