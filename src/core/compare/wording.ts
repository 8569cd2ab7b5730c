import { MONTHS, WEEKDAYS } from "../read/lexicon/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from "../read/lexicon/grammar.ts";
import type { ClaimWords } from "./article-words.ts";
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

/**
 * What the clause around a token is about: its nouns, verbs and adjectives without
 * their endings; no names of places, no dates.
 */
export function wordsAround(
  { article, first, end, mentions }: ClaimWords,
  token: number,
): ReadonlySet<string> {
  const named = mentions.flatMap(({ mention }) => [[mention.start, mention.end] as const]);
  const content = new Set<string>();
  const isEdge = (i: number) =>
    BREAK.test(article.tokens[i]?.text ?? "") || article.tokens[i]?.lower === "that";
  let [from, to] = [token, token];
  while (from > first && !isEdge(from - 1)) from--;
  while (to < end && !isEdge(to)) to++;
  for (let i = from; i < to; i++) {
    const word = article.tokens[i];
    if (word?.kind !== "word" || word.lower.length < SHORTEST) continue;
    const { lower, start } = word;
    if (FUNCTION_WORDS.some((list) => list.has(lower))) continue;
    if (MONTHS.has(lower) || WEEKDAYS.has(lower)) continue;
    if (named.some(([begin, close]) => start >= begin && start < close)) continue;
    content.add(lower.replace(ENDING, ""));
  }
  return content;
}
