// What may stand in a cell. The scale is the school's: this file knows kinds, not marks.

import { readings } from "./layouts.js";

const ABSENT = new Set(["absence", "late"]);
const LONGEST_LATE = 90;

export class Codes {
  #codes;
  #byKey = new Map();
  #keys;
  #singleDigits;
  #known = new Map();

  /** The highest value of the scale; 0 where marks have no values. */
  top;

  constructor(codes) {
    this.top = Math.max(0, ...codes.map((code) => code.value ?? 0));
    this.#codes = new Map(codes.map((code) => [code.code, code]));
    for (const code of codes) {
      for (const key of [code.code, ...(code.keys ?? [])]) {
        if (!this.#byKey.has(key.toLowerCase())) this.#byKey.set(key.toLowerCase(), code);
      }
    }
    // The longest first: a ten-point scale must read 10 as ten, not as 1 and something.
    this.#keys = [...this.#byKey.keys()].sort((one, other) => other.length - one.length);
    this.#singleDigits = codes.every((code) => !/^\d{2,}$/.test(code.code));
  }

  get all() {
    return [...this.#codes.values()];
  }

  /**
   * Reads a typed text. Answers `{ value }` in the canonical form: marks joined by a slash,
   * then the absence ("4/5", "5 н", "о15"); or `{ wrong }` with the piece nobody knows.
   */
  read(typed) {
    const text = typed.trim().toLowerCase();
    if (text === "") return { value: "" };
    for (const reading of readings(text)) {
      const tokens = this.#tokens(reading);
      if (tokens) return this.#compose(tokens, typed);
    }
    return { wrong: typed.trim() };
  }

  /** The marks and the absence of a canonical value, each with its code. */
  parts(value) {
    // A page holds a thousand cells and a dozen different values.
    if (!this.#known.has(value)) this.#known.set(value, this.#parts(value));
    return this.#known.get(value);
  }

  #parts(value) {
    const tokens = value === "" ? [] : this.#tokens(value.toLowerCase()) ?? [];
    return {
      marks: tokens.filter((token) => !ABSENT.has(token.code.kind)),
      absence: tokens.find((token) => ABSENT.has(token.code.kind)) ?? null,
    };
  }

  marksOnly(value) {
    return this.parts(value).marks.map((mark) => mark.text).join("/");
  }

  /** Words for a reader who hears the cell: names of codes instead of their letters. */
  spoken(value, texts) {
    const { marks, absence } = this.parts(value);
    const said = [];
    if (marks.length > 0) said.push(texts.say("cell.mark", marks.map((mark) => this.#name(mark)).join("/")));
    if (absence) {
      said.push(absence.minutes
        ? texts.say("cell.late", absence.text, absence.code.name, absence.minutes)
        : absence.code.name);
    }
    return said.length > 0 ? said.join(", ") : value || texts.say("cell.empty");
  }

  #name(token) {
    return token.code.kind === "debt" ? token.code.name : token.text;
  }

  #compose(tokens, typed) {
    const marks = tokens.filter((token) => !ABSENT.has(token.code.kind));
    const absences = tokens.filter((token) => ABSENT.has(token.code.kind));
    if (absences.length > 1) return { wrong: typed.trim() };
    return { value: [marks.map((mark) => mark.text).join("/"), absences[0]?.text ?? ""].filter(Boolean).join(" ") };
  }

  /** Cuts a text into codes, or answers null when a piece of it is no code. */
  #tokens(text) {
    const tokens = [];
    let rest = text;
    while (rest !== "") {
      const last = tokens.at(-1);
      // The Russian layout has the full stop where the slash is: between two digits it parts marks.
      const gap = last && /^(\s*[/\\|+]\s*|\s+|[.,](?=\d))/.exec(rest);
      if (gap) rest = rest.slice(gap[0].length);
      else if (last && !this.#mayTouch(last, rest)) return null;
      const key = this.#keys.find((known) => rest.startsWith(known));
      if (!key) return null;
      const token = this.#token(this.#byKey.get(key), rest.slice(key.length));
      if (!token) return null;
      tokens.push(token);
      rest = rest.slice(key.length + token.taken);
    }
    return tokens;
  }

  #token(code, after) {
    const minutes = code.takesMinutes ? /^\s?(\d{1,3})/.exec(after) : null;
    if (!minutes) return { code, text: code.code, minutes: null, taken: 0 };
    if (Number(minutes[1]) < 1 || Number(minutes[1]) > LONGEST_LATE) return null;
    return { code, text: code.code + Number(minutes[1]), minutes: Number(minutes[1]), taken: minutes[0].length };
  }

  /** "45" is two marks where all marks have one digit; "5н" is a mark and an absence anywhere. */
  #mayTouch(last, rest) {
    if (ABSENT.has(last.code.kind)) return true;
    return this.#singleDigits || !/^\d/.test(rest);
  }
}

/** How a value is drawn: absent, late, low, debt, or plainly. */
export function looks(codes, value) {
  const { marks, absence } = codes.parts(value);
  return {
    absence: absence ? absence.code.kind : null,
    debt: marks.some((mark) => mark.code.kind === "debt"),
    low: marks.some((mark) => isLow(codes, mark.code)),
  };
}

/** A mark is low at the bottom of its scale, whatever that scale is: 2 of 5, 4 of 10. */
function isLow(codes, code) {
  if (typeof code.value !== "number") return false;
  return code.value <= Math.max(codes.top * 0.4, 2) && code.value < codes.top * 0.5;
}
