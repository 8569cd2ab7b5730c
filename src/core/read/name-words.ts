import { HashSet } from "./weights/hash-set.ts";
import { fromBase64 } from "./weights/base64.ts";
import WEIGHTS from "./weights/name-filter.json" with { type: "json" };
import { hashWord } from "./word-hash.ts";

/** What training learnt of single words, by their hash. */
export interface LearntWords {
  /** Whether English writes it in lower case. */
  readonly isCommon: (hash: number) => boolean;
  /** Whether people bear it before their surname. */
  readonly isGiven: (hash: number) => boolean;
  /** Whether it is a family's name, as far as a list of common ones tells. */
  readonly isSurname: (hash: number) => boolean;
}

const COMMON = new HashSet(fromBase64(WEIGHTS.common));
const GIVEN = new HashSet(fromBase64(WEIGHTS.given));
const SURNAMES = new HashSet(fromBase64(WEIGHTS.surnames));

export const LEARNT: LearntWords = {
  isCommon: (hash) => COMMON.has(hash),
  isGiven: (hash) => GIVEN.has(hash),
  isSurname: (hash) => SURNAMES.has(hash),
};

/** Whether English writes a word in lower case, as far as the training texts show. */
export const isCommonWord = (lower: string): boolean => COMMON.has(hashWord(lower));
