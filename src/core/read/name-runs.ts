import {
  CONJUNCTIONS,
  DETERMINERS,
  DIRECTIONS,
  PREPOSITIONS,
  PRONOUNS,
} from "./lexicon/grammar.ts";
import { PARTS } from "./lexicon/places-said.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { isCapital } from "./usable-match.ts";

/** Runs of words in capitals, and the small words in and before them. */

/** "K." and "St.": a name goes on behind their dot. */
const isInitial = (token: Token | undefined): boolean =>
  isCapital(token) && (token?.text.length === 1 || ABBREVIATED.test(token?.lower ?? ""));

const ABBREVIATED = /^(?:ste?|mt|ft)$/u;

/**
 * Whether token i goes on with a run of capitals: one space behind the word
 * before it, or the dot of an initial ("Ada K. Lopez") and what follows that.
 */
export function goesOn(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1];
  const right = tokens[i];
  if (!left || !right) return false;
  if (right.text === ".")
    return isInitial(left) && right.start === left.end && goesOn(tokens, i + 1);
  const isSpaced = right.start - left.end === 1;
  return isSpaced && isCapital(right) && (left.text !== "." || isInitial(tokens[i - 2]));
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
]);

/** "US" is none in two capitals, nor "WHO". */
export const isFunctionWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  FUNCTION_WORDS.has(token.lower) &&
  !(isInCapitals(token.text) && (token.text.length === 2 || token.lower === "who"));

/** Participles, adverbs and adjectives by their ending: hardly a name ends so. */
const DERIVED = /(?:ing|ed|ly|ern|ous|ful)$/u;

/** Whether a sentence's first word may have its capital from the sentence alone. */
export const mayOpen = (token: Token, isCommon: (word: string) => boolean): boolean =>
  isFunctionWord(token) ||
  (!isAcronym(token) && (isCommon(token.lower) || DERIVED.test(token.lower)));

/** "WHO", "AIDS": in capitals of its own. */
const isAcronym = ({ text }: Token): boolean =>
  text.length > 1 && text.length < 5 && isInCapitals(text);

const PART_WORDS: ReadonlySet<string> = new Set([...DIRECTIONS, ...PARTS]);

/** "Northeast Kenya", "Metro Lima": a word before a name that says which part of it. */
export const isPartWord = (token: Token | undefined): boolean =>
  token !== undefined && PART_WORDS.has(token.lower);
