// <okrug-journal course term>: a whole journal page. It loads its data and saves it by itself,
// so that it goes on while the session of the page around it is gone.

import { element, button } from "./dom.js";
import { JournalPage } from "./page.js";
import { availableStorage } from "./store.js";
import { Refused, SignedOut, Unreachable } from "./transport.js";
import { Settings } from "./settings.js";
import { Workplace } from "./workplace.js";
import { Desk } from "./desk.js";
import { Live } from "./live.js";
import { refusalBox } from "./refusal.js";
import { KeptPages } from "./kept.js";
import { Keeping, keptPage } from "./keeping.js";
import { prepare } from "./prepare.js";

const STYLES = ["journal.css", "grid.css", "panel.css", "phone.css"];
const AGAIN = 3000;
const SOON = 300;

/**
 * Properties: `texts`, `locale`, `school`, `user`, `signInUrl`. Events: `term-changed` with the
 * term, `pupil-shown` with the pupil or null; both bubble.
 */
export class OkrugJournal extends HTMLElement {
  static observedAttributes = ["course", "term"];

  #values = { texts: null, locale: "ru", school: null, user: null, signInUrl: null };
  #root = this.attachShadow({ mode: "open" });
  #place = element("div", { class: "place" });
  #styled;
  #scheduled = false;
  #loads = 0;
  #desk = null;
  #live = null;
  #work = null;
  #kept = null;
  #shown = null;
  #again = null;
  #asking = null;
  #storage = availableStorage();

  constructor() {
    super();
    const sheets = STYLES.map((name) => element("link", { rel: "stylesheet", href: new URL(name, import.meta.url) }));
    // Shown only when styled: the first scroll position is measured on the finished layout.
    this.#styled = Promise.all(sheets.map((sheet) => new Promise((ready) => (sheet.onload = sheet.onerror = ready))));
    this.#root.append(...sheets, this.#place);
  }

