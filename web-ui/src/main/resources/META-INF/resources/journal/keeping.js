// Keeps a page as it is known here, shortly after whatever is learned: reloaded without a network it shows
// what was saved a minute ago, and not what stood there in the morning.

const SOON = 250;

export class Keeping {
  #page;
  #kept;
  #timer = null;

  constructor(page, kept, signal) {
    this.#page = page;
    this.#kept = kept;
    for (const name of ["cell", "lesson", "results", "duties", "locks"]) page.addEventListener(name, () => this.#later(), { signal });
    signal.addEventListener("abort", () => this.#timer && this.#keep());
    this.#keep();
  }

  #later() {
    this.#timer ??= setTimeout(() => this.#keep(), SOON);
  }

  #keep() {
    clearTimeout(this.#timer);
    this.#timer = null;
    void keepPage(this.#kept, this.#page.told);
  }
}

/** Keeps a page and its results as the server tells them. */
export function keepPage(kept, { data, results }) {
  return kept.keep(pageName(data.course, data.term), { data: { ...data, skew: data.skew ?? Date.parse(data.now) - Date.now() }, results });
}

/** The page that is kept, as `{ data, results, at }` with today's day in it, or null. Without a term the newest one. */
export async function keptPage(kept, course, term) {
  const found = term ? await kept.find(pageName(course, term)) : await kept.newest(pageName(course, ""));
  if (!found) return null;
  const { data, results } = found.value;
  return { data: { ...data, today: today(data) }, results, at: found.at };
}

function pageName(course, term) {
  return `page/${course}/${term}`;
}

/** The school's day by the school's clock, whatever clock and zone this computer has. */
function today({ now, skew }) {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(now) ?? [null, "+", "0", "0"];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(Date.now() + skew + offset).toISOString().slice(0, 10);
}
