// The user's words: bundle texts with {0} places, dates and times as the school reads them.

export class Texts {
  #texts;
  #locale;
  #formats = new Map();
  #days = new Map();
  #offset = 0;

  constructor(texts, locale) {
    this.#texts = texts;
    this.#locale = locale || "ru";
  }

  get locale() {
    return this.#locale;
  }

  /** The text under `grid.<key>`; an unknown key shows itself, so that a gap is seen. */
  say(key, ...values) {
    const text = this.#texts[`grid.${key}`] ?? `grid.${key}`;
    return text.replace(/\{(\d)\}/g, (_, place) => String(values[place] ?? ""));
  }

  /**
   * Takes the school's distance from UTC out of its own clock reading. A teacher may sit
   * in another time zone than the school: what counts is the clock in the classroom.
   */
  placeAt(now) {
    const zone = /([+-])(\d\d):(\d\d)$/.exec(now ?? "");
    this.#offset = zone ? Number(zone[1] + 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  }

  day(date) {
    // Every cell of a column names the same day.
    if (!this.#days.has(date)) this.#days.set(date, this.#date("day", { day: "numeric", month: "long" }, date));
    return this.#days.get(date);
  }

  shortDay(date) {
    return `${date.slice(8, 10)}.${date.slice(5, 7)}`;
  }

  weekday(date) {
    return this.#date("weekday", { weekday: "short" }, date);
  }

  month(date) {
    return this.#date("month", { month: "long", year: "numeric" }, date);
  }

  time(instant) {
    return this.#at("time", { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }, instant);
  }

  moment(instant) {
    const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    return this.#at("moment", options, instant);
  }

  /** A number as the language writes it, already cut to its digits. */
  decimal(text) {
    return this.#locale.startsWith("ru") ? text.replace(".", ",") : text;
  }

  /** Alphabetical order of the language, for names. */
  compare(one, other) {
    return one.localeCompare(other, this.#locale);
  }

  #date(name, options, date) {
    return this.#format(name, options).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  }

  #at(name, options, instant) {
    return this.#format(name, options).format(new Date(Date.parse(instant) + this.#offset * 60_000));
  }

  #format(name, options) {
    if (!this.#formats.has(name)) {
      this.#formats.set(name, new Intl.DateTimeFormat(this.#locale, { timeZone: "UTC", ...options }));
    }
    return this.#formats.get(name);
  }
}
