// Steps back and forth. A step names pupils and lessons, not rows and columns, so it survives
// sorting and filtering; and it remembers the version each change led to, so that a step back
// over somebody else's later change is a conflict for the server to show, not a loss.

const MOST_STEPS = 200;

export class Undo {
  #back = [];
  #forth = [];
  #byOperation = new Map();

  get canUndo() {
    return this.#back.length > 0;
  }

  get canRedo() {
    return this.#forth.length > 0;
  }

  /** Notes a new step of `{ lesson, pupil, before, after, operation }`; what was undone cannot be redone any more. */
  note(changes) {
    this.#back.push(changes);
    if (this.#back.length > MOST_STEPS) this.#back.shift();
    this.#forth = [];
    this.#register(changes);
  }

  /** The step to take back as changes to write, or null. `sent` must be called with their operations. */
  undo() {
    return this.#turn(this.#back, this.#forth, "before");
  }

  redo() {
    return this.#turn(this.#forth, this.#back, "after");
  }

  /** The change that an operation made was acknowledged under this version. */
  acknowledged(operation, version) {
    const change = this.#byOperation.get(operation);
    if (change) change.version = version;
    this.#byOperation.delete(operation);
  }

  /** The change never came to be: it must not be taken back. */
  failed(operation) {
    const change = this.#byOperation.get(operation);
    if (!change) return;
    for (const steps of [this.#back, this.#forth]) {
      const step = steps.find((changes) => changes.includes(change));
      step?.splice(step.indexOf(change), 1);
      if (step?.length === 0) steps.splice(steps.indexOf(step), 1);
    }
    this.#byOperation.delete(operation);
  }

  /** The same change goes on under another operation, after a conflict was decided. */
  renamed(operation, next) {
    const change = this.#byOperation.get(operation);
    if (change) this.#byOperation.set(next, change);
    this.#byOperation.delete(operation);
  }

  #turn(from, to, side) {
    const changes = from.pop();
    if (!changes) return null;
    to.push(changes);
    return {
      changes: changes.map((change) => ({
        lesson: change.lesson,
        pupil: change.pupil,
        value: change[side],
        standing: side === "before" ? change.after : change.before,
        version: change.version,
      })),
      sent: (operations) => {
        changes.forEach((change, place) => (change.operation = operations[place]));
        this.#register(changes);
      },
    };
  }

  #register(changes) {
    for (const change of changes) this.#byOperation.set(change.operation, change);
  }
}
