import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, isVerb } from "../../read/lexicon/grammar.ts";
import { GOVERNMENT_NOUNS } from "../../read/lexicon/actors.ts";
import { words as list } from "../../read/lexicon/words.ts";
import { type Placed, type Words, adjectiveTo } from "./phrases.ts";
import { isCountry, isLand, isSettlement } from "./shape.ts";

/** What a place is held against: one or more names, from `first` to `end`. */
export interface Ground {
  readonly names: readonly Placed[];
  readonly first: number;
  readonly end: number;
}

const LONGEST_LEAD = 7; // "the small eastern Romanian port city of"
const KIND_NOUNS = list(`
  city town village hamlet settlement suburb port capital region oblast province district county state
  territory peninsula island country republic nation river stronghold resort hub municipality area
  cities towns villages settlements ports regions provinces
`);

export const isKindNoun = (lower: string): boolean => KIND_NOUNS.has(lower);

const isPossessive = (words: Words, at: number): boolean =>
  /^['’]s?$/u.test(words.token(at)?.text ?? "") && touches(words, at);

const touches = (words: Words, at: number): boolean =>
  words.token(at - 1)?.end === words.token(at)?.start;

/** Not somebody's ("Kherson's mayor"), nor part of a longer word ("Kyiv-based"). */
export const isPlain = (words: Words, { end }: Placed): boolean =>
  !isPossessive(words, end) && !(words.token(end)?.text === "-" && touches(words, end));

/**
 * The name that a phrase comes down to from token i on: "Izmail", "the city of
 * Izmail", "the Danube port of Izmail", "Romania's Galati", "the towns of A and B".
 */
export function groundAt(words: Words, i: number): Ground | null {
  for (let at = i; at <= i + LONGEST_LEAD;) {
    const name = words.nameAt(at);
    if (!name) {
      if (!mayLead(words, at)) return null;
      at++;
    } else if (isPossessive(words, name.end)) at = name.end + 1;
    else if (!isPlain(words, name)) return null;
    else if (isModifier(words, name)) at = name.end;
    else {
      const names = listFrom(words, name);
      const last = names.at(-1) ?? name;
      return { names, first: i, end: isLandsKind(words, last) ? last.end + 1 : last.end };
    }
  }
  return null;
}

const LANDS_KIND =
  /^(?:region|oblast|province|district|county|state|territory|republic|peninsula)s?$/u;

/** "the NAME region", "A and B provinces": what kind of land the name before it is. */
export const isLandsKind = (words: Words, { place, end }: Placed): boolean =>
  LANDS_KIND.test(words.lower(end)) && !words.isInName(end) && isLand(place) && !isCountry(place);

/** "the Danube port of X", "the Black Sea city of X": the name only describes. */
function isModifier(words: Words, name: Placed): boolean {
  if (isLandsKind(words, name)) return false; // "the NAME region of X" is the region
  const { end } = name;
  let at = end;
  while (at < end + 2 && isKindNoun(words.lower(at))) at++;
  return at > end && words.lower(at) === "of" && groundAt(words, at + 1) !== null;
}

/**
 * "the captured port city", against "troops captured port cities" and "troops
 * entered NAME": a participle stands before a noun and after no actor.
 */
export function isParticiple(words: Words, i: number): boolean {
  if (!/(?:ed|held)$/u.test(words.lower(i))) return false;
  const before = words.token(i - 1);
  if (before?.kind !== "word" || DETERMINERS.has(before.lower)) return true;
  const isActor = before.lower.endsWith("s") || GOVERNMENT_NOUNS.has(before.lower);
  return !isActor && !(before.capital && words.isInName(i - 1));
}

/** A word that may stand before the name of a phrase. */
function mayLead(words: Words, at: number): boolean {
  const token = words.token(at);
  if (!token || words.isInName(at)) return false;
  if (token.kind === "mark") return token.text === "-";
  const { lower } = token;
  if (lower === "of") return isKindNoun(words.lower(at - 1));
  if (DETERMINERS.has(lower)) return !/^(?:no|any|which|what|that)$/u.test(lower);
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (token.capital) return adjectiveTo(words, at + 1) !== null;
  return !isVerb(lower) || isParticiple(words, at);
}

const LONGEST_LIST = 8;

/** "A", "A and B", "A, B and C": towns or lands, a list only where it closes with "and" or "or". */
export function listFrom(words: Words, first: Placed): Placed[] {
  const names = [first];
  let isOpen = false;
  for (let at = first.end; names.length < LONGEST_LIST;) {
    const joint = words.lower(at);
    const next = joint === "," && /^(?:and|or)$/u.test(words.lower(at + 1)) ? at + 2 : at + 1;
    if (joint !== "," && joint !== "and" && joint !== "or") break;
    const name = words.nameAt(words.lower(next) === "the" ? next + 1 : next);
    if (!name || !isPlain(words, name)) break;
    if (isSettlement(name.place) !== isSettlement(first.place)) break;
    names.push(name);
    isOpen = joint === "," && next === at + 1;
    at = name.end;
    if (!isOpen) return names;
  }
  return isOpen ? [first] : names;
}
