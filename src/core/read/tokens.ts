import type { Span } from "../model.ts";
import { UNIT, unitClass } from "./plain-units.ts";

export type TokenKind = "word" | "number" | "mark";

/** A word, a number or a punctuation mark; `lower` is folded for look-up. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * Alternatives in order: initials with dots ("U.S."), words with inner
 * apostrophes, numbers with inner separators, any other mark. Hyphens are marks
 * of their own, so that "Kyiv-based" holds the word "Kyiv". Linear: no
 * alternative can begin inside another's repetition.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /['’]s$/iu;
const CAPITAL = /^\p{Lu}/u;

/** Words in reading order. A possessive 's is a token of its own: "Kherson" + "’s". */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const first = unitClass(text.charCodeAt(at));
    if (first === UNIT.blank) {
      at++;
      continue;
    }
    const end = plainEnd(text, at, first);
    if (end > 0) addPlain(tokens, text, at, end, first);
    at = end > 0 ? end : addMatch(tokens, text, at);
  }
  return tokens;
}

const APOSTROPHE = 0x27;
const DOT = 0x2e;
const COMMA = 0x2c;
const BEYOND_ASCII = 0x80;

/** Whether the token `plainEnd` saw last has a capital behind its first letter. */
let hasInnerCapital = false;

/**
 * Where the token that begins at `start` ends; 0 where the pattern has to
 * decide: letters that need folding or composing, and initials. The same cuts as
 * the pattern makes, several times as fast; a test compares the two.
 *
 * @param first - the class of the unit it begins with.
 */
function plainEnd(text: string, start: number, first: number): number {
  hasInnerCapital = false;
  if (first >= UNIT.small) return wordEnd(text, start, first);
  if (first === UNIT.digit) return numberEnd(text, start);
  return first === UNIT.mark ? start + 1 : 0;
}

function wordEnd(text: string, start: number, first: number): number {
  let at = start + 1;
  if (first === UNIT.capital && text.charCodeAt(at) === DOT) return 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = unitClass(code);
    if (unit === UNIT.capital) hasInnerCapital = true;
    if (unit >= UNIT.digit) continue;
    if (unit === UNIT.unsure) return 0;
    if (code !== APOSTROPHE) break;
    const next = at + 1 < text.length ? unitClass(text.charCodeAt(at + 1)) : UNIT.blank;
    if (next === UNIT.unsure) return 0;
    if (next < UNIT.small) break;
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = unitClass(code);
    if (unit === UNIT.digit) continue;
    if (unit === UNIT.unsure) return 0;
    if (code !== DOT && code !== COMMA) break;
    const next = at + 1 < text.length ? unitClass(text.charCodeAt(at + 1)) : UNIT.blank;
    if (next === UNIT.unsure) return 0;
    if (next !== UNIT.digit) break;
  }
  return at;
}

function addPlain(tokens: Token[], text: string, start: number, end: number, first: number): void {
  if (first < UNIT.small) {
    const mark = text.slice(start, end);
    const kind = first === UNIT.digit ? "number" : "mark";
    tokens.push({ start, end, text: mark, lower: mark, kind, capital: false });
    return;
  }
  const possessive =
    end - start > 2 &&
    text.charCodeAt(end - 2) === APOSTROPHE &&
    (text.charCodeAt(end - 1) | 0x20) === 0x73;
  const cut = possessive ? end - 2 : end;
  const word = text.slice(start, cut);
  const capital = first === UNIT.capital;
  const lower = capital || hasInnerCapital ? word.toLowerCase() : word;
  tokens.push({ start, end: cut, text: word, lower, kind: "word", capital });
  if (possessive) tokens.push(tokenOf(text.slice(cut, end), cut));
}

/** @returns where the next token the pattern finds ends, or the text's end. */
function addMatch(tokens: Token[], text: string, from: number): number {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match) return text.length;
  const [whole] = match;
  const start = match.index;
  const cut = POSSESSIVE.test(whole) ? whole.length - 2 : 0;
  if (cut > 0) {
    tokens.push(tokenOf(whole.slice(0, cut), start));
    tokens.push(tokenOf(whole.slice(cut), start + cut));
  } else tokens.push(tokenOf(whole, start));
  return start + whole.length;
}

/** The pattern alone, which defines what a token is; tests compare. */
export function tokeniseByPattern(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) at = addMatch(tokens, text, at);
  return tokens;
}

function tokenOf(text: string, start: number): Token {
  const code = text.charCodeAt(0);
  const lower = fold(text);
  const isAscii = code < BEYOND_ASCII;
  const unit = unitClass(code);
  const isCapital = isAscii ? unit === UNIT.capital : CAPITAL.test(text);
  const letter = isAscii ? unit >= UNIT.small : LETTER.test(text);
  const digit = isAscii ? unit === UNIT.digit : DIGIT.test(text);
  const kind = letter || (text.length > 1 && !digit) ? "word" : digit ? "number" : "mark";
  return { start, end: start + text.length, text, lower, kind, capital: isCapital };
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const ASCII = /^[\x20-\x7e]*$/;
/** Letters of one code unit each, with nothing to compose. */
const CYRILLIC = /^[\u0400-\u045f]*$/;

/** Case, apostrophes and Unicode form differ between publishers; words do not. */
export const fold = (word: string): string =>
  ASCII.test(word) || CYRILLIC.test(word)
    ? word.toLowerCase()
    : word.normalize("NFC").toLowerCase().replace(/[’ʼ]/gu, "'");

/** Index of the first token that starts at or after `offset`; tokens are sorted, so a binary search. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a word without a small letter: "UN", "U.S.", "12". */
export function isInCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= BEYOND_ASCII) return text === text.toUpperCase();
  }
  return true;
}
