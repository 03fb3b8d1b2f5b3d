// <okrug-ahead>: beside the teacher's day it reads the pages of today's lessons ahead, so that each of them opens
// without a network, too; and it prints them as emergency sheets, for a day without power.

import { Transport, Unreachable, Refused, SignedOut } from "./transport.js";
import { KeptPages, isShared } from "./kept.js";
import { keepPage, keptPage } from "./keeping.js";
import { prepare, ready } from "./prepare.js";
import { element, button } from "./dom.js";
import { Texts } from "./texts.js";
import { printSheets } from "./emergency-sheet.js";

const ROOT = new URL("../", import.meta.url);
// The day is opened often; a page this young need not be read again.
const YOUNG = 10 * 60_000;

class OkrugAhead extends HTMLElement {
  connectedCallback() {
    queueMicrotask(() => this.isConnected && this.school && this.user && this.#readAhead());
  }

  async #readAhead() {
    const { school, user, texts, locale, signInUrl, day } = this;
    const kept = KeptPages.of(school, user);
    const transport = new Transport(ROOT, user);
    if (day.lessons.length > 0) this.#offerSheets(new Texts(texts, locale), kept, transport);
    await prepare(kept, { school, user, texts, locale, signInUrl });
    if (isShared()) return;
    await kept.keep("day", day);
    for (const course of new Set(day.lessons.map((lesson) => lesson.course))) {
      if (!(await this.#read(transport, kept, course))) return;
    }
    await ready();
    this.dataset.ready = "yes";
  }

  #offerSheets(texts, kept, transport) {
    const told = element("span", { role: "status" });
    const read = async (course) => {
      await this.#read(transport, kept, course);
      return (await keptPage(kept, course, null))?.data ?? (isShared() ? this.#page(transport, course) : null);
    };
    this.replaceChildren(button(texts.say("sheet.open"), async () => {
      const missing = await printSheets(this.day, texts, read);
      told.textContent = missing.length > 0 ? texts.say("sheet.missing", missing.map(({ title }) => title).join(", ")) : "";
    }), told);
  }

  // A shared computer keeps no page to print from.
  async #page(transport, course) {
    try {
      return await transport.page(course, null);
    } catch (failure) {
      if (failure instanceof Refused || failure instanceof Unreachable || failure instanceof SignedOut) return null;
      throw failure;
    }
  }

  /** Reads one page; answers whether it makes sense to go on. */
  async #read(transport, kept, course) {
    const known = await keptPage(kept, course, null);
    if (known && Date.now() - known.at < YOUNG) return true;
    try {
      const data = await transport.page(course, null);
      await keepPage(kept, { data, results: await transport.results(course, data.term) });
      return true;
    } catch (failure) {
      if (failure instanceof Refused) return true;
      if (failure instanceof Unreachable || failure instanceof SignedOut) return false;
      throw failure;
    }
  }
}

customElements.define("okrug-ahead", OkrugAhead);
