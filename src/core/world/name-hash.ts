import { plainUnit } from "../read/name-key.ts";

const DOT = 0x2e;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;
/** No name has more words than this. */
export const MOST_WORDS = 40;

/**
 * Two 32-bit sums over the code units of a key: the first finds the slot, both
 * together are the name. Whole numbers in a typed array are never boxed.
 */
export type Sums = Int32Array;
export const newSums = (): Sums => new Int32Array(2);

const FIRST = 0x811c9dc5 | 0;
const SECOND = 0x9e3779b9 | 0;

export function reset(sums: Sums): void {
  sums[0] = FIRST;
  sums[1] = SECOND;
}

const addFirst = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01000193);

function addSecond(sum: number, unit: number): number {
  const mixed = Math.imul(sum + unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Adds a word as it is folded in a token (`lower`), and the space before the next. */
export function addWord(sums: Sums, lower: string): void {
  let first = sums[0] ?? 0;
  let second = sums[1] ?? 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const unit = code === DOT ? 0 : plainUnit(code);
    if (unit === 0) continue;
    first = addFirst(first, unit);
    second = addSecond(second, unit);
  }
  sums[0] = addFirst(first, SPACE);
  sums[1] = addSecond(second, SPACE);
}

const IS_WORD = Uint8Array.from({ length: 0xc0 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isWordUnit = (code: number): boolean => code >= 0xc0 || IS_WORD[code] === 1;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/**
 * Walks a packed name word by word, exactly as `tokenise` and `keyOf` would but
 * without a string. The packer keeps out the few names for which they disagree.
 *
 * @param ends - gets the sums after every word, two numbers each.
 * @returns how many words the name has.
 */
export function walkName(units: Uint16Array, length: number, ends: Int32Array): number {
  let first = FIRST;
  let second = SECOND;
  let words = 0;
  let at = skip(units, 0, length);
  while (at < length && words < MOST_WORDS) {
    for (const end = endOfToken(units, at, length); at < end; at++) {
      const code = units[at] ?? 0;
      const unit = code === DOT ? 0 : plainUnit(code);
      if (unit === 0) continue;
      first = addFirst(first, unit);
      second = addSecond(second, unit);
    }
    first = addFirst(first, SPACE);
    second = addSecond(second, SPACE);
    ends[words * 2] = first;
    ends[words * 2 + 1] = second;
    words++;
    at = skip(units, at, length);
  }
  return words;
}

/** Past spaces, dots and hyphens: "Al-Minya" is "Al Minya". */
function skip(units: Uint16Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const unit = units[at];
    if (unit !== SPACE && unit !== DOT && unit !== HYPHEN) break;
  }
  return at;
}

function endOfToken(units: Uint16Array, from: number, length: number): number {
  const code = units[from] ?? 0;
  if (!isWordUnit(code)) {
    const isPossessive =
      code === APOSTROPHE &&
      isPossessiveAt(units, from, length) &&
      from > 0 &&
      isWordUnit(units[from - 1] ?? 0);
    return from + (isPossessive ? 2 : 1);
  }
  let at = from;
  if (isUpper(code) && isInitial(units, at, length) && isInitial(units, at + 2, length)) {
    while (isInitial(units, at, length)) at += 2;
    return at;
  }
  for (at++; at < length; at++) {
    const next = units[at] ?? 0;
    if (isWordUnit(next)) continue;
    const isInner =
      next === APOSTROPHE &&
      at + 1 < length &&
      isWordUnit(units[at + 1] ?? 0) &&
      !isPossessiveAt(units, at, length);
    if (!isInner) break;
  }
  return at;
}

const isInitial = (units: Uint16Array, at: number, length: number): boolean =>
  at + 1 < length && isUpper(units[at] ?? 0) && units[at + 1] === DOT;

/** An 's that ends its word. */
const isPossessiveAt = (units: Uint16Array, at: number, length: number): boolean =>
  at + 1 < length &&
  plainUnit(units[at + 1] ?? 0) === LETTER_S &&
  (at + 2 >= length || !isWordUnit(units[at + 2] ?? 0));
