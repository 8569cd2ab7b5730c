import { LOCATIVE, ORGANISATION_NOUNS, TITLES, TITLE_MODIFIERS } from "./lexicon/actors.ts";
import { CITY_KINDS, kindsOf } from "./lexicon/kinds.ts";
import { NOT_A_NAME } from "./lexicon/not-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { choose, swayed } from "./name-choice.ts";
import { type NameContext, isPlaceLike } from "./name-context.ts";
import { featuresOf } from "./name-features.ts";
import { isHeldByJoint } from "./name-joints.ts";
import { isPlainlyOther, plainness } from "./name-plain.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { hashWord } from "./word-hash.ts";
import { isInOrganisation } from "./names.ts";
import { fromBase64 } from "./weights/base64.ts";
import { WeightTable, bucketOf } from "./weights/weight-table.ts";
import WEIGHTS from "./weights/name-filter.json" with { type: "json" };

const TABLE = new WeightTable(fromBase64(WEIGHTS.tags), fromBase64(WEIGHTS.weights));
const COMMON = fromBase64(WEIGHTS.common);

/**
 * Log-odds a name is given for nothing. News names more places for each capital
 * than the encyclopaedias and web pages the weights come from; a name that
 * nothing known bears needs words that make it plain; and whoever draws a layer
 * means its names.
 */
const KNOWN = 1.8;
const UNKNOWN = 0.3;
const LAYERS = 1.5;
const PLAIN = 3;
const PERSON = 3;
const NEVER = -10;
const WORD = 5;
const PART = 5;

/** The candidates that name a place; they do not overlap. Linear in their number. */
export function filterNames(
  context: NameContext,
  candidates: readonly NameCandidate[],
): NameCandidate[] {
  const scores = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const plain = candidate.match ? 0 : plainness(context, candidate, isCommon);
    const isOpen =
      candidate.match !== null ||
      plain > 0 ||
      (isPlaceLike(context, candidate, isCommon) && !isPlainlyOther(context.tokens, candidate));
    scores[i] = isOpen ? scoreOf(context, candidate) + priorOf(context, candidate) + plain : NEVER;
  }
  return choose(candidates, swayed(context, candidates, scores));
}

export function priorOf(context: NameContext, candidate: NameCandidate): number {
  if (!candidate.match) return UNKNOWN;
  const prior =
    (candidate.facts?.isLayers ? KNOWN + LAYERS : KNOWN) -
    (isInOrganisation(context.tokens, candidate.firstToken, candidate.endToken) ? PART : 0);
  if (isSurname(context, candidate) || isGivenName(context, candidate)) return prior - PERSON;
  if (isPlainWord(context.tokens, candidate)) return prior - WORD;
  const { firstToken, endToken, facts } = candidate;
  if (facts?.kind !== 1 && isHeldByJoint(context.tokens, firstToken, endToken, context.edges))
    return prior - PART;
  return isByline(context.tokens, candidate) ? prior + PLAIN : prior;
}

/** "London" where "Jack London" stands as well, and nobody goes there. */
function isSurname(
  { evidence, hashes }: NameContext,
  { firstToken, endToken }: NameCandidate,
): boolean {
  const seen = endToken === firstToken + 1 ? evidence.get(hashes[firstToken] ?? 0) : undefined;
  return seen !== undefined && seen.endsRun > 0 && seen.inside + seen.listed === 0;
}

/** "Sydney Ellis": before a capitalised word that nothing else explains. */
function isGivenName(context: NameContext, candidate: NameCandidate): boolean {
  const { tokens, edges, hashes, titleCase } = context;
  const { firstToken, endToken, runEnd, facts, sentence } = candidate;
  const next = tokens[endToken];
  if (!next || !facts || endToken !== firstToken + 1 || runEnd === endToken) return false;
  if (titleCase[sentence] || facts.kind === 1 || ((edges[endToken] ?? 0) & 1) === 1) return false;
  const isKnown =
    isCommon(hashes[endToken] ?? 0) ||
    kindsOf(next.lower) !== undefined ||
    ORGANISATION_NOUNS.has(next.lower) ||
    TITLES.has(next.lower) ||
    TITLE_MODIFIERS.has(next.lower);
  return !isKnown && !isInCapitals(next.text);
}

/** "Reading", "City": a common word as well, and nothing says that it is a place. */
function isPlainWord(
  tokens: readonly Token[],
  { firstToken: first, endToken: end, match }: NameCandidate,
): boolean {
  const word = tokens[first];
  if (!word || end !== first + 1 || isInCapitals(word.text)) return false;
  if (!NOT_A_NAME.has(word.lower) && kindsOf(word.lower) === undefined) return false;
  const before = tokens[first - 1]?.lower ?? "";
  const isOf = before === "of" && CITY_KINDS.has(tokens[first - 2]?.lower ?? "");
  const isIn = LOCATIVE.has(before) || before === "from" || before === "to";
  return !match || !(isOf || (isIn && tokens[end]?.text === "," && tokens[end + 1]?.capital));
}

/**
 * Forms of newspapers that say by themselves that a name is a place: "LAGOS —"
 * before a report, "D-Lagos" behind a member of parliament.
 */
function isByline(
  tokens: readonly Token[],
  { firstToken: first, endToken: end, opens }: NameCandidate,
): boolean {
  const name = tokens[end - 1];
  const after = tokens[end]?.text ?? "";
  const isCapitals = name !== undefined && name.text.length > 2 && isInCapitals(name.text);
  if (opens && isCapitals) return /^[-–—,(]$/u.test(after);
  const party = tokens[first - 2];
  return (
    tokens[first - 1]?.text === "-" &&
    tokens[first - 1]?.end === tokens[first]?.start &&
    party?.text.length === 1 &&
    party.capital
  );
}

function scoreOf(context: NameContext, candidate: NameCandidate): number {
  const { hashes, count } = featuresOf(context, candidate, isCommon);
  let sum = 0;
  for (let f = 0; f < count; f++) sum += TABLE.get(hashes[f] ?? 0);
  return sum / WEIGHTS.scale;
}

/** Whether English writes a word in lower case, as far as the training texts show. */
export const isCommonWord = (lower: string): boolean => isCommon(hashWord(lower));

export function isCommon(hash: number): boolean {
  const bit = bucketOf(hash, COMMON.length * 8);
  return (((COMMON[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}
