import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, isVerb } from "./lexicon/grammar.ts";
import type { Token } from "./tokens.ts";

/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A subject and what stands in apposition to it: "Ms Lee, head of the agency, said". */
export interface Subject {
  readonly noun: Range;
  readonly apposition: Range | null;
}

const BREAKS = /^[,;:()[\]–—"“”«»!?]$/u;
const LONGEST_NOUN = 14; // tokens of a noun with what belongs to it

export const isBreak = (token: Token | undefined): boolean =>
  token === undefined || BREAKS.test(token.text);

const joinsNames = (tokens: readonly Token[], and: number): boolean =>
  Boolean(tokens[and - 1]?.capital && tokens[and + 1]?.capital);

/** The noun phrase that begins at `first`: up to a break, a verb, a conjunction or a date. */
export function nounAfter(
  tokens: readonly Token[],
  first: number,
  to: number,
  isDate: (i: number) => boolean,
): Range | null {
  let end = first;
  while (end < to && end - first < LONGEST_NOUN) {
    const token = tokens[end];
    if (!token || isBreak(token) || token.text === "." || isDate(end)) break;
    const joins = token.lower === "and" && joinsNames(tokens, end);
    if (CONJUNCTIONS.has(token.lower) && !joins) break;
    if (PREPOSITIONS.has(token.lower) && isDate(end + 1)) break;
    const isNoun = DETERMINERS.has(tokens[end - 1]?.lower ?? "");
    if (end > first && !token.capital && isVerb(token.lower) && !isNoun) break;
    end++;
  }
  return end > first ? { first, end } : null;
}
