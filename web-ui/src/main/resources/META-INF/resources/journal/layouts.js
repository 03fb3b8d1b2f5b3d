// A teacher types without looking at the layout indicator: the key that carries Н also
// carries Y, and it must mean Н whichever language is switched on.

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
const LOOKALIKE_LATIN = "abcehkmoptxy";
const LOOKALIKE_RUSSIAN = "авсенкмортху";

function table(from, to) {
  return new Map([...from].map((letter, place) => [letter, to[place]]));
}

const TO_RUSSIAN = table(LATIN, RUSSIAN);
const TO_LATIN = table(RUSSIAN, LATIN);
const BY_SHAPE = table(LOOKALIKE_LATIN, LOOKALIKE_RUSSIAN);

function rewrite(text, letters) {
  return [...text].map((letter) => letters.get(letter) ?? letter).join("");
}

/**
 * The ways a typed text may have been meant, the likeliest first: as it stands, typed on
 * the same keys in the other layout, or in look-alike letters (a Latin H out of a spreadsheet).
 */
export function readings(text) {
  return [...new Set([text, rewrite(text, TO_RUSSIAN), rewrite(text, TO_LATIN), rewrite(text, BY_SHAPE)])];
}
