import { findBlocks } from "../../src/core/read/blocks.ts";
import type { Gazetteer } from "../../src/core/read/gazetteer.ts";
import { type NameCandidate, findCandidates } from "../../src/core/read/name-candidates.ts";
import { contextOf } from "../../src/core/read/name-context.ts";
import { featuresOf } from "../../src/core/read/name-features.ts";
import type { LearntWords } from "../../src/core/read/name-words.ts";
import { findSentences } from "../../src/core/read/sentences.ts";
import { type Token, tokenise } from "../../src/core/read/tokens.ts";
import { hashWord } from "../../src/core/read/word-hash.ts";
import type { Mark, MarkedText } from "./marked-text.ts";

/** One candidate of a training text: its features, and whether it names a place. */
export interface Example {
  readonly features: Int32Array;
  readonly isPlace: boolean;
}

/** Names that end so are buildings, streets and bodies, which are no places here (DESIGN 1). */
const BUILT =
  /(?:^|[ -])(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|square|station|airport|hotel|mall|stadium|arena|hall|house|tower|building|center|centre|museum|gallery|theatre|theater|library|church|cathedral|temple|mosque|school|university|college|hospital|park|zoo|bridge|highway|route|railway|railroad|restaurant|pharmacy|store|shop|bar|cafe|club|court|palace|castle|gardens?|cemetery|auditorium|campus|plaza|office|terminal|pier|field)\.?$/iu;

/** The candidates of a text with their labels; those the marks leave open are left out. */
export function examplesOf(
  { text, marks }: MarkedText,
  gazetteer: Gazetteer,
  words: LearntWords,
): Example[] {
  const tokens = tokenise(text);
  const sentences = findSentences(text, tokens, findBlocks(text));
  const candidates = findCandidates(tokens, sentences, gazetteer, (word) =>
    words.isCommon(hashWord(word)),
  );
  const context = contextOf(tokens, sentences, candidates, words);
  const best = bestByMark(candidates, tokens, text, marks);
  return candidates.flatMap((candidate) => {
    const isPlace = best.has(candidate);
    if (!isPlace && isOpen(candidate, tokens, marks)) return [];
    const { hashes, count } = featuresOf(context, candidate, words);
    return [{ features: hashes.slice(0, count), isPlace }];
  });
}

const MOST_LIKE = 0.5; // shared characters over all characters

/** For each place marked, the candidate that covers it best. */
function bestByMark(
  candidates: readonly NameCandidate[],
  tokens: readonly Token[],
  text: string,
  marks: readonly Mark[],
): Set<NameCandidate> {
  const best = new Set<NameCandidate>();
  for (const mark of marks) {
    const name = text.slice(mark.start, mark.end);
    if (mark.kind !== "place" || BUILT.test(name)) continue;
    let most = MOST_LIKE;
    let found: NameCandidate | null = null;
    for (const candidate of candidates) {
      const { start, end } = spanOf(candidate, tokens);
      const shared = Math.min(end, mark.end) - Math.max(start, mark.start);
      const all = Math.max(end, mark.end) - Math.min(start, mark.start);
      if (shared / all <= most) continue;
      most = shared / all;
      found = candidate;
    }
    if (found) best.add(found);
  }
  return best;
}

const spanOf = ({ firstToken, endToken }: NameCandidate, tokens: readonly Token[]) => ({
  start: tokens[firstToken]?.start ?? 0,
  end: tokens[endToken - 1]?.end ?? 0,
});

/** A country marked as a body, as a team or a government is: a mention here, but no sure one. */
function isOpen(
  candidate: NameCandidate,
  tokens: readonly Token[],
  marks: readonly Mark[],
): boolean {
  const { start, end } = spanOf(candidate, tokens);
  const isCountry = candidate.match?.bearers.some(({ place }) => place.kind === "country") ?? false;
  return (
    isCountry &&
    marks.some((mark) => mark.kind === "organization" && mark.start === start && mark.end === end)
  );
}
