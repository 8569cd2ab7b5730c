import { LOCAL_BODIES, LOCATIVE, ORGANISATION_NOUNS, TITLES } from "./lexicon/actors.ts";
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from "./lexicon/grammar.ts";
import { CITY_KINDS, kindsOf } from "./lexicon/kinds.ts";
import { NOT_A_NAME } from "./lexicon/not-names.ts";
import {
  AILMENTS,
  ALWAYS_PLACES,
  BODIES,
  HAD_BY_PLACES,
  LOCAL_HOUSES,
  PARTISANS,
  SHORT_TITLES,
  SURE_KINDS,
} from "./lexicon/places-said.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { governor } from "./name-evidence.ts";
import { CLASS } from "./name-facts.ts";
import { isHeldByJoint } from "./name-joints.ts";
import { isAcronym, isBranch, isFirm, isNumbered, isPerson, isTitle } from "./name-others.ts";
import { areOfAKind, isWhereTheyLive } from "./name-plain.ts";
import { isInOrganisation } from "./names.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { isBehindParty } from "./usable-match.ts";

/**
 * Log-odds a name is given for nothing. News names more places for each capital
 * than the encyclopaedias and web pages the weights come from; a name that
 * nothing known bears needs words that make it plain; and whoever draws a layer
 * means its names.
 */
const KNOWN = 2.2;
const UNKNOWN = 0.3;
const LAYERS = 0.8;

/** Log-odds for what a few words say more surely than the texts learnt from could teach. */
const PLAIN = 3;
const LIKELY = 2;
const PERSON = 4;
const WORD = 5;
const PART = 5;
const SURELY = 7;

/** What speaks for a candidate or against it, whatever its features were learnt to weigh. */
export function priorOf(context: NameContext, candidate: NameCandidate): number {
  const { tokens } = context;
  if (!candidate.match) return isNumbered(tokens, candidate) ? UNKNOWN - WORD : UNKNOWN;
  const { firstToken, endToken, facts } = candidate;
  let prior = facts?.isLayers ? KNOWN + LAYERS : KNOWN;
  const ownsKind = namesItsKind(tokens, candidate);
  const isBody = isInOrganisation(tokens, firstToken, endToken) || opensBody(context, candidate);
  if (isBody && !(ownsKind && !isPaper(tokens, candidate)))
    prior -= /^(?:of|in)$/u.test(tokens[firstToken - 1]?.lower ?? "") ? SURELY : PART;
  else if (ownsKind) prior += LIKELY;
  if (isPerson(context, candidate)) return prior - PERSON;
  if (isBranch(context, candidate)) prior -= SURELY;
  else if (isFirm(tokens, candidate)) prior -= PART;
  if (isPlainWord(context, candidate) || isTitle(tokens, candidate)) return prior - WORD;
  if (isArticled(tokens, candidate) || isNumbered(tokens, candidate)) return prior - WORD;
  if (isAcronym(tokens, candidate)) prior -= PLAIN;
  if (facts?.kind !== CLASS.country && isHeldByJoint(tokens, firstToken, endToken, context.edges))
    return prior - PART;
  if (isOfItsKind(tokens, firstToken) || isWhereTheyLive(tokens, firstToken, endToken))
    prior += LIKELY;
  else if (hasItsOwn(tokens, candidate) || areOfAKind(tokens, endToken)) prior += LIKELY;
  return isByline(tokens, candidate) ? prior + PLAIN : prior;
}

/** "Lima State University", "Cusco Diner", "Mombasa virus": a body's or a disease's name. */
function opensBody(
  { tokens, titleCase }: NameContext,
  { endToken, runEnd, sentence, facts }: NameCandidate,
): boolean {
  const next = tokens[endToken];
  if (!next || next.start - (tokens[endToken - 1]?.end ?? 0) !== 1) return false;
  if (facts?.kind !== CLASS.country && AILMENTS.has(next.lower)) return true;
  if (titleCase[sentence] || runEnd <= endToken) return false;
  const last = tokens[runEnd - 1]?.lower ?? "";
  return (
    BODIES.has(last) ||
    (ORGANISATION_NOUNS.has(last) && !LOCAL_BODIES.has(last) && !LOCAL_HOUSES.has(last))
  );
}

