import { ORGANISATION_NOUNS, TITLES, TITLE_MODIFIERS } from "./lexicon/actors.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import { SHORT_TITLES } from "./lexicon/places-said.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { CLASS } from "./name-facts.ts";
import { LEARNT } from "./name-words.ts";
import { type Token, isInCapitals } from "./tokens.ts";

/** What a name of a place may be instead: a person's, a title, letters for something else. */

/** "London" where "Jack London" stands as well, or where London speaks, and nobody goes there. */
export function isSurname(
  { evidence, hashes }: NameContext,
  { firstToken, endToken, facts }: NameCandidate,
): boolean {
  const seen = endToken === firstToken + 1 ? evidence.get(hashes[firstToken] ?? 0) : undefined;
  if (!seen || facts?.kind === CLASS.country) return false;
  const isPerson = seen.endsRun > 0 || (seen.spoken > 1 && (facts?.kind ?? 0) > CLASS.region);
  return (
    isPerson && seen.inside + seen.listed <= (seen.named > 0 ? seen.named + seen.spoken - 1 : 0)
  );
}

/** "Sydney Ellis": before a capitalised word that nothing else explains. */
export function isGivenName(context: NameContext, candidate: NameCandidate): boolean {
  const { tokens, edges, hashes, titleCase } = context;
  const { firstToken, endToken, runEnd, facts, sentence } = candidate;
  const next = tokens[endToken];
  if (!next || !facts || endToken !== firstToken + 1 || runEnd === endToken) return false;
  if (titleCase[sentence] || facts.kind === CLASS.country || ((edges[endToken] ?? 0) & 1) === 1)
    return false;
  const isKnown =
    LEARNT.isCommon(hashes[endToken] ?? 0) ||
    kindsOf(next.lower) !== undefined ||
    ORGANISATION_NOUNS.has(next.lower) ||
    TITLES.has(next.lower) ||
    SHORT_TITLES.has(next.lower) ||
    TITLE_MODIFIERS.has(next.lower);
  return !isKnown && !isInCapitals(next.text);
}

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
