import type { Gazetteer, NameMatch } from "./gazetteer.ts";
import { type NameFacts, factsOf } from "./name-facts.ts";
import { behindParticles, isHeldByParticle } from "./name-joints.ts";
import { goesOn, isFunctionWord, isPartWord, mayOpen } from "./name-runs.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { isCalendarWord, isCapital, usableMatch, withKindWord } from "./usable-match.ts";

/** A stretch of tokens that may name a place: a name of the gazetteer, or a run of capitals. */
export interface NameCandidate {
  readonly firstToken: number;
  /** Kind word included: "Kherson Oblast". */
  readonly endToken: number;
  readonly sentence: number;
  /** Null for a name that nothing known bears. */
  readonly match: NameMatch | null;
  /** What the gazetteer says of the name; null for one it has not. */
  readonly facts: NameFacts | null;
  /** The words in capitals it stands among, with nothing but one space between, half-open. */
  readonly runFirst: number;
  readonly runEnd: number;
  /** True where the sentence begins with it. */
  readonly opens: boolean;
}

/** A name of the gazetteer within a run. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly match: NameMatch;
}

const LONGEST_UNKNOWN = 4; // tokens; a longer run in capitals is a title or a headline

/** Every candidate, by where it begins; they overlap. Linear in the number of tokens. */
export function findCandidates(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  isCommon: (word: string) => boolean,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const found: Found[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (!token?.capital || token.kind !== "word") continue;
      found.length = 0;
      const end = findInRun(tokens, i, sentence.endToken, gazetteer, isCommon, found);
      const opens = i === sentence.firstToken && mayOpen(token, isCommon);
      addRun(tokens, i, end, sentence, index, opens, found, candidates);
      i = end - 1;
    }
  }
  return candidates;
}

/** Collects the gazetteer's names in the run of capitals that begins at `first`. @returns its end. */
function findInRun(
  tokens: readonly Token[],
  first: number,
  sentenceEnd: number,
  gazetteer: Gazetteer,
  isCommon: (word: string) => boolean,
  found: Found[],
): number {
  let end = first;
  while (end < sentenceEnd) {
    if (end > first && !goesOn(tokens, end)) {
      const beyond = behindParticles(tokens, end);
      if (beyond === end || beyond >= sentenceEnd || isOrdinary(tokens[end - 1], isCommon)) break;
      end = beyond;
    }
    let next = end + 1;
    const match = mayBegin(tokens, end) ? usableMatch(tokens, end, gazetteer) : null;
    if (match && match.endToken <= sentenceEnd) {
      const nameEnd = withKindWord(tokens, end, match.endToken, match.bearers);
      if (!isHeldByParticle(tokens, end, nameEnd, isCommon))
        found.push({ first: end, end: nameEnd, match });
      next = Math.max(next, coveredTo(tokens, end, nameEnd));
    }
    end = next;
  }
  return Math.max(end, first + 1);
}

const isOrdinary = (token: Token | undefined, isCommon: (word: string) => boolean): boolean =>
  token === undefined || isFunctionWord(token) || isCommon(token.lower);

/** A small word begins a name only before another capital: "The Hague", "In Salah". */
const mayBegin = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) && (!isFunctionWord(tokens[i]) || isCapital(tokens[i + 1]));

/** Names may hold marks and small words ("St. Louis", "Isle of Man"): the run goes on behind them. */
function coveredTo(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (!goesOn(tokens, i)) return end;
  return first + 1;
}

/**
 * Makes candidates of the names of a run, and of the whole where it is none of them.
 *
 * @param opens - true where the first word may have its capital from the sentence alone.
 */
function addRun(
  tokens: readonly Token[],
  first: number,
  end: number,
  { firstToken: sentenceStart }: Sentence,
  sentence: number,
  opens: boolean,
  found: readonly Found[],
  candidates: NameCandidate[],
): void {
  let runEnd = end;
  let isNamed = false;
  for (const each of found) {
    runEnd = Math.max(runEnd, each.end);
    isNamed ||= each.first === first && each.end > first + 1;
  }
  // A first word that is no name has its capital from the sentence: "Retaking Kherson".
  const runFirst = opens && !isNamed && runEnd > first + 1 ? first + 1 : first;
  let from = runFirst;
  while (from < runEnd && isFunctionWord(tokens[from])) from++;
  let isNew = runEnd > from && runEnd - from <= LONGEST_UNKNOWN;
  if (runEnd === from + 1 && isCalendarWord(tokens[from]?.lower ?? "")) isNew = false;
  for (const { first: firstToken, end: endToken, match } of found) {
    if (firstToken === from && endToken === runEnd) isNew = false;
    const isModified =
      firstToken > runFirst && isBehindPartWords(tokens, runFirst, firstToken, found);
    candidates.push({
      firstToken,
      endToken,
      sentence,
      match,
      facts: factsOf(match),
      runFirst: isModified ? firstToken : Math.min(runFirst, firstToken),
      runEnd,
      opens: firstToken === sentenceStart,
    });
  }
  if (isNew)
    candidates.push({
      firstToken: from,
      endToken: runEnd,
      sentence,
      match: null,
      facts: null,
      runFirst,
      runEnd,
      opens: from === sentenceStart,
    });
}

/** "Northeast Kenya": what stands before it in its run does not belong to it. */
function isBehindPartWords(
  tokens: readonly Token[],
  runFirst: number,
  first: number,
  found: readonly Found[],
): boolean {
  for (let i = runFirst; i < first; i++) if (!isPartWord(tokens[i])) return false;
  for (const each of found) if (each.first < first && each.end > first) return false;
  return true;
}
