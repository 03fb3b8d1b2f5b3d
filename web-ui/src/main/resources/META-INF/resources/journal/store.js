// Operations that the server has not acknowledged, kept in the browser: they outlive a reload,
// a dead session and a restart of the server. One storage entry an operation, because several
// tabs write at once and a common list would be overwritten by the slower one.

import { isShared } from "./kept.js";

const DAY = 24 * 60 * 60 * 1000;

export class OperationStore {
  #prefix;
  #storage;
  #counter = 0;
  #lost;

  /** `storage` is localStorage or anything like it. */
  constructor(school, user, storage) {
    this.#prefix = `okrug.journal.${school}.${user}/`;
    this.#lost = `okrug.journal.lost.${school}.${user}`;
    this.#storage = storage;
  }

  /** Appends an entry; its key sorts behind all earlier ones. */
  append(entry) {
    const order = String(entry.at).padStart(14, "0") + String(this.#counter++ % 1e6).padStart(6, "0");
    const stored = { ...entry, key: `${this.#prefix}${order}-${entry.op.id}` };
    this.#storage.setItem(stored.key, JSON.stringify(stored));
    return stored;
  }

  replace(entry) {
    this.#storage.setItem(entry.key, JSON.stringify(entry));
  }

  remove(entry) {
    this.#storage.removeItem(entry.key);
  }

  /** Since when the server cannot be reached, or null; a reload must not begin the count anew. */
  get lostAt() {
    return Number(this.#storage.getItem(this.#lost)) || null;
  }

  set lostAt(at) {
    if (at === null) this.#storage.removeItem(this.#lost);
    else this.#storage.setItem(this.#lost, String(at));
  }

  owns(key) {
    return key?.startsWith(this.#prefix) ?? false;
  }

  /** All entries in the order they were written. */
  read() {
    const keys = [];
    for (let place = 0; place < this.#storage.length; place++) {
      const key = this.#storage.key(place);
      if (key.startsWith(this.#prefix)) keys.push(key);
    }
    return keys.sort().map((key) => JSON.parse(this.#storage.getItem(key))).filter(Boolean);
  }

  /**
   * Rubs the values out of entries older than a day, whatever became of them. A shared desk
   * must not keep a class's marks; which cell it was stays known, so that the teacher is told.
   */
  forget(now) {
    for (const entry of this.read()) {
      if (entry.state === "expired" || now - entry.at < DAY) continue;
      const { id, kind, lesson, pupil } = entry.op;
      const { key, at, course, term } = entry;
      this.replace({ key, at, course, term, state: "expired", op: { id, kind, lesson, pupil } });
    }
  }
}

/** What stands in where the browser keeps nothing (a private window): the queue lives as long as the page. */
export class MemoryStorage {
  #items = new Map();

  get length() {
    return this.#items.size;
  }

  key(place) {
    return [...this.#items.keys()][place] ?? null;
  }

  getItem(key) {
    return this.#items.get(key) ?? null;
  }

  setItem(key, value) {
    this.#items.set(key, value);
  }

  removeItem(key) {
    this.#items.delete(key);
  }
}

/** The browser's storage if it can be written and is nobody else's, too; else one in memory. */
export function availableStorage() {
  if (isShared()) return new MemoryStorage();
  try {
    localStorage.setItem("okrug.probe", "1");
    localStorage.removeItem("okrug.probe");
    return localStorage;
  } catch {
    return new MemoryStorage();
  }
}
