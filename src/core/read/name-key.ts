import { type Token, tokenise } from "./tokens.ts";

const LATIN_END = 0x250;
const EXTENDED_START = 0x1e00;
const EXTENDED_END = 0x1f00;
const MARKS_START = 0x300;
const MARKS_END = 0x370;
const DOT = 0x2e;
const SPACE = 0x20;
const YO = 0x451; // ё
const YO_TO_SMALL = 0x50; // from Ё to ё
const YE = 0x435; // е

/** Lower case without accents, by code unit; a letter without a plain form ("ł", "ø") stays. */
const PLAIN = new Uint16Array(EXTENDED_END);
for (let code = 0; code < EXTENDED_END; code++) PLAIN[code] = plainOf(code);

function plainOf(code: number): number {
  if (code === YO || code === YO - YO_TO_SMALL) return YE; // Russian writes ё as е more often than not
  if (code >= MARKS_START && code < MARKS_END) return 0;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  const isLatin = code < LATIN_END || code >= EXTENDED_START;
  const plain = isLatin ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
  return plain.length > 0 ? plain.charCodeAt(0) : code;
}

/**
 * A code unit as names are compared: lower case, Latin accents off; in Cyrillic
 * й is its own letter. An accent that stands alone is 0: no letter. Anything
 * beyond the alphabets of Europe stays as it is.
 */
export const plainUnit = (code: number): number =>
  code < EXTENDED_END ? (PLAIN[code] ?? code) : code;

/** The word as names are compared, dots of initials dropped: "Chișinău" → "chisinau", "U.S." → "us". */
export function keyOf({ lower }: Token): string {
  let isPlain = true;
  for (let at = 0; at < lower.length && isPlain; at++) {
    const code = lower.charCodeAt(at);
    isPlain = code !== DOT && plainUnit(code) === code;
  }
  if (isPlain || lower === ".") return lower;
  let key = "";
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const plain = plainUnit(code);
    if (code !== DOT && plain > 0) key += String.fromCharCode(plain);
  }
  return key;
}

/** A whole name as names are compared: words with a space between, without hyphens and the dot of "St.". */
export function nameKey(name: string): string {
  let key = "";
  for (const token of tokenise(name)) {
    if (token.text === "." || token.text === "-") continue;
    key += (key ? String.fromCharCode(SPACE) : "") + keyOf(token);
  }
  return key;
}
