import { type Token, isInCapitals } from "./tokens.ts";
import { hashWord } from "./word-hash.ts";

/**
 * Classes of words, after the Penn Treebank's parts of speech: what the cues of
 * speech have to know. A verb keeps its form, for the form says what it does.
 */
export const CLASS = {
  noun: 0,
  name: 1,
  pronoun: 2,
  possessive: 3,
  determiner: 4,
  adjective: 5,
  adverb: 6,
  preposition: 7,
  to: 8,
  that: 9,
  modal: 10,
  base: 11,
  present: 12,
  past: 13,
  participle: 14,
  ing: 15,
  and: 16,
  number: 17,
  wh: 18,
  genitive: 19,
  mark: 20,
} as const;
export const CLASSES: readonly string[] = Object.keys(CLASS);

export const BITS = 17; // of the table of weights
const MASK = (1 << BITS) - 1;
const COUNT = CLASSES.length - 1; // marks are known by their look
export const FEATURES = 11;

/** Which feature a hash is of, so that the same word before and after counts apart. */
const SEEDS = Array.from({ length: FEATURES }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 0);

const mix = (seed: number, value: number): number => {
  const mixed = Math.imul(seed ^ value, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & MASK;
};

const shapeOf = ({ text, kind, capital }: Token): number => {
  if (kind === "number") return 1;
  if (kind === "mark") return 2;
  if (!capital) return 3;
  return text.length > 1 && isInCapitals(text) ? 4 : 5;
};

/** What a scorer reads of each word, computed once. */
export interface WordHashes {
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Uint8Array;
}

export function hashesOf(tokens: readonly Token[]): WordHashes {
  const word = new Int32Array(tokens.length);
  const ending = new Int32Array(tokens.length);
  const shape = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    word[i] = hashWord(token.lower);
    ending[i] = hashWord(token.lower, token.lower.length - 3);
    shape[i] = shapeOf(token);
  }
  return { word, ending, shape };
}

/**
 * Writes the buckets of token i's features to `into`; the classes of the two
 * words before it are part of them, so a sentence is read from left to right.
 */
export function featuresAt(
  { word, ending, shape }: WordHashes,
  i: number,
  first: number,
  end: number,
  before: number,
  before2: number,
  into: Int32Array,
): void {
  const here = word[i] ?? 0;
  const previous = i > first ? (word[i - 1] ?? 0) : 1;
  const next = i + 1 < end ? (word[i + 1] ?? 0) : 2;
  const nextEnding = i + 1 < end ? (ending[i + 1] ?? 0) : 2;
  const look = (shape[i] ?? 0) * 2 + (i === first ? 1 : 0);
  into[0] = mix(SEEDS[0] ?? 0, here);
  into[1] = mix(SEEDS[1] ?? 0, ending[i] ?? 0);
  into[2] = mix(SEEDS[2] ?? 0, look);
  into[3] = mix(SEEDS[3] ?? 0, previous);
  into[4] = mix(SEEDS[4] ?? 0, next);
  into[5] = mix(SEEDS[5] ?? 0, before);
  into[6] = mix(SEEDS[6] ?? 0, before * 32 + before2);
  into[7] = mix(SEEDS[7] ?? 0, here ^ Math.imul(before + 1, 0x27d4eb2f));
  into[8] = mix(SEEDS[8] ?? 0, nextEnding);
  into[9] = mix(SEEDS[9] ?? 0, nextEnding ^ Math.imul((ending[i] ?? 0) + 1, 0x27d4eb2f));
  into[10] = mix(SEEDS[10] ?? 0, Math.imul(ending[i] ?? 0, 31) ^ (before * 16 + look));
}

/** Cells of a table: the last bucket's row runs on behind the last bucket. */
export const ROWS_END = (1 << BITS) + 32;

/** The best class by a table of ROWS_END weights, one row of neighbouring cells a bucket. */
export function bestClass(table: Int8Array | Float64Array, features: Int32Array): number {
  SUMS.fill(0);
  for (let f = 0; f < FEATURES; f++) {
    const row = features[f] ?? 0;
    for (let c = 0; c < COUNT; c++) SUMS[c] = (SUMS[c] ?? 0) + (table[row + c] ?? 0);
  }
  let best = 0;
  for (let c = 1; c < COUNT; c++) if ((SUMS[c] ?? 0) > (SUMS[best] ?? 0)) best = c;
  return best;
}

const SUMS = new Float64Array(COUNT);

/** Two neighbouring cells of whole weights in one number, the second times 2 ** 16. */
export function pairsOf(cells: Int8Array): Int32Array {
  const pairs = new Int32Array(cells.length);
  for (let i = 0; i < cells.length; i++) pairs[i] = (cells[i] ?? 0) + (cells[i + 1] ?? 0) * 65536;
  return pairs;
}

/**
 * `bestClass` for a table of pairs: two classes are summed at once, in as many
 * numbers as a processor keeps at hand. A sum never leaves its half.
 */
export function bestOfPairs(pairs: Int32Array, features: Int32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let j = 0;
  for (let n = 0; n < FEATURES; n++) {
    const row = features[n] ?? 0;
    a = (a + (pairs[row] ?? 0)) | 0;
    b = (b + (pairs[row + 2] ?? 0)) | 0;
    c = (c + (pairs[row + 4] ?? 0)) | 0;
    d = (d + (pairs[row + 6] ?? 0)) | 0;
    e = (e + (pairs[row + 8] ?? 0)) | 0;
    f = (f + (pairs[row + 10] ?? 0)) | 0;
    g = (g + (pairs[row + 12] ?? 0)) | 0;
    h = (h + (pairs[row + 14] ?? 0)) | 0;
    i = (i + (pairs[row + 16] ?? 0)) | 0;
    j = (j + (pairs[row + 18] ?? 0)) | 0;
  }
  PAIRS[0] = a;
  PAIRS[1] = b;
  PAIRS[2] = c;
  PAIRS[3] = d;
  PAIRS[4] = e;
  PAIRS[5] = f;
  PAIRS[6] = g;
  PAIRS[7] = h;
  PAIRS[8] = i;
  PAIRS[9] = j;
  let best = 0;
  let most = -Infinity;
  for (let n = 0; n < COUNT; n += 2) {
    const both = PAIRS[n >> 1] ?? 0;
    const low = (both << 16) >> 16;
    const high = (both - low) >> 16;
    if (low > most) {
      most = low;
      best = n;
    }
    if (high > most) {
      most = high;
      best = n + 1;
    }
  }
  return best;
}

const PAIRS = new Int32Array(COUNT / 2);
