import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  isAdverb,
  isVerb,
} from "./lexicon/grammar.ts";
import { NO_ONE } from "./lexicon/speakers.ts";
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
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|got)$/u;
const BESIDE_SAYING = /^(?:while|when|after|before|speaking|addressing|responding|asked)$/u;
const LONGEST_SUBJECT = 14; // tokens; a longer stretch before a verb is not its subject

export const isBreak = (token: Token | undefined): boolean =>
  token === undefined || BREAKS.test(token.text);

/**
 * The subject of the verb at `verb`, read backwards: adverbs, auxiliaries and
 * dates between them are passed over, an apposition in commas is set apart.
 *
 * @param from - first token that may belong to it.
 * @param isDate - whether a token is part of a time expression.
 * @returns null in the passive, or where no noun stands before the verb.
 */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  isDate: (i: number) => boolean,
): Subject | null {
  let k = verb - 1;
  for (; k >= from; k--) {
    const token = tokens[k];
    if (!token) return null;
    if (PASSIVE.test(token.lower) && !tokens[verb]?.lower.endsWith("ing")) return null;
    if (isAdverb(token.lower) || AUXILIARIES.has(token.lower)) continue;
    if (isDate(k) || (PREPOSITIONS.has(token.lower) && isDate(k + 1))) continue;
    break;
  }
  const aside = asideBefore(tokens, from, k);
  if (aside !== null) k = aside;
  return tokens[k]?.text === ","
    ? appositiveSubject(tokens, from, k)
    : plainSubject(tokens, from, k + 1);
}

/** "NAME, head of the agency, said": the first stretch between commas that can be a subject, and the rest. */
function appositiveSubject(tokens: readonly Token[], from: number, close: number): Subject | null {
  let start = from;
  while (start < close) {
    let comma = start;
    while (comma < close && tokens[comma]?.text !== "," && !isBreak(tokens[comma])) comma++;
    const noun = nounBefore(tokens, start, comma);
    if (comma >= close) return null;
    const isWhole = noun !== null && noun.first === start + looseWords(tokens, start);
    const opens = tokens[start]?.lower ?? "";
    const isWhere = comma - start === 1 && NO_ONE.has(opens); // "Downstream, the mayor, NAME, said"
    if (noun && isWhole && !isWhere && !PREPOSITIONS.has(opens))
      return { noun, apposition: { first: comma + 1, end: close } };
    start = comma + 1;
  }
  return null;
}

/** Joining words and adverbs that open a clause before its subject. */
function looseWords(tokens: readonly Token[], start: number): number {
  let i = start;
  while (CONJUNCTIONS.has(tokens[i]?.lower ?? "") || isAdverb(tokens[i]?.lower ?? "")) i++;
  return i - start;
}

function plainSubject(tokens: readonly Token[], from: number, end: number): Subject | null {
  const who = tokens[end - 1]?.lower;
  if (who === "who" || who === "which") {
    const before = tokens[end - 2]?.text === "," ? end - 2 : end - 1;
    const noun = nounBefore(tokens, from, before);
    const comma = noun ? noun.first - 1 : -1;
    const named = tokens[comma]?.text === "," ? nounBefore(tokens, from, comma) : null;
    const isNamed = named !== null && named.end === comma && tokens[comma - 1]?.capital === true;
    if (noun && isNamed) return { noun: named, apposition: noun };
    return noun && { noun, apposition: null };
  }
  const noun = nounBefore(tokens, from, end);
  return noun && { noun, apposition: null };
}

/** "the adviser, while addressing reporters, said": the comma before such an aside. */
function asideBefore(tokens: readonly Token[], from: number, k: number): number | null {
  const REACH = 8; // tokens of an aside
  for (let i = k; i > Math.max(from, k - REACH); i--)
    if (BESIDE_SAYING.test(tokens[i]?.lower ?? "") && tokens[i - 1]?.text === ",") return i - 1;
  return null;
}

/** The noun phrase that ends before `end`: back to a break, a conjunction or another verb. */
export function nounBefore(tokens: readonly Token[], from: number, end: number): Range | null {
  let first = end;
  while (first > from && end - first < LONGEST_SUBJECT) {
    const token = tokens[first - 1];
    if (!token || isBreak(token)) break;
    const joins = token.lower === "and" && joinsNames(tokens, first - 1);
    if (CONJUNCTIONS.has(token.lower) && !joins) break;
    const isAdjective = DETERMINERS.has(tokens[first - 2]?.lower ?? ""); // "a retired engineer"
    const isNoun = isAdjective || isPlural(token, tokens[first]);
    if (first < end && !token.capital && isVerb(token.lower) && !isNoun) break;
    first--;
  }
  while (
    first < end &&
    (isAdverb(tokens[first]?.lower ?? "") || isLooseOpening(tokens, first, end))
  )
    first++;
  return first < end ? { first, end } : null;
}

/** "armed forces commander": a word in -s is a noun unless an object follows it. */
const isPlural = ({ lower }: Token, next: Token | undefined): boolean =>
  /[^s]s$/u.test(lower) &&
  !AUXILIARIES.has(lower) &&
  next !== undefined &&
  !next.capital &&
  !DETERMINERS.has(next.lower) &&
  !PREPOSITIONS.has(next.lower);

/** A preposition cannot open a subject: "On Telegram the mayor said" keeps "the mayor". */
const isLooseOpening = (tokens: readonly Token[], i: number, end: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  if (PREPOSITIONS.has(token.lower)) return true;
  return (
    PREPOSITIONS.has(tokens[i - 1]?.lower ?? "") &&
    i + 1 < end &&
    /^(?:the|a|an)$/u.test(tokens[i + 1]?.lower ?? "")
  );
};

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
  while (end < to && end - first < LONGEST_SUBJECT) {
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
