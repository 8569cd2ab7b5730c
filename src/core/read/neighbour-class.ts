import {
  ADDRESSES,
  GEOGRAPHY_NOUNS,
  GOVERNMENT_NOUNS,
  LOCALS,
  LOCATIVE,
  MOTION,
  ORGANISATION_NOUNS,
  PARTY,
  REACHES,
  STRIKES,
  TITLES,
  TITLE_MODIFIERS,
} from "./lexicon/actors.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  DIRECTIONS,
  PREPOSITIONS,
  PRONOUNS,
  isAdverb,
  isVerb,
} from "./lexicon/grammar.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import { type Token, isInCapitals } from "./tokens.ts";

/** In this order a word's class is the first list that holds it. */
const LISTS: readonly Iterable<string>[] = [
  DETERMINERS,
  DIRECTIONS,
  LOCATIVE,
  PARTY,
  PREPOSITIONS,
  CONJUNCTIONS,
  PRONOUNS,
  AUXILIARIES,
  MONTHS.keys(),
  WEEKDAYS.keys(),
  LOCALS,
  TITLES,
  TITLE_MODIFIERS,
  REACHES,
  ADDRESSES,
  STRIKES,
  MOTION,
  GEOGRAPHY_NOUNS,
  GOVERNMENT_NOUNS,
  ORGANISATION_NOUNS,
];
const OF_LISTS = 16; // first class of a list; those below are told by form
const CLASS_OF = new Map<string, number>();
for (const [i, list] of LISTS.entries())
  for (const word of list) if (!CLASS_OF.has(word)) CLASS_OF.set(word, OF_LISTS + i);

/** What sort of word stands beside a name, so that rare words lend their weight to each other. */
export function neighbourClass(token: Token | undefined): number {
  if (!token) return 0;
  if (token.kind === "mark") return MARKS.get(token.text) ?? 1;
  if (token.kind === "number") return 2;
  const listed = CLASS_OF.get(token.lower);
  if (listed !== undefined) return listed * 2 + (token.capital ? 1 : 0);
  if (kindsOf(token.lower)) return token.capital ? 3 : 4;
  if (token.capital) return token.text.length > 1 && isInCapitals(token.text) ? 5 : 6;
  if (isAdverb(token.lower)) return 7;
  return isVerb(token.lower) ? 8 : CLASS_OF_OTHERS;
}

/** The class of a word in no list, and no verb or adverb by its form: a noun or an adjective. */
export const CLASS_OF_OTHERS = 9;

const MARKS = new Map([
  [".", 10],
  [",", 11],
  ["-", 12],
  ["–", 13],
  ["—", 13],
  ["(", 14],
  [")", 15],
  [":", 16],
  [";", 16],
  ["“", 17],
  ['"', 17],
  ["”", 17],
  ["'s", 18],
  ["’s", 18],
  ["/", 19],
  ["$", 20],
]);
