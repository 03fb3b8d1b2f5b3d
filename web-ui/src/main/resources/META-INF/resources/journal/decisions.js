// Everything that did not simply get saved: refusals, conflicts, batches put back. Each is told
// once, and each has a way out.

import { targetOf } from "./queue.js";
import { refusalBox } from "./refusal.js";
import { openConflict } from "./conflict-dialog.js";
import { openPasteErrors } from "./paste-dialog.js";

export class Decisions {
  #page;
  #texts;
  #writing;
  #notices;
  #host;

  /** `host`: root to hang dialogs on, `write(changes)`, `show(op)` and `history(op)` lead to a cell or lesson. */
  constructor(page, texts, writing, notices, host, signal) {
    this.#page = page;
    this.#texts = texts;
    this.#writing = writing;
    this.#notices = notices;
    this.#host = host;
    writing.addEventListener("conflict", ({ detail }) => this.#conflicted(detail.entry), { signal });
    writing.addEventListener("refused", ({ detail }) => this.refuse(detail.result.reason ?? {}), { signal });
    writing.addEventListener("batch-failed", ({ detail }) => this.#batchFailed(detail.answers), { signal });
  }

  refuse(refusal) {
    this.#notices.show(refusalBox(refusal, this.#texts), { kind: "refused", name: "refused" });
  }

  /** What was refused before it was sent, as `{ change, refusal }`: one is told, several are listed. */
  refuseAll(refused, listed) {
    if (refused.length === 1 && !listed) this.refuse(refused[0].refusal);
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
