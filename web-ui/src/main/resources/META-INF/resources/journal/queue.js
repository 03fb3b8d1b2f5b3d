// The queue between the teacher's hands and the server. Writing never waits: an operation is
// stored, shown, and sent in order; the server knows each by its id and so applies it once,
// however often a broken network makes us repeat it.

import { Refused, SignedOut, Unreachable, familyOf } from "./transport.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const MOST_AT_ONCE = 500;

export function targetOf(op) {
  return op.kind === "lesson" ? op.lesson : `${op.lesson}/${op.pupil}`;
}

export function isSaved(result) {
  return result.outcome === "saved" || result.outcome === "repeated";
}

/**
 * Events: `changed` (counts or reachability), `answer` with `{ entry, result, savedAt }`,
 * `batch-failed` with `{ answers }`, `elsewhere` with `{ entry }` that another tab touched, `signed-out`.
 */
export class OperationQueue extends EventTarget {
  #store;
  #transport;
  #lock;
  #channel;
  #entries = [];
  #sending = false;
  #again = false;
  #failures = 0;
  #timer = null;
  #oneByOne = false;
  #closed = false;

  reachable = true;
  signedOut = false;
  savedAt = null;

  constructor(store, transport, name) {
    super();
    this.#store = store;
    this.#transport = transport;
    this.#lock = name;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    this.#store.forget(Date.now());
    this.#reload();
  }

  get entries() {
    return this.#entries;
  }

  /** Those still to be sent. */
  get waiting() {
    return this.#entries.filter((entry) => entry.state === "queued");
  }

  /**
   * Adds operations as one step. An operation on something that is already queued follows it:
   * its expected version is set when the earlier one is answered.
   */
  add(operations, { course, term, allOrNothing = false }) {
    const at = Date.now();
    const added = operations.map((op) => {
      const earlier = this.#lastFor(targetOf(op));
      const follows = earlier && !op.force;
      const expected = follows ? earlier.op.expected : op.expected;
      return this.#store.append({ op: { ...op, expected }, course, term, at, allOrNothing, state: "queued" });
    });
    this.#reload();
    this.flush();
    return added;
  }

  /** Changes what an entry holds that waits for a decision. */
  amend(entry) {
    this.#store.replace(entry);
    this.#reload();
  }

  /** Takes an entry that cannot be sent any more out of the queue: dismissed or settled. */
  drop(entry) {
    this.#store.remove(entry);
    this.#channel.postMessage({ reload: true });
    this.#reload();
  }

  /** Sends what waits; only one tab does, and only one request is on its way. */
  async flush() {
    if (this.#closed) return;
    if (this.#sending) {
      this.#again = true;
      return;
    }
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      await this.#alone(async () => {
        do {
          this.#again = false;
          while (await this.#sendNext());
        } while (this.#again && this.reachable && !this.signedOut);
      });
    } finally {
      this.#sending = false;
      this.#changed();
    }
  }

  /** After signing in, or when the network came back: at once, without the pause. */
  resume() {
    this.signedOut = false;
    this.#failures = 0;
    return this.flush();
  }

  /** Something else found out whether the server can be reached. */
  reached(yes) {
    if (yes === this.reachable) return;
    if (!yes) {
      this.#lose();
      this.#changed();
      return;
    }
    // Where something waits, only its own answer tells whether the server takes it.
    if (this.waiting.length === 0) this.#reached();
    this.#changed();
    void this.flush();
  }

  /** Since when the server cannot be reached, also over a reload; null while it can. */
  get lostAt() {
    return this.reachable ? null : this.#store.lostAt;
  }

  /** Rubs out what is too old; the page calls it now and then. */
  forget() {
    this.#store.forget(Date.now());
    this.#reload();
  }

