import type { LearntWords } from "../../src/core/read/name-words.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { HashSet } from "../../src/core/read/weights/hash-set.ts";
import { hashWord } from "../../src/core/read/word-hash.ts";
import type { MarkedText } from "./marked-text.ts";
import { calledSo } from "../compromise.ts";

const COMMON_BYTES = 1 << 14;
const GIVEN_BYTES = 1 << 12;
const SURNAME_BYTES = 1 << 11;
const FEWEST_TEXTS = 2; // in so many texts a word is met before it counts

/**
 * Common words and given names of the texts, and what else people are called, as
 * sets and as the bytes they are kept in.
 */
export function learntWords(texts: readonly MarkedText[]): {
  readonly common: Uint8Array;
  readonly given: Uint8Array;
  readonly surnames: Uint8Array;
  readonly words: LearntWords;
} {
  const common = commonWords(texts);
  const commonBits = bitsOf(common, COMMON_BYTES);
  const called = calledSo();
  const notCommon = (hash: number): boolean => !common.has(hash);
  const given = [...givenNames(texts), ...called.given.map((word) => hashWord(word))];
  const givenBits = bitsOf(given.filter(notCommon), GIVEN_BYTES);
  const surnames = [...surnamesOf(texts), ...called.surnames.map((word) => hashWord(word))];
  const surnameBits = bitsOf(surnames, SURNAME_BYTES);
  const [ofCommon, ofGiven] = [new HashSet(commonBits), new HashSet(givenBits)];
  const ofSurnames = new HashSet(surnameBits);
  return {
    common: commonBits,
    given: givenBits,
    surnames: surnameBits,
    words: {
      isCommon: (hash) => ofCommon.has(hash),
      isGiven: (hash) => ofGiven.has(hash),
      isSurname: (hash) => ofSurnames.has(hash),
    },
  };
}

function bitsOf(hashes: Iterable<number>, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  const set = new HashSet(bits);
  for (const hash of hashes) set.add(hash);
  return bits;
}

/** Hashes of the words that stand in lower case in several texts, and mostly so inside sentences. */
function commonWords(texts: readonly MarkedText[]): Set<number> {
  const uses = new Map<number, { texts: number; lower: number; capital: number }>();
  for (const { text } of texts) {
    const here = new Set<number>();
    for (const [i, { kind, capital, lower }] of tokenise(text).entries()) {
      if (kind !== "word" || (capital && i === 0)) continue;
      const hash = hashWord(lower);
      const use = uses.get(hash) ?? { texts: 0, lower: 0, capital: 0 };
      uses.set(hash, use);
      if (capital) use.capital++;
      else {
        use.lower++;
        if (!here.has(hash)) use.texts++;
        here.add(hash);
      }
    }
  }
  const often = Array.from(uses).filter(
    ([, use]) => use.texts >= FEWEST_TEXTS && use.lower * 2 > use.capital,
  );
  return new Set(often.map(([hash]) => hash));
}

/** Hashes of the words that begin people's names of several words, in several texts. */
const givenNames = (texts: readonly MarkedText[]): number[] => namesAt(texts, 0);

/** Hashes of the words that end them. */
const surnamesOf = (texts: readonly MarkedText[]): number[] => namesAt(texts, -1);

function namesAt(texts: readonly MarkedText[], at: number): number[] {
  const textsOf = new Map<number, Set<string>>();
  for (const { id, text, marks } of texts)
    for (const { start, end, kind } of marks) {
      if (kind !== "person") continue;
      const words = tokenise(text.slice(start, end)).filter((token) => token.kind === "word");
      const word = words.at(at);
      if (words.length < 2 || !word?.capital || word.text.length < 2) continue;
      const hash = hashWord(word.lower);
      const known = textsOf.get(hash) ?? new Set<string>();
      textsOf.set(hash, known.add(id.replace("-headlines", "")));
    }
  return Array.from(textsOf)
    .filter(([, ids]) => ids.size >= FEWEST_TEXTS)
    .map(([hash]) => hash);
}
