import { type FeatureList, type NameView, classAt } from "./name-view.ts";
import type { Token } from "./tokens.ts";
import { hashWord } from "./word-hash.ts";

const ALONE = 0;
const FIRST = 1;
const WITHIN = 2;
const LAST = 3;
const LONGEST_RUN = 4; // tokens; from here on all count alike
const ENDING = 3; // letters: "porter", "lawyer", "activist"

/**
 * A candidate's part in its run of capitals, with what stands around the whole
 * run: "porter Sydney Ellis said" tells of a person, whatever Sydney may be.
 */
export function addRunAround(list: FeatureList, view: NameView): void {
  const { context, candidate, known, isHeadline, left, right } = view;
  const { tokens, hashes } = context;
  const { runFirst, runEnd } = candidate;
  const part = left ? (right ? WITHIN : LAST) : right ? FIRST : ALONE;
  const length = Math.min(LONGEST_RUN, runEnd - runFirst) - 1;
  const shape = (part * LONGEST_RUN + length) * 2 + isHeadline;
  list.add(70, (shape * 64 + besides(view)) * 8 + known);
  if (part === ALONE || isHeadline === 1) return;
  const opens = runFirst === view.sentenceFirst;
  const before = opens ? 0 : classAt(context, runFirst - 1);
  const after = runEnd >= view.sentenceEnd ? 0 : classAt(context, runEnd);
  list.add(71, (before * 4 + part) * 8 + known);
  list.add(72, (after * 4 + part) * 8 + known);
  list.add(73, (before * 128 + after) * 4 + part);
  if (!opens) {
    list.add(74, (hashes[runFirst - 1] ?? 0) + part);
    list.add(75, endingOf(tokens[runFirst - 1]) + part);
  }
  if (runEnd < view.sentenceEnd) list.add(76, (hashes[runEnd] ?? 0) + part);
}

/** What is known of the word beside it in the run, in six bits: three of the one before, three of the one behind. */
function besides(view: NameView): number {
  const { first, end, left, right } = view;
  return (left ? sortOf(view, first - 1, 2) : 0) * 8 + (right ? sortOf(view, end, 1) : 0);
}

/** 1 a common word, 2 a given name, 3 a surname, 4 both, 5 a known place's name, 6 anything else. */
function sortOf({ context, words }: NameView, i: number, edge: number): number {
  const hash = context.hashes[i] ?? 0;
  if (words.isCommon(hash)) return 1;
  const [given, surname] = [words.isGiven(hash), words.isSurname(hash)];
  if (given || surname) return given && surname ? 4 : given ? 2 : 3;
  return ((context.edges[edge === 1 ? i : i + 1] ?? 0) & edge) > 0 ? 5 : 6;
}

const endingOf = (token: Token | undefined): number =>
  token?.kind === "word" && !token.capital ? hashWord(token.lower, token.lower.length - ENDING) : 0;