  /** Another tab stored or removed something; its word may come later than its answer. */
  noticed({ key, oldValue, newValue }) {
    if (this.#closed || !this.#store.owns(key)) return;
    this.#reload();
    this.dispatchEvent(new CustomEvent("elsewhere", { detail: { entry: JSON.parse(newValue ?? oldValue) } }));
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#channel.close();
  }

  #alone(work) {
    return navigator.locks ? navigator.locks.request(this.#lock, work) : work();
  }

  /** Sends one request; answers whether another may follow at once. */
  async #sendNext() {
    this.#reload();
    const portion = this.#portion();
    if (portion.length === 0 || this.#closed) return false;
    try {
      const answer = await this.#transport.operations(portion.map((entry) => entry.op), portion[0].allOrNothing);
      this.#settle(portion, answer);
      this.#reached();
      return true;
    } catch (failure) {
      return this.#failed(failure, portion);
    }
  }

  /** The longest run from the head that may go together: a batch, or single operations on different targets. */
  #portion() {
    const waiting = this.waiting;
    if (waiting.length === 0) return [];
    const [head] = waiting;
    if (head.allOrNothing) return waiting.filter((entry) => entry.op.batch === head.op.batch);
    if (this.#oneByOne) return [head];
    const targets = new Set();
    const portion = [];
    for (const entry of waiting) {
      if (entry.allOrNothing || familyOf(entry.op) !== familyOf(head.op) || targets.has(targetOf(entry.op)) || portion.length === MOST_AT_ONCE) break;
      targets.add(targetOf(entry.op));
      portion.push(entry);
    }
    return portion;
  }

  #settle(portion, answer) {
    this.savedAt = answer.savedAt ?? this.savedAt;
    const byId = new Map(answer.results.map((result) => [result.id, result]));
    const answers = portion
      .map((entry) => ({ entry, result: byId.get(entry.op.id) }))
      .filter(({ result }) => result);
    for (const { entry, result } of answers) this.#settleOne(entry, result);
    this.#reload();
    this.#oneByOne = false;
    this.#announce(answers, portion[0].allOrNothing && !answers.every(({ result }) => isSaved(result)));
    this.#channel.postMessage({ answers, savedAt: this.savedAt });
  }

  #settleOne(entry, result) {
    const followers = this.waiting.filter((other) => other.key > entry.key && targetOf(other.op) === targetOf(entry.op));
    if (isSaved(result)) {
      this.#store.remove(entry);
      for (const follower of followers) {
        follower.op.expected = result.version;
        this.#store.replace(follower);
      }
    } else if (entry.allOrNothing) {
      // A batch that was put back as a whole is offered again as a whole, not cell by cell.
      this.#store.remove(entry);
    } else if (result.outcome === "conflict") {
      // The newest of my values is the one to decide about; fields only an older one had go with it.
      const newest = followers.at(-1) ?? entry;
      for (const older of [entry, ...followers]) if (older !== newest) this.#store.remove(older);
      const op = Object.assign({}, entry.op, ...followers.map((follower) => follower.op));
      this.#store.replace({ ...newest, op, state: "conflict", theirs: result.theirs });
    } else if (result.outcome === "refused" && (followers.length === 0 || entry.op.kind === "lesson")) {
      this.#store.replace({ ...entry, state: "refused", reason: result.reason });
    } else {
      this.#store.remove(entry);
    }
  }

  #failed(failure, portion) {
    if (failure instanceof SignedOut) {
      this.signedOut = true;
      this.dispatchEvent(new CustomEvent("signed-out"));
      return false;
    }
    if (failure instanceof Refused) {
      if (portion.length > 1 && !portion[0].allOrNothing) {
        this.#oneByOne = true;
        return true;
      }
      const results = portion.map((entry) => ({ id: entry.op.id, outcome: "refused", reason: failure.refusal }));
      this.#settle(portion, { results });
      return true;
    }
    if (!(failure instanceof Unreachable)) throw failure;
    this.#lose();
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#failures++, LONGEST_PAUSE);
    this.#timer = setTimeout(() => this.flush(), pause * (0.75 + Math.random() / 2));
    return false;
  }

  #lose() {
    this.reachable = false;
    this.#store.lostAt ??= Date.now();
  }

  #reached() {
    this.#failures = 0;
    this.reachable = true;
    this.#store.lostAt = null;
    this.signedOut = false;
  }

  #lastFor(target) {
    return this.#entries.findLast((entry) => entry.state === "queued" && targetOf(entry.op) === target);
  }

  #hear(message) {
    if (this.#closed) return;
    this.savedAt = message.savedAt ?? this.savedAt;
    if (message.answers) this.#reached();
    this.#reload();
    if (message.answers) this.#announce(message.answers, false);
  }

  #announce(answers, batchFailed) {
    for (const { entry, result } of answers) {
      this.dispatchEvent(new CustomEvent("answer", { detail: { entry, result, savedAt: this.savedAt } }));
    }
    if (batchFailed) this.dispatchEvent(new CustomEvent("batch-failed", { detail: { answers } }));
  }

  #reload() {
    this.#entries = this.#store.read();
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
