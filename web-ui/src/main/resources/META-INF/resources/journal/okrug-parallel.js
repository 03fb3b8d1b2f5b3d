// <okrug-parallel subject parallel term>: one subject over all classes of a parallel, to be looked at (J-37). Only what is in
// sight is in the document. Who wants to write goes on to the page of the class.

import { element, button, choice } from "./dom.js";
import { Grid, HEAD } from "./grid.js";
import { Movement } from "./movement.js";
import { ParallelPage } from "./parallel-page.js";
import { availableStorage } from "./store.js";
import { Refused, SignedOut, Unreachable } from "./transport.js";
import { Workplace, ROOT } from "./workplace.js";
import { refusalBox } from "./refusal.js";

const STYLES = ["journal.css", "grid.css"];

/** Properties: `texts`, `locale`, `school`, `user`, `signInUrl`. Event: `term-changed` with the term; it bubbles. */
class OkrugParallel extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #place = element("div", { class: "place" });
  #styled;
  #work = null;
  #shown = null;
  #page = null;
  #grid = null;
  #movement = null;
  #wish = { text: "", place: "" };
  #count = element("span", { role: "status" });
  #open = element("a", { class: "action", hidden: true });

  constructor() {
    super();
    const sheets = STYLES.map((name) => element("link", { rel: "stylesheet", href: new URL(name, import.meta.url) }));
    this.#styled = Promise.all(sheets.map((sheet) => new Promise((ready) => (sheet.onload = sheet.onerror = ready))));
    this.#root.append(...sheets, this.#place);
  }

  connectedCallback() {
    queueMicrotask(() => this.isConnected && this.texts && this.school && this.user && this.#begin());
  }

  disconnectedCallback() {
    this.#shown?.abort();
    this.#work?.close();
    this.#work = this.#shown = null;
  }

  #begin() {
    if (this.#work) return;
    const { texts, locale, school, user, signInUrl } = this;
    this.#work = new Workplace(this.#root, { texts, locale, school, user, signInUrl }, availableStorage(), () => !this.#page && this.#load());
    this.#load();
  }

  async #load() {
    const work = this.#work;
    this.#page = null;
    this.#say(work.texts.say("page.loading"));
    try {
      const [data] = await Promise.all([
        work.transport.parallel(this.getAttribute("subject"), this.getAttribute("parallel"), this.getAttribute("term")),
        this.#styled,
      ]);
      if (this.#work === work) this.#show(data);
    } catch (failure) {
      if (this.#work === work) this.#failed(failure);
    }
  }

  #failed(failure) {
    const { texts } = this.#work;
    if (failure instanceof Refused) this.#place.replaceChildren(element("div", { class: "message" }, refusalBox(failure.refusal, texts)));
    else if (failure instanceof SignedOut) this.#work.askToSignIn();
    else if (failure instanceof Unreachable) this.#say(texts.say("page.unreachable"), button(texts.say("page.again"), () => this.#load()));
    else throw failure;
  }

  #say(text, ...more) {
    this.#place.replaceChildren(element("div", { class: "message", role: "status" }, element("p", {}, text), ...more));
  }

  #show(data) {
    const { texts } = this.#work;
    this.#shown?.abort();
    this.#shown = new AbortController();
    texts.placeAt(data.now);
    this.#wish = { text: "", place: "" };
    this.#page = new ParallelPage(data, texts.say("parallel.none"));
    this.#grid = new Grid(this.#page, texts, this.#shown.signal);
    this.#grid.table.setAttribute("aria-readonly", "true");
    this.#movement = new Movement(this.#grid);
    this.#movement.addEventListener("moved", () => this.#follow());
    this.#grid.element.addEventListener("keydown", (event) => this.#key(event));
    this.#grid.element.addEventListener("dblclick", () => this.#go());
    this.#place.replaceChildren(element("div", { class: "desk" },
      element("header", { class: "top" },
        element("div", { class: "names" }, element("h1", {}, data.title), element("p", {}, texts.say("parallel.read")))),
      this.#toolbar(data, texts),
      element("div", { class: "work" }, element("div", { class: "main" }, element("div", { class: "sheet parallel" }, this.#grid.element)))));
    this.#arrange();
    this.#start();
  }

  // Opens at today's lesson, or the last one before.
  #start() {
    const { lessons, today, pupils } = this.#page;
    const at = lessons.find((lesson) => lesson.date === today) ?? lessons.findLast((lesson) => lesson.date < today) ?? lessons[0];
    if (!at) return;
    this.#movement.go(pupils[0]?.id ?? HEAD, at.id, { focus: false });
    this.#grid.scrollToLesson(at.id);
  }

  #toolbar(data, texts) {
    const terms = choice(data.terms.map((term) => [term.id, term.name]), data.term, { "aria-label": texts.say("jump.term") });
    terms.addEventListener("change", () => this.#turn(terms.value));
    const all = ["", texts.say("parallel.all")];
    const places = choice([all, ...data.places.map((place, at) => [String(at), place.name])], "", { "aria-label": texts.say("parallel.class") });
    places.addEventListener("change", () => this.#narrow({ place: places.value }));
    const find = element("input", { type: "search", placeholder: texts.say("find"), "aria-label": texts.say("find"), autocomplete: "off" });
    find.addEventListener("input", () => this.#narrow({ text: find.value.trim().toLowerCase() }));
    return element("div", { class: "toolbar" },
      element("div", { class: "group" }, terms, places),
      element("div", { class: "group" }, find),
      element("div", { class: "group grow" }, this.#count),
      element("div", { class: "group" }, this.#open));
  }

  #narrow(wish) {
    Object.assign(this.#wish, wish);
    this.#arrange();
    this.#movement.settle();
  }

  #arrange() {
    const { text, place } = this.#wish;
    const found = this.#page.pupils
      .filter((pupil) => place === "" || pupil.place === Number(place))
      .filter((pupil) => pupil.name.toLowerCase().includes(text));
    this.#count.textContent = this.#work.texts.say("parallel.count", found.length, this.#page.pupils.length);
    this.#grid.arrange(found.map((pupil) => pupil.id));
  }

  // The way to the page on which the active pupil can be written about.
  #follow() {
    const pupil = this.#page.pupil(this.#movement.here?.row);
    this.#open.hidden = !pupil;
    if (!pupil) return;
    const { course, term, name } = this.#page.places[pupil.place];
    this.#open.href = new URL(`journal/${course}/${term}`, ROOT);
    this.#open.textContent = this.#work.texts.say("parallel.open", name);
  }

  #key(event) {
    if (!this.#movement.here) return;
    if (event.key === "Enter") this.#go();
    else if (!this.#movement.key(event)) return;
    event.preventDefault();
  }

  #go() {
    if (!this.#open.hidden) this.#open.click();
  }

  #turn(term) {
    this.setAttribute("term", term);
    this.dispatchEvent(new CustomEvent("term-changed", { detail: { term }, bubbles: true, composed: true }));
    this.#load();
  }
}

customElements.define("okrug-parallel", OkrugParallel);
