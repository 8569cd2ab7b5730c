import type { LearntWords } from "../../src/core/read/name-words.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { HashSet } from "../../src/core/read/weights/hash-set.ts";
import { hashWord } from "../../src/core/read/word-hash.ts";
import type { MarkedText } from "./marked-text.ts";

const COMMON_BYTES = 1 << 14;
const GIVEN_BYTES = 1 << 10;
const FEWEST_TEXTS = 2; // in so many texts a word is met before it counts

/** Common words and given names of the texts, as sets and as the bytes they are kept in. */
export function learntWords(texts: readonly MarkedText[]): {
  readonly common: Uint8Array;
  readonly given: Uint8Array;
  readonly words: LearntWords;
} {
  const common = commonWords(texts);
  const commonBits = bitsOf(common, COMMON_BYTES);
  const given = givenNames(texts).filter((hash) => !common.has(hash));
  const givenBits = bitsOf(given, GIVEN_BYTES);
  const [ofCommon, ofGiven] = [new HashSet(commonBits), new HashSet(givenBits)];
  return {
    common: commonBits,
    given: givenBits,
    words: { isCommon: (hash) => ofCommon.has(hash), isGiven: (hash) => ofGiven.has(hash) },
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
function givenNames(texts: readonly MarkedText[]): number[] {
  const textsOf = new Map<number, Set<string>>();
  for (const { id, text, marks } of texts)
    for (const { start, end, kind } of marks) {
      if (kind !== "person") continue;
      const words = tokenise(text.slice(start, end)).filter((token) => token.kind === "word");
      const [first] = words;
      if (words.length < 2 || !first?.capital || first.text.length < 2) continue;
      const hash = hashWord(first.lower);
      const known = textsOf.get(hash) ?? new Set<string>();
      textsOf.set(hash, known.add(id.replace("-headlines", "")));
    }
  return Array.from(textsOf)
    .filter(([, ids]) => ids.size >= FEWEST_TEXTS)
    .map(([hash]) => hash);
}
