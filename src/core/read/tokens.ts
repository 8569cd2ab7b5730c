import type { Span } from "../model.ts";

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
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const end = plainEnd(text, at, code);
    if (end > 0) addPlain(tokens, text, at, end, code);
    at = end > 0 ? end : addMatch(tokens, text, at);
  }
  return tokens;
}

/** White space of ASCII; the rest is left to the pattern. */
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number): boolean => isUpper(code) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const COMMA = 0x2c;
const BEYOND_ASCII = 0x80;

/**
 * Where the token of ASCII that begins at `start` ends; 0 where the pattern has
 * to decide: letters beyond ASCII, and initials. The same cuts as the pattern
 * makes, several times as fast; a test compares the two.
 */
function plainEnd(text: string, start: number, first: number): number {
  if (first >= BEYOND_ASCII) return 0;
  let at = start + 1;
  if (isLetter(first)) {
    if (isUpper(first) && text.charCodeAt(at) === DOT) return 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= BEYOND_ASCII) return 0;
      if (isLetter(code) || isDigit(code)) continue;
      if (code !== APOSTROPHE) break;
      const next = text.charCodeAt(at + 1);
      if (next >= BEYOND_ASCII) return 0;
      if (!isLetter(next)) break;
    }
  } else if (isDigit(first)) {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= BEYOND_ASCII) return 0;
      if (isDigit(code)) continue;
      if (code !== DOT && code !== COMMA) break;
      const next = text.charCodeAt(at + 1);
      if (next >= BEYOND_ASCII) return 0;
      if (!isDigit(next)) break;
    }
  }
  return at;
}

function addPlain(tokens: Token[], text: string, start: number, end: number, first: number): void {
  const kind = isLetter(first) ? "word" : isDigit(first) ? "number" : "mark";
  const possessive =
    kind === "word" &&
    end - start > 2 &&
    text.charCodeAt(end - 2) === APOSTROPHE &&
    (text.charCodeAt(end - 1) | 0x20) === 0x73;
  const cut = possessive ? end - 2 : end;
  const word = text.slice(start, cut);
  const capital = isUpper(first);
  const lower = kind === "word" ? word.toLowerCase() : word;
  tokens.push({ start, end: cut, text: word, lower, kind, capital });
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
  const isAscii = code < 0x80;
  const isCapital = isAscii ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
  const letter = isAscii ? isLetter(code) : LETTER.test(text);
  const digit = isAscii ? isDigit(code) : DIGIT.test(text);
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
