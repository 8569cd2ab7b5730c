import { MONTHS, WEEKDAYS } from "../read/lexicon/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from "../read/lexicon/grammar.ts";
import type { ClaimWords } from "./article-words.ts";
import type { CountedHere } from "./mentioned.ts";
import { BREAK } from "./owned.ts";

const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
];
const ENDING = /(?:ing|ed|es|s)$/u;
const SHORTEST = 3; // letters

const REACH = 24; // tokens on either side
/** Stands for any "not", "no" or "never" of a clause. */
export const NEGATION = "not";
const NEGATIONS = /^(?:not|no|never|nor|neither|without|\p{L}*n['’]t)$/u;

/**
 * What the clause around a number is about: its nouns, verbs and adjectives without
 * their endings, and whether it says no; no names of places, no dates.
 */
export function wordsAround(
  { article: { tokens }, first, end, mentions }: ClaimWords,
  { quantity, token }: CountedHere,
): ReadonlySet<string> {
  const unit = quantity.unit.toLowerCase();
  const figures = quantity.text.toLowerCase().replace(unit, "").split(/\s+/u); // "about eleven"
  const isEdge = (i: number) => BREAK.test(tokens[i]?.text ?? "") || tokens[i]?.lower === "that";
  let [from, to] = [token, token];
  while (from > Math.max(first, token - REACH) && !isEdge(from - 1)) from--;
  while (to < Math.min(end, token + REACH) && !isEdge(to)) to++;
  const named = mentions.filter((each) => each.token >= from - REACH && each.token < to);
  const content = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = tokens[i];
    if (word?.kind !== "word") continue;
    const { lower, start } = word;
    if (NEGATIONS.test(lower)) content.add(NEGATION);
    else if (
      !figures.includes(lower) &&
      !isEmpty(lower) &&
      !named.some(({ mention }) => start >= mention.start && start < mention.end)
    )
      content.add(lower.replace(ENDING, ""));
  }
  return content;
}

const isEmpty = (lower: string): boolean =>
  lower.length < SHORTEST ||
  MONTHS.has(lower) ||
  WEEKDAYS.has(lower) ||
  FUNCTION_WORDS.some((list) => list.has(lower));
