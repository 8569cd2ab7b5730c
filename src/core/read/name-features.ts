import { ORGANISATION_NOUNS, TITLES } from "./lexicon/actors.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { companyKept } from "./name-company.ts";
import type { NameContext } from "./name-context.ts";
import { isTitled } from "./name-evidence.ts";
import { CLASS } from "./name-facts.ts";
import { addRunAround } from "./name-run-around.ts";
import { addArticle, addNeighbours } from "./name-surroundings.ts";
import { FeatureList, type NameView, classAt, viewOf } from "./name-view.ts";
import type { LearntWords } from "./name-words.ts";
import { isPartOfLongerName } from "./names.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { hashWord } from "./word-hash.ts";

const FEATURES = new FeatureList();

/** The features of a candidate, in a list that the next call overwrites. */
export function featuresOf(
  context: NameContext,
  candidate: NameCandidate,
  words: LearntWords,
): FeatureList {
  const view = viewOf(context, candidate, words);
  FEATURES.count = 0;
  addName(FEATURES, view);
  addRun(FEATURES, view);
  addRunAround(FEATURES, view);
  addPeople(FEATURES, view);
  addCompany(FEATURES, view);
  addNeighbours(FEATURES, view);
  addArticle(FEATURES, view);
  return FEATURES;
}

/** The name itself. */
function addName(list: FeatureList, view: NameView): void {
  const { context, candidate, first, end, known, length, gazetteer, isWord, isHeadline } = view;
  const { tokens, hashes } = context;
  const [firstWord, lastWord] = [tokens[first], tokens[end - 1]];
  if (!firstWord || !lastWord) return;
  const { lower } = lastWord;
  const isLower = length === 1 && context.lowerCase.has(view.key) ? 1 : 0;
  const shape = shapeOf(firstWord);
  list.add(1, known);
  list.add(2, view.key);
  list.add(3, hashes[end - 1] ?? 0);
  list.add(19, hashWord(lower, lower.length - 2));
  list.add(4, hashWord(lower, lower.length - 3));
  list.add(5, hashWord(lower, lower.length - 4));
  list.add(6, shape * 8 + length);
  list.add(7, known * 64 + view.around);
  list.add(8, gazetteer);
  list.add(9, gazetteer * 16 + isWord * 2 + isLower);
  list.add(10, (candidate.facts?.bearers ?? 0) * 64 + known * 4 + isWord);
  list.add(11, isWord * 32 + isLower * 16 + view.opens * 8 + isHeadline * 4 + Math.min(3, length));
  list.add(12, known * 256 + shape * 64 + view.opens * 32 + isWord * 16 + length);
  if (length === 1) return;
  list.add(13, kindHash(lower) + known);
  list.add(15, hashes[first] ?? 0);
  list.add(17, kindHash(firstWord.lower) + known);
  if (ORGANISATION_NOUNS.has(lower)) list.add(14, known);
  if (TITLES.has(firstWord.lower)) list.add(16, 0);
}

const kindHash = (lower: string): number => hashWord(kindsOf(lower)?.[0] ?? "");

function shapeOf({ text }: Token): number {
  if (text.length > 1 && isInCapitals(text)) return text.includes(".") ? 3 : 2;
  return INNER_CAPITAL.test(text) ? 1 : 0;
}
const INNER_CAPITAL = /.\p{Lu}/u;

/** The run of capitals it stands in. */
function addRun(list: FeatureList, view: NameView): void {
  const { context, candidate, words, first, end, known, isHeadline, left, right } = view;
  const { tokens, hashes, edges } = context;
  const { runFirst, runEnd } = candidate;
  const beside = isHeadline * 4 + known * 8;
  if (left) {
    const hash = hashes[first - 1] ?? 0;
    const isTitle = TITLES.has(tokens[first - 1]?.lower ?? "") ? 1 : 0;
    const isOpening = runFirst === view.sentenceFirst && first - runFirst === 1 ? 2 : 0;
    list.add(20, hash);
    list.add(21, known * 2 + isHeadline);
    list.add(22, isTitle + isHeadline * 2 + known * 4);
    list.add(23, (words.isCommon(hash) ? 1 : 0) + isOpening + beside);
  }
  if (right) {
    const hash = hashes[end] ?? 0;
    const lower = tokens[end]?.lower ?? "";
    const isBody = ORGANISATION_NOUNS.has(lower) ? 1 : 0;
    list.add(24, hash);
    list.add(25, known * 2 + isHeadline);
    list.add(26, isBody + isHeadline * 2 + known * 4);
    list.add(27, (words.isCommon(hash) ? 1 : 0) + (TITLES.has(lower) ? 2 : 0) + beside);
    list.add(28, hashes[runEnd - 1] ?? 0);
    const isPlural = tokens[runEnd - 1]?.lower.endsWith("s") ? 1 : 0;
    list.add(63, isPlural + isHeadline * 2 + known * 4);
    list.add(64, classAt(context, runEnd - 1) * 8 + known);
  }
  list.add(29, known * 2 + (isPart(view) ? 1 : 0));
  const beyond = (left ? (edges[first] ?? 0) & 2 : 0) + (right ? (edges[end] ?? 0) & 1 : 0);
  list.add(61, beyond * 64 + view.around * 8 + known);
}

/** Whether the words beside it make it part of a longer name: "The Kyiv Independent". */
const isPart = ({ context, candidate, first, end, sentenceFirst, isHeadline }: NameView): boolean =>
  isPartOfLongerName(
    context.tokens,
    first,
    end,
    sentenceFirst,
    isHeadline === 1,
    candidate.facts?.kind === CLASS.country,
  );

/** People's names. */
function addPeople(list: FeatureList, view: NameView): void {
  const { context, words, first, known, left } = view;
  const { tokens, hashes } = context;
  list.add(60, (isTitled(tokens, first) ? 1 : 0) + known * 2);
  const before = left && words.isGiven(hashes[first - 1] ?? 0) ? 1 : 0;
  const own = words.isGiven(hashes[first] ?? 0) ? 1 : 0;
  const isLong = view.length > 1 ? 1 : 0;
  list.add(62, (own * 2 + before) * 128 + known * 16 + view.around * 2 + isLong);
}

/** Whether it lies where the article's other names lie. */
function addCompany(list: FeatureList, view: NameView): void {
  const { known } = view;
  const company = companyKept(view.context.company, view.candidate);
  if (company === 0) return;
  list.add(65, company * 8 + known);
  list.add(66, company * 256 + view.size * 8 + known);
  list.add(67, (company * 2 + view.isWord) * 64 + view.around * 8 + known);
}
