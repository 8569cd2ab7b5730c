import type { Gazetteer } from "../read/gazetteer.ts";
import type { FoundName } from "../read/mentions.ts";
import type { Sentence } from "../read/sentences.ts";
import type { Token } from "../read/tokens.ts";
import { askedBefore } from "./around.ts";
import { isCommonWord, isGivenName } from "./common-words.ts";
import { type Verdict, judge, isDoneByMany } from "./judge.ts";
import { regionKind } from "./kind-words.ts";
import { type CaseMatch, caseMatcher } from "./match.ts";
import { compoundEnd, listedRegion } from "./region-lists.ts";
import { isCyrillic, isCyrillicSentence } from "./script.ts";
import { CONJUNCTIONS } from "./words.ts";

interface Candidate {
  readonly name: FoundName;
  readonly verdict: Verdict;
}

/**
 * Finds the names of places in Ukrainian and Russian sentences, in any case.
 * The gazetteer and the words around decide: Cyrillic news write capitals only
 * where a name or a sentence begins. What stands in doubt is a place if the
 * article names the same one elsewhere without doubt.
 *
 * @returns in reading order, never overlapping; nothing for sentences in other scripts.
 */
export function findSlavicNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): FoundName[] {
  const candidates = sentences.flatMap((sentence, index) =>
    isCyrillicSentence(tokens, sentence) ? candidatesOf(tokens, sentence, index, gazetteer) : [],
  );
  const lowerWords = lowerCaseWords(tokens, candidates);
  const sure = new Set<string>();
  for (const { name, verdict } of candidates) {
    if (verdict === "place" || verdict === "known")
      for (const { place } of name.bearers) sure.add(place.id);
  }
  const surnames = new Set<string>(); // of people named so far
  return candidates
    .filter(({ name, verdict }) => {
      const token = tokens[name.firstToken];
      if (verdict === "surname") surnames.add(stemOf(token));
      if (verdict === "place") return true;
      if (verdict === "surname" || verdict === "none" || surnames.has(stemOf(token))) return false;
      if (verdict === "known") return true;
      if (lowerWords.has(token?.lower ?? "")) return false;
      if (verdict === "common" && !isDoneByMany(tokens[name.endToken])) return false;
      return name.bearers.some(({ place }) => sure.has(place.id));
    })
    .map(({ name }) => name);
}

function candidatesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  gazetteer: Gazetteer,
): Candidate[] {
  const matchAt = caseMatcher(gazetteer);
  const end = sentence.endToken;
  const isPlace = (i: number): boolean => {
    const token = tokens[i];
    return token?.kind === "word" && token.capital && matchAt(tokens, i, end) !== null;
  };
  const candidates: Candidate[] = [];
  for (let i = sentence.firstToken; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || !token.capital || !isCyrillic(token)) continue;
    const match = matchAt(tokens, i, end) ?? listedRegion(tokens, i, end, gazetteer);
    if (!match) {
      const name = unknownName(tokens, i, index);
      if (name) candidates.push({ name, verdict: "place" });
      continue;
    }
    const name = nameOf(tokens, i, match, index);
    const before = candidates.at(-1);
    const listed = before?.verdict === "place" && isListed(tokens, before.name.endToken, i);
    const around = { start: sentence.firstToken, isPlace, listed };
    const verdict = judge(tokens, name, match, around);
    candidates.push({ name, verdict });
    i = match.endToken - 1;
  }
  return candidates;
}

function nameOf(
  tokens: readonly Token[],
  firstToken: number,
  { endToken, bearers }: CaseMatch,
  sentence: number,
): FoundName {
  const withDot = /^(?:обл|р-н)$/u.test(tokens[endToken - 1]?.lower ?? "");
  const dot = withDot && tokens[endToken]?.text === "." ? tokens[endToken] : undefined;
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: dot?.end ?? tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken: dot ? endToken + 1 : endToken,
    sentence,
    bearers,
    asked: askedBefore(tokens, firstToken) ?? askedByKindBehind(tokens, endToken),
  };
}

const askedByKindBehind = (tokens: readonly Token[], end: number): readonly string[] | null =>
  regionKind(tokens[end - 1]?.lower ?? "") ? ["region"] : null;

/** Between two names of a list: a comma, a conjunction, both. */
const isListed = (tokens: readonly Token[], end: number, next: number): boolean =>
  next > end &&
  next - end <= 2 &&
  tokens.slice(end, next).every(({ lower }) => lower === "," || CONJUNCTIONS.has(lower));

/** "село Роботине": a kind of place says that an unknown name behind it is one; which, nobody knows. */
function unknownName(tokens: readonly Token[], i: number, sentence: number): FoundName | null {
  const asked = askedBefore(tokens, i);
  const endToken = compoundEnd(tokens, i);
  const { text, lower, start } = tokens[i] ?? { text: "", lower: "", start: 0 };
  if (!asked || isGivenName(lower) || text === text.toUpperCase() || isCommonWord(lower))
    return null;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, firstToken: i, endToken, sentence, bearers: [], asked };
}

/** Words the article writes in lower case as well, of those a candidate begins with. */
function lowerCaseWords(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  const doubted = new Set(
    candidates
      .filter(({ verdict }) => verdict === "doubtful" || verdict === "common")
      .map(({ name }) => tokens[name.firstToken]?.lower ?? ""),
  );
  if (doubted.size === 0) return doubted;
  const found = new Set<string>();
  for (const { capital, lower } of tokens) if (!capital && doubted.has(lower)) found.add(lower);
  return found;
}

const LONGEST_CASE_ENDING = 3; // letters: "Львовом", "Львовым"

/** A surname in another case is the same surname: compared without its ending. */
function stemOf(token: Token | undefined): string {
  const { lower } = token ?? { lower: "" };
  return lower.slice(0, Math.max(LONGEST_CASE_ENDING, lower.length - LONGEST_CASE_ENDING + 1));
}
