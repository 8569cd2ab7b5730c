import type { Words } from "./cue-words.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  isAdverb,
} from "./lexicon/grammar.ts";
import { CLASS_SHIFT } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** A capital where the class is but guessed: "Drew Lopez", whatever "drew" may be. */
export function isLikeName({ tokens, classes, facts }: Words, i: number): boolean {
  if (tokens[i]?.capital !== true || classes[i] === CLASS.ing) return false;
  return (facts[i] ?? 0) >> CLASS_SHIFT === 0 && !isGrammar(tokens[i].lower);
}

const isGrammar = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  PRONOUNS.has(lower) ||
  AUXILIARIES.has(lower) ||
  isAdverb(lower);
