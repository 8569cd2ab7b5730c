import type { Gazetteer, NameMatch } from "./gazetteer.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from "./lexicon/grammar.ts";
import { type NameFacts, factsOf } from "./name-facts.ts";
import { behindParticles, isHeldByParticle } from "./name-joints.ts";
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

const LONGEST_UNKNOWN = 4; // tokens; a longer run in capitals is a title or a headline

/** Every candidate, by where it begins; they overlap. Linear in the number of tokens. */
export function findCandidates(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  isCommon: (word: string) => boolean,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (!token?.capital || token.kind !== "word") continue;
      const opens =
        i === sentence.firstToken &&
        (isFunctionWord(token) || isCommon(token.lower) || DERIVED.test(token.lower));
      i = addRun(tokens, i, sentence, index, gazetteer, opens, candidates, isCommon) - 1;
    }
  }
  return candidates;
}

/**
 * @param opens - true where the first word may have its capital from the sentence alone.
 * @returns the token after the run that begins at `first`.
 */
function addRun(
  tokens: readonly Token[],
  first: number,
  { firstToken: sentenceStart, endToken: sentenceEnd }: Sentence,
  sentence: number,
  gazetteer: Gazetteer,
  opens: boolean,
  candidates: NameCandidate[],
  isCommon: (word: string) => boolean,
): number {
  const isWord = (token: Token) => isFunctionWord(token) || isCommon(token.lower);
  const found: { first: number; end: number; match: NameMatch }[] = [];
  let end = first;
  while (end < sentenceEnd) {
    if (end > first && !goesOn(tokens, end)) {
      const last = tokens[end - 1];
      const beyond = last && !isWord(last) ? behindParticles(tokens, end) : end;
      if (beyond === end || beyond >= sentenceEnd) break;
      end = beyond;
    }
    let next = end + 1;
    if (isCapital(tokens[end])) {
      const match = usableMatch(tokens, end, gazetteer);
      if (match && match.endToken <= sentenceEnd) {
        const nameEnd = withKindWord(tokens, match.endToken, match.bearers);
        if (!isHeldByParticle(tokens, end, nameEnd, isWord))
          found.push({ first: end, end: nameEnd, match });
        next = Math.max(next, coveredTo(tokens, end, nameEnd));
      }
    }
    end = next;
  }
  const runEnd = Math.max(end, ...found.map((each) => each.end));
  // A first word that is no name has its capital from the sentence: "Retaking Kherson".
  const isNamed = found.some((each) => each.first === first && each.end > first + 1);
  const runFirst = opens && !isNamed && runEnd > first + 1 ? first + 1 : first;
  for (const each of found)
    candidates.push({
      firstToken: each.first,
      endToken: each.end,
      sentence,
      match: each.match,
      facts: factsOf(each.match),
      runFirst: Math.min(runFirst, each.first),
      runEnd,
      opens: each.first === sentenceStart,
    });
  let from = runFirst;
  while (from < runEnd && isFunctionWord(tokens[from])) from++;
  let isNew = !found.some((each) => each.first === from && each.end === runEnd);
  if (runEnd === from + 1 && isCalendarWord(tokens[from]?.lower ?? "")) isNew = false;
  if (isNew && runEnd > from && runEnd - from <= LONGEST_UNKNOWN)
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
  return Math.max(end, first + 1);
}

/** Names may hold marks and small words ("St. Louis", "Isle of Man"): the run goes on behind them. */
function coveredTo(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (!goesOn(tokens, i)) return end;
  return first + 1;
}

/**
 * Whether token i goes on with a run of capitals: one space behind the word
 * before it, or the dot of an initial ("Ada K. Lopez") and what follows that.
 */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1];
  const right = tokens[i];
  if (!left || !right) return false;
  if (right.text === ".")
    return isInitial(left) && right.start === left.end && goesOn(tokens, i + 1);
  const isSpaced = right.start - left.end === 1;
  return isSpaced && isCapital(right) && (left.text !== "." || isInitial(tokens[i - 2]));
}

/** "K." and "St.": a name goes on behind their dot. */
const isInitial = (token: Token | undefined): boolean =>
  isCapital(token) && (token?.text.length === 1 || ABBREVIATED.test(token?.lower ?? ""));

const ABBREVIATED = /^(?:ste?|mt|ft)$/u;

/** Participles, adverbs and adjectives by their ending: hardly a name ends so. */
const DERIVED = /(?:ing|ed|ly|ern|ous|ful)$/u;

const isFunctionWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    PRONOUNS.has(token.lower));
