import { ORGANISATION_NOUNS, TITLES, TITLE_MODIFIERS } from "./lexicon/actors.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import { PARTISANS, SHORT_TITLES } from "./lexicon/places-said.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { CLASS } from "./name-facts.ts";
import { isFunctionWord, isPartWord } from "./name-runs.ts";
import { opensPhrase } from "./names.ts";
import { isWhereSaid } from "./name-where.ts";
import { LEARNT } from "./name-words.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { isCalendarWord } from "./usable-match.ts";

/** What a name of a place may be instead: a person's, a title, letters for something else. */

export const isPerson = (context: NameContext, candidate: NameCandidate): boolean =>
  isSurname(context, candidate) || isInPersonsName(context, candidate);

/** "Sydney" or "Ellis" in "Sydney Ellis". */
export const isInPersonsName = (context: NameContext, candidate: NameCandidate): boolean =>
  isFamilyName(context, candidate) || isGivenName(context, candidate);

/** "London" where "Jack London" stands as well, or where London speaks, and nobody goes there. */
function isSurname(context: NameContext, candidate: NameCandidate): boolean {
  const { tokens, evidence, hashes } = context;
  const { firstToken, endToken, facts } = candidate;
  const seen = endToken === firstToken + 1 ? evidence.get(hashes[firstToken] ?? 0) : undefined;
  if (!seen || facts?.kind === CLASS.country) return false;
  if (isWhereSaid(tokens, candidate)) return false;
  const isPerson = seen.endsRun > 0 || (seen.spoken > 1 && (facts?.kind ?? 0) > CLASS.region);
  return (
    isPerson && seen.inside + seen.listed <= (seen.named > 0 ? seen.named + seen.spoken - 1 : 0)
  );
}

/** "Luis Lima": behind a given name with which the run begins, or a title before that. */
function isFamilyName(
  { tokens, hashes, titleCase, edges }: NameContext,
  { firstToken, endToken, runFirst, runEnd, sentence, facts }: NameCandidate,
): boolean {
  if (firstToken === runFirst || runEnd > endToken || titleCase[sentence]) return false;
  const given = firstToken - 1;
  if (!LEARNT.isGiven(hashes[given] ?? 0)) return false;
  if ((facts?.kind ?? 0) <= CLASS.region && ((edges[firstToken] ?? 0) & 2) > 0) return false; // "Florence Italy"
  return given === runFirst || TITLES.has(tokens[given - 1]?.lower ?? "");
}

/** "Sydney Ellis": before a capitalised word that nothing else explains. */
function isGivenName(context: NameContext, candidate: NameCandidate): boolean {
  const { tokens, edges, hashes, titleCase } = context;
  const { firstToken, endToken, runEnd, facts, sentence } = candidate;
  const next = tokens[endToken];
  if (!next || !facts || endToken !== firstToken + 1 || runEnd === endToken) return false;
  if (titleCase[sentence] || isInCapitals(tokens[firstToken]?.text ?? "")) return false;
  if (isOfBodies(next) || isInCapitals(next.text)) return false;
  const hash = hashes[endToken] ?? 0;
  const begins = edges[endToken] ?? 0;
  // What else may stand behind a land, and a land behind a town: "Paris Texas".
  const isTwoWords = runEnd === endToken + 1 && (begins & 4) === 0;
  if (LEARNT.isCommon(hash)) return isTwoWords && LEARNT.isSurname(hash);
  return isTwoWords || (facts.kind !== CLASS.country && begins === 0);
}

const isOfBodies = ({ lower }: Token): boolean =>
  kindsOf(lower) !== undefined ||
  ORGANISATION_NOUNS.has(lower) ||
  TITLES.has(lower) ||
  PARTISANS.has(lower) ||
  SHORT_TITLES.has(lower) ||
  TITLE_MODIFIERS.has(lower) ||
  isCalendarWord(lower);

/** "Amnesty Peru", "Radio Kenya": a body's own name straight before a land's, without "of" or a comma. */
export function isBranch(
  { tokens, titleCase, edges, sentences }: NameContext,
  { firstToken, endToken, runFirst, runEnd, sentence, facts }: NameCandidate,
): boolean {
  const isWide = facts !== null && (facts.kind <= CLASS.region || facts.kind === CLASS.other);
  if (!isWide || titleCase[sentence]) return false;
  if (runFirst === firstToken || runEnd > endToken || ((edges[firstToken] ?? 0) & 2) > 0)
    return false;
  const head = tokens[firstToken - 1];
  if (!head || isFunctionWord(head) || isPartWord(head) || opensPhrase(head)) return false;
  const opens = firstToken - 1 === sentences[sentence]?.firstToken;
  return !opens || isInCapitals(head.text) || ORGANISATION_NOUNS.has(head.lower);
}

/** "Lima Gold shares", "Brent crude": what is dealt in on a market. */
export const isFirm = (tokens: readonly Token[], { endToken, facts }: NameCandidate): boolean =>
  (facts?.kind ?? 0) > CLASS.region && TRADED.test(tokens[endToken]?.lower ?? "");
const TRADED = /^(?:shares|shareholders|stock|crude|bonds|dividend|dividends)$/u;

/** "Del. Ada Lopez": a title cut short, which is a land's name cut short as well. */
export const isTitle = (
  tokens: readonly Token[],
  { firstToken, endToken }: NameCandidate,
): boolean =>
  endToken === firstToken + 1 &&
  SHORT_TITLES.has(tokens[firstToken]?.lower ?? "") &&
  tokens[endToken]?.text === "." &&
  tokens[endToken + 1]?.capital === true;

/** "more about LYON": letters for something else, in words that are not all in capitals. */
export function isAcronym(
  tokens: readonly Token[],
  { firstToken, endToken, facts, opens }: NameCandidate,
): boolean {
  const word = tokens[firstToken];
  if (!word || opens || endToken > firstToken + 1 || word.text.length > LONGEST_ACRONYM)
    return false;
  if ((facts?.kind ?? 0) <= CLASS.region || !isInCapitals(word.text)) return false;
  return !isLoud(tokens[firstToken - 1]) && !isLoud(tokens[endToken]);
}
const LONGEST_ACRONYM = 5;

const isLoud = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 1 && isInCapitals(token.text);

/** "Highway 9", "Lima 2": a road, a channel, a paragraph. */
export const isNumbered = (
  tokens: readonly Token[],
  { endToken, facts }: NameCandidate,
): boolean => {
  const next = tokens[endToken];
  if (next?.kind !== "number" || next.start - (tokens[endToken - 1]?.end ?? 0) !== 1) return false;
  return !facts || facts.kind > CLASS.region;
};
