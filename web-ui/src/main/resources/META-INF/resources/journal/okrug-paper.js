// <okrug-paper>: a day that was kept on paper, entered afterwards sheet by sheet (I21). The same queue, the same rights
// and the same deadlines as in the journal: what comes late is judged there, not here.

import { element, button } from "./dom.js";
import { openDialog } from "./dialog.js";
import { JournalPage } from "./page.js";
import { availableStorage } from "./store.js";
import { Refused, SignedOut, Unreachable } from "./transport.js";
import { Workplace } from "./workplace.js";
import { Writing } from "./writing.js";
import { Decisions } from "./decisions.js";
import { Notices, refusalBox } from "./refusal.js";
import { Status } from "./status.js";
import { PaperSheet } from "./paper-sheet.js";
import { historyList } from "./cell-panel.js";
import { KeptPages } from "./kept.js";
import { keptPage } from "./keeping.js";

const STYLES = ["journal.css", "grid.css", "panel.css", "paper.css"];

/** Properties: `texts`, `locale`, `school`, `user`, `signInUrl`, and `day`: `{ date, lessons }` of sheets. */
class OkrugPaper extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #list = element("ol", { class: "sheets" });
  #place = element("div", { class: "place" });
  #work = null;
  #notices = null;
  #sheet = null;
  #writing = null;
  #decisions = null;
  #shown = null;
  #gone = null;
  #entered = new Set();

  connectedCallback() {
    queueMicrotask(() => this.isConnected && this.texts && this.school && this.user && this.#open());
  }

  disconnectedCallback() {
    this.#sheet?.leave();
    this.#shown?.abort();
    this.#gone?.abort();
    this.#work?.close();
    this.#work = this.#sheet = this.#shown = null;
  }

  #open() {
    if (this.#work) return;
    const { texts, locale, school, user, signInUrl, day } = this;
    this.#work = new Workplace(this.#root, { texts, locale, school, user, signInUrl }, availableStorage(), () => !this.#sheet && this.#show(this.#shown?.line));
    this.#notices = new Notices(this.#work.texts);
    for (const line of day.lessons) if (line.entered) this.#entered.add(line.lesson);
    const asked = new URLSearchParams(location.search).get("lesson");
    const first = day.lessons.find((line) => line.lesson === asked) ?? day.lessons.find((line) => !line.entered) ?? day.lessons[0];
    this.#gone = new AbortController();
    const status = new Status(this.#work.queue, this.#work.texts, { signIn: () => this.#work.askToSignIn(), show: () => this.#decisions?.showFirst(), signal: this.#gone.signal });
    this.#root.replaceChildren(...STYLES.map((name) => element("link", { rel: "stylesheet", href: new URL(name, import.meta.url) })),
      element("div", { class: "paper" },
        element("nav", { "aria-label": this.#work.texts.say("paper.sheets") }, this.#list),
        element("div", { class: "entering" }, status.element, this.#place),
        this.#notices.element));
    void this.#show(first);
  }

  // What cannot be read is not left behind: it could not be kept.
  #choose(line) {
    if (this.#sheet?.leave() ?? true) void this.#show(line);
  }

  async #show(line) {
    this.#shown?.abort();
    const shown = Object.assign(new AbortController(), { line });
    this.#shown = shown;
    this.#sheet = null;
    this.#draw(line);
    this.#address(line);
    const { texts, transport } = this.#work;
    this.#say(texts.say("page.loading"));
    try {
      const data = await transport.page(line.course, line.term);
      if (this.#shown === shown) this.#lay(new JournalPage(data), data, line, shown.signal);
    } catch (failure) {
      if (this.#shown !== shown || (failure instanceof Unreachable && (await this.#layKept(line, shown)))) return;
      this.#failed(failure, line);
    }
  }

  // A page that the browser has kept takes the entries, too; they are sent when the network is back.
  async #layKept(line, shown) {
    const found = await keptPage(KeptPages.of(this.school, this.user), line.course, line.term);
    if (!found || this.#shown !== shown || !found.data.lessons.some(({ id }) => id === line.lesson)) return this.#shown !== shown;
    this.#work.queue.reached(false);
    this.#lay(new JournalPage(found.data), found.data, line, shown.signal);
    this.#notices.show(this.#work.texts.say("offline.kept", this.#work.texts.moment(new Date(found.at).toISOString())), { name: "told" });
    return true;
  }

  #lay(page, data, line, signal) {
    const { texts, queue, transport } = this.#work;
    texts.placeAt(data.now);
    const writing = new Writing(page, queue, signal);
    const decisions = new Decisions(page, texts, writing, this.#notices, {
      root: this.#root,
      write: (changes) => this.#write(changes),
      show: ({ lesson, pupil }) => this.#lead(lesson, pupil),
      unlock: (wish) => transport.unlock(wish),
      relocked: () => this.#show(line),
      history: ({ lesson, pupil }) => openDialog(this.#root, texts, {
        name: "history", title: texts.say("history.title"), content: historyList(texts, () => transport.history(lesson, pupil)), actions: [[texts.say("close"), null]],
      }),
    }, signal);
    this.#writing = writing;
    this.#decisions = decisions;
    this.#sheet = new PaperSheet(page, texts, line.lesson, {
      write: (changes) => this.#write(changes),
      describe: (lesson, fields) => writing.describe(lesson, fields),
      open: (lesson) => writing.open(lesson),
      giveUp: (entry) => decisions.giveUp(entry),
      decide: (entry) => decisions.decide(entry),
      askToOpen: (place) => decisions.askToOpen(place),
      tell: (text) => this.#notices.show(text, { name: "told" }),
      done: () => this.#done(line),
    }, { last: !this.#next(line), signal });
    this.#place.replaceChildren(this.#sheet.element);
    this.#sheet.start();
  }

  #write(changes) {
    this.#decisions.refuseAll(this.#writing.write(changes));
  }

  #lead(lesson, pupil) {
    const entry = this.#writing.open(lesson, pupil);
    if (entry?.state === "conflict") this.#decisions.decide(entry);
    else if (lesson === this.#shown.line.lesson) this.#sheet.goTo(pupil);
  }

  #done(line) {
    this.#entered.add(line.lesson);
    const next = this.#next(line);
    if (next) {
      void this.#show(next);
      return;
    }
    this.#draw(line);
    this.#notices.show(this.#work.texts.say("paper.all"), { name: "told" });
  }

  /** The sheet that comes next in the pile: the next one that is not entered, else none. */
  #next(line) {
    const { lessons } = this.day;
    const place = lessons.indexOf(line);
    const later = [...lessons.slice(place + 1), ...lessons.slice(0, place)];
    return later.find((one) => !this.#entered.has(one.lesson)) ?? null;
  }

  #draw(current) {
    const { texts } = this.#work;
    this.#list.replaceChildren(...this.day.lessons.map((line) => {
      const entered = this.#entered.has(line.lesson);
      return element("li", {}, button([
        element("span", { class: "number" }, line.number),
        element("span", { class: "what" }, line.title, element("small", {}, line.time)),
        element("span", { class: "entered" }, entered ? texts.say("paper.entered") : ""),
      ], () => this.#choose(line), { "aria-current": line === current ? "true" : null, class: entered ? "is-entered" : "" }));
    }));
  }

  // The sheet stands in the address, so that a reload comes back to it.
  #address(line) {
    const address = new URL(location.href);
    address.searchParams.set("lesson", line.lesson);
    history.replaceState(history.state, "", address);
  }

  #failed(failure, line) {
    const { texts } = this.#work;
    if (failure instanceof Refused) this.#place.replaceChildren(element("div", { class: "message" }, refusalBox(failure.refusal, texts)));
    else if (failure instanceof SignedOut) {
      this.#say(texts.say("page.signIn"), button(texts.say("signIn.open"), () => this.#work.askToSignIn()));
      this.#work.askToSignIn();
    } else if (failure instanceof Unreachable) this.#say(texts.say("page.unreachable"), button(texts.say("page.again"), () => this.#show(line)));
    else throw failure;
  }

  #say(text, ...more) {
    this.#place.replaceChildren(element("div", { class: "message", role: "status" }, element("p", {}, text), ...more));
  }
}

customElements.define("okrug-paper", OkrugPaper);
