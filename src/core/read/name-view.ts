import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { nameHash } from "./name-evidence.ts";
import type { LearntWords } from "./name-words.ts";
import { neighbourClass } from "./neighbour-class.ts";
import { mixHashes } from "./word-hash.ts";

const MOST_FEATURES = 80;

/** The hashes of one candidate's features; kept, for it is filled for every candidate anew. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;

  add(id: number, value: number): void {
    this.hashes[this.count++] = mixHashes(id, value);
  }
}

/** A candidate with what several features ask of it; numbers that stand for yes or no are 1 or 0. */
export interface NameView {
  readonly context: NameContext;
  readonly words: LearntWords;
  readonly candidate: NameCandidate;
  readonly first: number;
  readonly end: number;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
  /** Hash of the whole name. */
  readonly key: number;
  /** In tokens, at most 4. */
  readonly length: number;
  /** Class by the gazetteer, 0 for a name it has not. */
  readonly known: number;
  readonly size: number;
  /** Everything the gazetteer says in one number. */
  readonly gazetteer: number;
  readonly isWord: number;
  readonly isHeadline: number;
  readonly opens: number;
  /** Whether the run of capitals goes on to its left, to its right. */
  readonly left: number;
  readonly right: number;
  /** The three about its run and headline in one number. */
  readonly around: number;
}

export function viewOf(
  context: NameContext,
  candidate: NameCandidate,
  words: LearntWords,
): NameView {
  const { firstToken: first, endToken: end, runFirst, runEnd, facts } = candidate;
  const sentence = context.sentences[candidate.sentence];
  const sentenceFirst = sentence?.firstToken ?? 0;
  const key = nameHash(context.hashes, first, end);
  const length = Math.min(4, end - first);
  const left = runFirst < first ? 1 : 0;
  const right = runEnd > end ? 1 : 0;
  const isHeadline = context.titleCase[candidate.sentence] ? 1 : 0;
  return {
    context,
    words,
    candidate,
    first,
    end,
    sentenceFirst,
    sentenceEnd: sentence?.endToken ?? 0,
    key,
    length,
    known: facts ? 1 + facts.kind : 0,
    size: facts ? facts.size : 0,
    gazetteer: facts
      ? facts.kind * 256 + facts.size * 8 + (facts.isMain ? 4 : 0) + (facts.isBare ? 2 : 0)
      : -1,
    isWord: length === 1 && words.isCommon(key) ? 1 : 0,
    isHeadline,
    opens: first === sentenceFirst ? 1 : 0,
    left,
    right,
    around: left * 2 + right + isHeadline * 4,
  };
}

/** The class of a token as a neighbour, worked out once; 0 outside the text. */
export function classAt({ tokens, classes }: NameContext, i: number): number {
  const token = tokens[i];
  if (!token) return 0;
  const known = classes[i] ?? 0;
  if (known > 0) return known - 1;
  const sort = neighbourClass(token);
  classes[i] = sort + 1;
  return sort;
}