/** "Orra County Herald": but for its papers, a county's other bodies are its own, and lie there. */
const isPaper = (tokens: readonly Token[], { runEnd }: NameCandidate): boolean =>
  PAPERS.test(tokens[runEnd - 1]?.lower ?? "");
const PAPERS =
  /^(?:post|times|news|press|herald|tribune|journal|guardian|gazette|daily|register|record|review|mail|star|sun|fc|united)$/u;

/** "Orra County", "Kherson Oblast": what it is stands in its name. */
const namesItsKind = (tokens: readonly Token[], { firstToken, endToken }: NameCandidate): boolean =>
  endToken > firstToken + 1 && ALWAYS_PLACES.has(tokens[endToken - 1]?.lower ?? "");

/** "the southern city of Mykolaiv", "residents of Lima". */
function isOfItsKind(tokens: readonly Token[], first: number): boolean {
  const at = governor(tokens, first);
  const held = tokens[at - 1]?.lower ?? "";
  return tokens[at]?.lower === "of" && (SURE_KINDS.has(held) || HAD_BY_PLACES.has(held));
}

/** "Cusco Police", "Mombasa City Council": what a town or a county has of its own. */
function hasItsOwn(tokens: readonly Token[], candidate: NameCandidate): boolean {
  const { firstToken, endToken, runFirst, facts } = candidate;
  const next = tokens[endToken];
  if (next?.capital !== true) return false;
  if (runFirst === firstToken && isOffice(next.lower)) return true;
  return (facts?.kind ?? 0) > CLASS.region && OF_TOWNS.test(next.lower);
}

/** "Texas Gov. NAME", "Lima Democrat NAME": what people of a place are. */
const isOffice = (lower: string): boolean =>
  TITLES.has(lower) || SHORT_TITLES.has(lower) || PARTISANS.has(lower);

const OF_TOWNS =
  /^(?:police|city|town|county|village|township|borough|fire|sheriff|mayor|council|councilman|councillor|volunteer)$/u;

/** "Reading", "City": a common word as well, and nothing says that it is a place. */
function isPlainWord({ tokens, titleCase }: NameContext, candidate: NameCandidate): boolean {
  const { firstToken: first, endToken: end, match, sentence } = candidate;
  const word = tokens[first];
  if (!word || end !== first + 1 || isInCapitals(word.text)) return false;
  if (!NOT_A_NAME.has(word.lower) && kindsOf(word.lower) === undefined) return false;
  const before = tokens[first - 1]?.lower ?? "";
  const isTown = match && kindsOf(word.lower) === undefined && !titleCase[sentence];
  if (isTown && TOWARDS.test(before) && isNoNoun(tokens[end])) return false; // "in Reading."
  const isOf = before === "of" && CITY_KINDS.has(tokens[first - 2]?.lower ?? "");
  const isIn = LOCATIVE.has(before) || before === "from" || before === "to";
  return !match || !(isOf || (isIn && tokens[end]?.text === "," && tokens[end + 1]?.capital));
}

const TOWARDS = /^(?:in|near|outside|from)$/u;

/** "the Mombasa, a ship": no town takes an article, but "the Lima office" names one. */
const isArticled = (
  tokens: readonly Token[],
  { firstToken, endToken, facts }: NameCandidate,
): boolean =>
  (facts?.kind === CLASS.county || facts?.kind === CLASS.settlement) &&
  tokens[firstToken - 1]?.lower === "the" &&
  isNoNoun(tokens[endToken]);

const isNoNoun = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === "mark" && token.text !== "-") ||
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  AUXILIARIES.has(token.lower);

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
  return isBehindParty(tokens, first);
}
