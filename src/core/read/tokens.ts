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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [whole] = match;
    const start = match.index;
    const possessive = POSSESSIVE.test(whole) ? whole.length - 2 : 0;
    if (possessive > 0) {
      tokens.push(tokenOf(whole.slice(0, possessive), start));
      tokens.push(tokenOf(whole.slice(possessive), start + possessive));
    } else tokens.push(tokenOf(whole, start));
  }
  return tokens;
}

function tokenOf(text: string, start: number): Token {
  const code = text.charCodeAt(0);
  const lower = fold(text);
  const isAscii = code < 0x80;
  const isCapital = isAscii ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
  const isLetter = isAscii ? isCapital || (code >= 0x61 && code <= 0x7a) : LETTER.test(text);
  const isDigit = isAscii ? code >= 0x30 && code <= 0x39 : DIGIT.test(text);
  const kind = isLetter || (text.length > 1 && !isDigit) ? "word" : isDigit ? "number" : "mark";
  return { start, end: start + text.length, text, lower, kind, capital: isCapital };
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Case, apostrophes and Unicode form differ between publishers; words do not. */
export const fold = (word: string): string =>
  ASCII.test(word)
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