  connectedCallback() {
    for (const name of Object.keys(this.#values)) this.#adopt(name);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#close();
  }

  attributeChangedCallback() {
    this.#schedule();
  }

  /** Whether something is not saved yet; the host may ask before it navigates. */
  get unsaved() {
    return this.#work?.unsaved ?? false;
  }

  // A host may set properties before this module has arrived; they are taken over then.
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  /** One load for any number of attributes and properties set in the same breath. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      const { texts, school, user } = this.#values;
      if (this.isConnected && texts && school && user && this.getAttribute("course") && this.getAttribute("term")) this.#open();
    });
  }

  #open() {
    this.#close();
    const { texts, locale, school, user, signInUrl } = this.#values;
    this.#kept = KeptPages.of(school, user);
    void prepare(this.#kept, { school, user, texts, locale, signInUrl });
    this.#work = new Workplace(this.#root, this.#values, this.#storage, () => (this.#desk ? this.#live.look() : this.#load()));
    this.#load();
  }

  #close() {
    this.#loads++;
    this.#live?.stop();
    this.#shown?.abort();
    this.#desk?.leave();
    this.#work?.close();
    clearTimeout(this.#again);
    this.#live = this.#desk = this.#work = null;
  }

  async #load() {
    const load = ++this.#loads;
    if (!this.#desk) this.#say(this.#work.texts.say("page.loading"));
    try {
      const place = [this.getAttribute("course"), this.getAttribute("term")];
      const [data, results] = await Promise.all([this.#work.transport.page(...place), this.#work.transport.results(...place), this.#styled]);
      if (load === this.#loads) this.#show(data, results);
    } catch (failure) {
      if (load !== this.#loads || (failure instanceof Unreachable && (await this.#showKept(load)))) return;
      this.#failed(failure);
    }
  }

  // What was kept is shown at once, and what was written meanwhile comes over it when the network is back.
  async #showKept(load) {
    const found = await keptPage(this.#kept, this.getAttribute("course"), this.getAttribute("term"));
    await this.#styled;
    if (!found || load !== this.#loads) return load !== this.#loads;
    this.#work.queue.reached(false);
    this.#show(found.data, found.results);
    this.#desk.tell(this.#work.texts.say("offline.kept", this.#work.texts.moment(new Date(found.at).toISOString())));
    return true;
  }

  #show(data, results) {
    this.#live?.stop();
    this.#shown?.abort();
    this.#shown = new AbortController();
    this.#desk?.leave();
    this.#work.texts.placeAt(data.now);
    const page = new JournalPage(data, results);
    this.#desk = new Desk(page, this.#work.texts, this.#work.queue, this.#work.transport, new Settings(this.#values.user, this.#storage), {
      root: this.#root,
      pupil: new URLSearchParams(location.search).get("pupil"),
      term: (term) => this.#turn(term),
      signIn: () => this.#work?.askToSignIn(),
      pupilShown: (pupil) => this.#pupilShown(pupil),
      relocked: () => this.#relock(page),
      remarkUpon: this.#values.remarks ? (place) => this.dispatchEvent(new CustomEvent("remark-asked", { detail: place })) : null,
    });
    this.#place.replaceChildren(this.#desk.element);
    this.#desk.start();
    this.#live = new Live(page, this.#work.transport, {
      lesson: (lesson) => this.#desk.writing.learnLesson(lesson),
      relocked: () => this.#relock(page),
      signedOut: () => this.#work?.askToSignIn(),
      reached: (yes) => this.#work?.queue.reached(yes),
    });
    new Keeping(page, this.#kept, this.#shown.signal);
    const live = this.#live;
    this.#desk.writing.addEventListener("result-saved", () => this.#resultsLater(live));
  }

  // A whole class confirmed at once is one reason to ask, not thirty.
  #resultsLater(live) {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => live.lookAtResults(), SOON);
  }

  // Something was closed or opened: the locks are read anew, everything else stays as it stands under the hands.
  async #relock(page) {
    try {
      const { transport } = this.#work;
      const place = [page.course, page.term];
      const [data, results] = await Promise.all([transport.page(...place), transport.results(...place)]);
      this.#desk?.relocked(page, data, results);
    } catch (failure) {
      if (!(failure instanceof Unreachable) && !(failure instanceof Refused) && !(failure instanceof SignedOut)) throw failure;
    }
  }

  #failed(failure) {
    if (failure instanceof Refused) {
      this.#place.replaceChildren(element("div", { class: "message" }, refusalBox(failure.refusal, this.#work.texts)));
      return;
    }
    if (failure instanceof SignedOut) {
      this.#work?.askToSignIn();
      this.#say(this.#work.texts.say("page.signIn"), button(this.#work.texts.say("signIn.open"), () => this.#work?.askToSignIn()));
      return;
    }
    if (!(failure instanceof Unreachable)) throw failure;
    this.#say(this.#work.texts.say("page.unreachable"), button(this.#work.texts.say("page.again"), () => this.#load()));
    this.#again = setTimeout(() => !this.#desk && this.#load(), AGAIN);
  }

  #say(text, ...more) {
    this.#place.replaceChildren(element("div", { class: "message", role: "status" }, element("p", {}, text), ...more));
  }

  #turn(term) {
    this.dispatchEvent(new CustomEvent("term-changed", { detail: { term }, bubbles: true, composed: true }));
    this.setAttribute("term", term);
  }

  // The pupil stands in the address, so that the linear view can be kept and shared.
  #pupilShown(pupil) {
    const address = new URL(location.href);
    if (pupil) address.searchParams.set("pupil", pupil);
    else address.searchParams.delete("pupil");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
    this.dispatchEvent(new CustomEvent("pupil-shown", { detail: { pupil }, bubbles: true, composed: true }));
  }

  get texts() { return this.#values.texts; }

  set texts(value) { this.#set("texts", value); }

  get locale() { return this.#values.locale; }

  set locale(value) { this.#set("locale", value); }

  get school() { return this.#values.school; }

  set school(value) { this.#set("school", value); }

  get user() { return this.#values.user; }

  set user(value) { this.#set("user", value); }

  get remarks() { return this.#values.remarks; }

  /** Whether the reader may write remarks on the keeping of the page; the host is told where. */
  set remarks(value) { this.#set("remarks", value); }

  get signInUrl() { return this.#values.signInUrl; }

  set signInUrl(value) { this.#values.signInUrl = value; }

  #set(name, value) {
    if (this.#values[name] === value) return;
    this.#values[name] = value;
    this.#schedule();
  }
}

customElements.define("okrug-journal", OkrugJournal);
