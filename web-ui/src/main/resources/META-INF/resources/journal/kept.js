// What the browser keeps of the journal for hours without a network: the pages that were opened and those of
// today's lessons, of one person at a time and for a day. A shared computer keeps nothing.

const DATABASE = "okrug-kept";
const SHELF = "kept";
const OWNER = "okrug.kept.owner";
const DAY = 24 * 60 * 60 * 1000;
// The words of the page are nobody's data: they may grow old.
const WORDS = "/shell";

/** Whether the person said at sign-in that others use this computer, too. */
export function isShared() {
  return document.cookie.split("; ").includes("okrug-shared=1");
}

export class KeptPages {
  #owner;

  constructor(owner) {
    this.#owner = owner;
  }

  /** Takes the shelf over for a person: what another left there, and what is older than a day, is rubbed out. */
  static of(school, user) {
    const owner = `${school}.${user}`;
    if (isShared()) {
      void KeptPages.forget();
    } else {
      localStorageOr((storage) => storage.setItem(OWNER, owner));
      void forgetBut(owner);
    }
    return new KeptPages(owner);
  }

  /** The shelf of the person who worked here last, or null where nothing is kept. */
  static last() {
    const owner = localStorageOr((storage) => storage.getItem(OWNER));
    if (!owner) return null;
    void forgetBut(owner);
    return new KeptPages(owner);
  }

  /** Rubs everything out. That nobody owns the shelf any more holds at once, even if the page goes away now. */
  static async forget() {
    localStorageOr((storage) => storage.removeItem(OWNER));
    await inShelf("readwrite", (shelf) => shelf.clear());
  }

  /** Keeps a value under a name. A browser that keeps nothing is no fault: then there are no hours without a network. */
  async keep(name, value) {
    if (!this.#isMine()) return;
    await inShelf("readwrite", (shelf) => shelf.put({ key: this.#key(name), at: Date.now(), value }));
  }

  /** What was kept under a name in the last day, as `{ value, at }`, or null. */
  async find(name) {
    if (!this.#isMine()) return null;
    return fresh(await inShelf("readonly", (shelf) => shelf.get(this.#key(name))));
  }

  /** The newest of what is kept under names that begin so, as `{ value, at }`, or null. */
  async newest(beginning) {
    if (!this.#isMine()) return null;
    const first = this.#key(beginning);
    const found = await inShelf("readonly", (shelf) => shelf.getAll(IDBKeyRange.bound(first, `${first}\uffff`)));
    return fresh((found ?? []).sort((one, other) => other.at - one.at)[0]);
  }

  #key(name) {
    return `${this.#owner}/${name}`;
  }

  #isMine() {
    return !isShared() && localStorageOr((storage) => storage.getItem(OWNER)) === this.#owner;
  }
}

function isOld({ key, at }) {
  return Date.now() - at >= DAY && !key.endsWith(WORDS);
}

function fresh(found) {
  return found && !isOld(found) ? { value: found.value, at: found.at } : null;
}

async function forgetBut(owner) {
  const keys = (await inShelf("readonly", (shelf) => shelf.getAll()) ?? [])
    .filter((found) => !found.key.startsWith(`${owner}/`) || isOld(found))
    .map(({ key }) => key);
  for (const key of keys) await inShelf("readwrite", (shelf) => shelf.delete(key));
}

function localStorageOr(work) {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}

// Opened for each piece of work: a database that stays open could not be deleted at sign-out.
async function inShelf(mode, work) {
  try {
    const database = await opened();
    try {
      return await new Promise((done, failed) => {
        const transaction = database.transaction(SHELF, mode);
        const request = work(transaction.objectStore(SHELF));
        transaction.oncomplete = () => done(request.result);
        transaction.onerror = transaction.onabort = () => failed(transaction.error);
      });
    } finally {
      database.close();
    }
  } catch (failure) {
    if (failure instanceof DOMException) return null;
    throw failure;
  }
}

function opened() {
  return new Promise((done, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF, { keyPath: "key" });
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => failed(request.error ?? new DOMException("blocked"));
  });
}
