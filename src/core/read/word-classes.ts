import { isAdverb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { CLASS_SHIFT, HOLDS, SAYS, STATES, factsOf, factsWithin } from "./word-facts.ts";
import { fromBase64 } from "./weights/base64.ts";
import WEIGHTS from "./weights/word-classes.json" with { type: "json" };
import {
  type WordHashes,
  CLASS,
  FEATURES,
  ROWS_END,
  bestOfBytes,
  bytesOf,
  featuresAt,
  hashWords,
  roomForHashes,
} from "./word-features.ts";

/** Cells hold levels from -7 to 7, two a byte; a weight is a level's square. */
const TABLE = bytesOf(unpacked(fromBase64(WEIGHTS.table)));

function unpacked(bytes: Uint8Array): Int8Array {
  const table = new Int8Array(ROWS_END);
  for (const [i, byte] of bytes.entries()) {
    const [high, low] = [(byte >> 4) - 8, (byte & 15) - 8];
    table[2 * i] = high * Math.abs(high);
    table[2 * i + 1] = low * Math.abs(low);
  }
  return table;
}

/** By token: the number of its class, and what the lists know of it (word-facts.ts). */
export interface KnownWords {
  readonly classes: Uint8Array;
  readonly facts: Uint16Array;
}

export function knownWords(tokens: readonly Token[], sentences: readonly Sentence[]): KnownWords {
  const hashes = roomForHashes(tokens.length);
  const facts = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "word") facts[i] = factsOf(token.lower);
  }
  const classes = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const isAsked = (factsWithin(facts, firstToken, endToken) & (HOLDS | STATES)) !== 0;
    if (isAsked) {
      hashWords(tokens, firstToken, endToken, hashes);
      classify(tokens, { hashes, facts }, firstToken, endToken, classes);
    } else classifySure(tokens, facts, firstToken, endToken, classes);
  }
  return { classes, facts };
}

/** Where nothing can be said or thought, nobody asks for more than what is sure. */
function classifySure(
  tokens: readonly Token[],
  facts: Uint16Array,
  first: number,
  end: number,
  into: Uint8Array,
): void {
  for (let i = first; i < end; i++) {
    const sure = (facts[i] ?? 0) >> CLASS_SHIFT;
    if (tokens[i]?.kind === "mark") into[i] = CLASS.mark;
    else if (sure > 0) into[i] = sure - 1;
  }
}

/** Before the first word of a sentence. */
const NO_CLASS = 30;

/** Classifies [first, end) from left to right. */
function classify(
  tokens: readonly Token[],
  { hashes, facts }: { readonly hashes: WordHashes; readonly facts: Uint16Array },
  first: number,
  end: number,
  into: Uint8Array,
): void {
  let before = NO_CLASS;
  let before2 = NO_CLASS;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token) return;
    const fixed = token.kind === "mark" ? CLASS.mark : ((facts[i] ?? 0) >> CLASS_SHIFT) - 1;
    if (fixed < 0) featuresAt(hashes, i, first, end, before, before2, BUFFER);
    const guess = fixed < 0 ? mended(tokens, i, first, bestOfBytes(TABLE, BUFFER)) : fixed;
    const best = fixed < 0 && isSubject(guess, before, facts[i + 1] ?? 0) ? CLASS.noun : guess;
    into[i] = best;
    before2 = before;
    before = best;
  }
}

/** ", forecasters said": right before a verb of saying, and behind no noun, stands who says it. */
const isSubject = (guess: number, before: number, next: number): boolean =>
  (guess === CLASS.present || guess === CLASS.base) &&
  (next & SAYS) !== 0 &&
  (before === CLASS.mark || before === CLASS.adjective || before === CLASS.determiner);

/** What the look of a word says better than its neighbours do. */
function mended(tokens: readonly Token[], i: number, first: number, guess: number): number {
  const token = tokens[i];
  if (!token) return guess;
  if (guess === CLASS.noun && isAdverb(token.lower) && !NOUNS_IN_LY.has(token.lower))
    return CLASS.adverb;
  if (guess === CLASS.adverb && NOUNS_IN_LY.has(token.lower)) return CLASS.noun;
  if (guess === CLASS.modal && token.capital && i > first) return CLASS.name; // Theresa May
  if (guess === CLASS.possessive && !MAY_OWN.has(token.lower)) return CLASS.noun; // a closed class
  const isVerb = guess >= CLASS.base && guess <= CLASS.participle;
  return isVerb && i === first && token.capital && tokens[i + 1]?.capital ? CLASS.name : guess;
}

const MAY_OWN = words(`my your his her hers its our their whose`);
const NOUNS_IN_LY = words(
  `family rally ally assembly supply reply monopoly anomaly bully folly fly belly jelly butterfly july italy`,
);

const BUFFER = new Int32Array(FEATURES);
