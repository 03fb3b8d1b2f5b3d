// What every component of the journal stands on: its words, the way to the server, the queue that outlives the page,
// and signing in over what is being typed.

import { Texts } from "./texts.js";
import { OperationStore } from "./store.js";
import { OperationQueue } from "./queue.js";
import { Transport } from "./transport.js";
import { SignInDialog } from "./sign-in-dialog.js";

/** The application's own address. */
export const ROOT = new URL("../", import.meta.url);
const FORGET = 10 * 60_000;

export class Workplace {
  #values;
  #signIn;
  #resumed;
  #listeners = new AbortController();
  #timer;

  /** `root` to hang dialogs on; `values`: texts, locale, school, user, signInUrl; `resumed()` after signing in again. */
  constructor(root, values, storage, resumed) {
    const { texts, locale, school, user } = values;
    this.#values = values;
    this.#resumed = resumed;
    this.texts = new Texts(texts, locale);
    this.transport = new Transport(ROOT, user);
    this.queue = new OperationQueue(new OperationStore(school, user, storage), this.transport, `okrug.journal.${school}.${user}`);
    this.#signIn = new SignInDialog(root, this.texts, this.transport);
    const { signal } = this.#listeners;
    this.queue.addEventListener("signed-out", () => this.askToSignIn(), { signal });
    addEventListener("online", () => this.queue.resume(), { signal });
    addEventListener("storage", (event) => this.queue.noticed(event), { signal });
    addEventListener("beforeunload", (event) => this.unsaved && event.preventDefault(), { signal });
    this.#timer = setInterval(() => this.queue.forget(), FORGET);
    this.queue.flush();
  }

  get unsaved() {
    return this.queue.waiting.length > 0;
  }

  askToSignIn() {
    this.#signIn.open(this.queue.waiting.length, this.#values.signInUrl, () => {
      this.queue.resume();
      this.#resumed();
    });
  }

  close() {
    clearInterval(this.#timer);
    this.queue.close();
    this.#listeners.abort();
  }
}
