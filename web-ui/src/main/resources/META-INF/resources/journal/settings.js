// The teacher's own habits on this page. They hold no data of pupils and stay in the browser.

const FIRST = { lastRow: "next", letters: true, advance: true, panel: true, pad: null, hints: true };

export class Settings {
  #key;
  #values;

  constructor(user, storage) {
    this.#key = `okrug.journal.settings.${user}`;
    this.storage = storage;
    this.#values = { ...FIRST, ...JSON.parse(storage.getItem(this.#key) ?? "{}") };
  }

  get(name) {
    return this.#values[name];
  }

  set(name, value) {
    this.#values[name] = value;
    this.storage.setItem(this.#key, JSON.stringify(this.#values));
  }
}
