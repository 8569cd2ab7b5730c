import {
  AUXILIARIES,
  DIRECTIONS,
  PREPOSITIONS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
} from "./lexicon/grammar.ts";
import {
  GOVERNMENT_NOUNS,
  LOCAL_BODIES,
  ORGANISATION_NOUNS,
  TITLES,
  TITLE_MODIFIERS,
} from "./lexicon/actors.ts";
import { FOLLOWS_NAME, kindsOf } from "./lexicon/kinds.ts";
import { type Token, isInCapitals } from "./tokens.ts";

/**
 * Whether the words around a name make it part of a longer one: "The Kyiv
 * Independent", "University of London", "Jack London", "Black Sea Fleet".
 *
 * @param first - index of the name's first token.
 * @param end - index after its last token, any kind word included.
 * @param sentenceStart - index of the sentence's first token.
 * @param titleCase - true in a headline that capitalises every word, where a
 *   capital says nothing.
 * @param sturdy - true for a country, whose name often stands before another
 *   capitalised one ("US Marines") without being part of it.
 */
export function isPartOfLongerName(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentenceStart: number,
  titleCase: boolean,
  sturdy: boolean,
): boolean {
  const next = spaced(tokens[end - 1], tokens[end]) ? tokens[end] : undefined;
  if (next?.capital && next.kind === "word") {
    if (ORGANISATION_NOUNS.has(next.lower)) return true;
    if (!sturdy && !titleCase && !opensTitle(next) && !isAllCapitals(next)) return true;
  }
  const previous = spaced(tokens[first - 1], tokens[first]) ? tokens[first - 1] : undefined;
  if (previous?.lower === "of" && isOrganisation(tokens[first - 2])) return true;
  if (!previous?.capital || previous.kind !== "word" || first - 1 < sentenceStart) return false;
  if (TITLES.has(previous.lower) && !sturdy) return !titleCase;
  if (titleCase || opensPhrase(previous)) return false;
  return first - 1 > sentenceStart || !mayOpenSentence(previous);
}

/**
 * Whether the words beside a name make it an organisation's, a paper's or a
 * work's: "Berlin Post", "Bank of Greece", "Paris Agreement". A town's own
 * bodies ("Lima Police") are where the town is.
 */
export function isInOrganisation(tokens: readonly Token[], first: number, end: number): boolean {
  const next = spaced(tokens[end - 1], tokens[end]) ? tokens[end] : undefined;
  if (next?.capital && ORGANISATION_NOUNS.has(next.lower) && !LOCAL_BODIES.has(next.lower))
    return true;
  const previous = spaced(tokens[first - 1], tokens[first]) ? tokens[first - 1] : undefined;
  if (previous?.lower === "of" && isOrganisation(tokens[first - 2])) return true;
  return (previous?.lower === "in" || previous?.lower === "of") && endsBody(tokens, first - 1);
}

/** What is called after a part of the world; a school or a clinic "for" somebody is where it stands. */
const WIDE_BODY =
  /^(?:organi[sz]ation|conference|council|commission|association|federation|union|alliance)$/u;
const LONGEST_BODY = 9; // tokens: "Organization for Security and Co-operation in"

/** "Union for Peace and Trade in", "Council for the Study of": capitals that a body's noun begins, joined by "for". */
function endsBody(tokens: readonly Token[], preposition: number): boolean {
  let isFor = false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - LONGEST_BODY); i--) {
    const token = tokens[i];
    if (!token) return false;
    if (isFor && token.capital) return WIDE_BODY.test(token.lower);
    isFor = token.lower === "for";
    const isJoint = isFor || token.text === "-" || /^(?:and|of|the)$/u.test(token.lower);
    if (!isJoint && !token.capital && tokens[i - 1]?.text !== "-") return false;
  }
  return false;
}

/** True when nothing but one space parts the two tokens. */
const spaced = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end === 1;

const opensTitle = ({ lower }: Token): boolean => TITLES.has(lower) || TITLE_MODIFIERS.has(lower);

const isAllCapitals = ({ text }: Token): boolean => text.length > 1 && isInCapitals(text);

/** "Bank of", "Ministry of", "Armed Forces of": what follows "of" belongs to that name. */
const isOrganisation = (noun: Token | undefined): boolean =>
  noun !== undefined &&
  noun.capital &&
  (ORGANISATION_NOUNS.has(noun.lower) || GOVERNMENT_NOUNS.has(noun.lower)) &&
  !kindsOf(noun.lower);

/** A capitalised word that may stand before a place without belonging to its name. */
export const opensPhrase = ({ lower }: Token): boolean =>
  DIRECTIONS.has(lower) ||
  FOLLOWS_NAME.has(lower) ||
  kindsOf(lower) !== undefined ||
  PREPOSITIONS.has(lower);

/** A word whose capital comes from opening the sentence: "In", "Retaking", "Occupied", "Southern". */
const mayOpenSentence = ({ lower }: Token): boolean =>
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  isAdverb(lower) ||
  /(?:ing|ed|ern|ous|al|ful)$/u.test(lower);
