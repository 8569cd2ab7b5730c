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
  const hashes = roomForHashes(tokens.length);
  hashWords(tokens, 0, tokens.length, hashes);
  return hashes;
}

export const roomForHashes = (tokens: number): WordHashes => ({
  word: new Int32Array(tokens),
  ending: new Int32Array(tokens),
  shape: new Uint8Array(tokens),
});

/** Computes what is read of the words [first, end). */
export function hashWords(
  tokens: readonly Token[],
  first: number,
  end: number,
  { word, ending, shape }: WordHashes,
): void {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    word[i] = hashWord(token.lower);
    ending[i] = hashWord(token.lower, token.lower.length - 3);
    shape[i] = shapeOf(token);
  }
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

/** What a cell of bytes holds more than its weight, so that none is below nought. */
const ABOVE = 64;

/** Whole weights above -64 and below 64 as bytes, with room to read four at once behind the last. */
export function bytesOf(cells: Int8Array): DataView {
  const bytes = new Uint8Array(cells.length + 4);
  for (let i = 0; i < cells.length; i++) bytes[i] = (cells[i] ?? 0) + ABOVE;
  return new DataView(bytes.buffer);
}

const EVERY_SECOND = 0x00ff00ff;

/**
 * `bestClass` for a table of bytes. Four neighbouring classes are read in one
 * number and summed two by two, in the halves of others, which no sum of so few
 * features fills: the table stays small enough for a processor to keep it near.
 */
export function bestOfBytes(bytes: DataView, features: Int32Array): number {
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  let [f, g, h, i, j] = [0, 0, 0, 0, 0];
  for (let n = 0; n < FEATURES; n++) {
    const row = features[n] ?? 0;
    const first = bytes.getInt32(row, true);
    const second = bytes.getInt32(row + 4, true);
    const third = bytes.getInt32(row + 8, true);
    const fourth = bytes.getInt32(row + 12, true);
    const fifth = bytes.getInt32(row + 16, true);
    a = (a + (first & EVERY_SECOND)) | 0;
    f = (f + ((first >>> 8) & EVERY_SECOND)) | 0;
    b = (b + (second & EVERY_SECOND)) | 0;
    g = (g + ((second >>> 8) & EVERY_SECOND)) | 0;
    c = (c + (third & EVERY_SECOND)) | 0;
    h = (h + ((third >>> 8) & EVERY_SECOND)) | 0;
    d = (d + (fourth & EVERY_SECOND)) | 0;
    i = (i + ((fourth >>> 8) & EVERY_SECOND)) | 0;
    e = (e + (fifth & EVERY_SECOND)) | 0;
    j = (j + ((fifth >>> 8) & EVERY_SECOND)) | 0;
  }
  HALVES[0] = a;
  HALVES[1] = f;
  HALVES[2] = b;
  HALVES[3] = g;
  HALVES[4] = c;
  HALVES[5] = h;
  HALVES[6] = d;
  HALVES[7] = i;
  HALVES[8] = e;
  HALVES[9] = j;
  let best = 0;
  let most = -1;
  for (let n = 0; n < COUNT; n++) {
    // Classes 0 and 2 share the first number, 1 and 3 the second, 4 and 6 the third.
    const both = HALVES[((n >> 2) << 1) | (n & 1)] ?? 0;
    const sum = (n & 2) === 0 ? both & 0xffff : both >>> 16;
    if (sum > most) {
      most = sum;
      best = n;
    }
  }
  return best;
}

const HALVES = new Int32Array(COUNT / 2);
