import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  isVerb,
} from "../../read/lexicon/grammar.ts";
import { isKindNoun, isParticiple, isPlain } from "./ground.ts";
import { type Placed, type Words, adjectiveTo } from "./phrases.ts";
import { isLand, isSettlement } from "./shape.ts";

/** What a statement is about: a name, or words that point at a place. */
export type Subject =
  | {
      readonly kind: "name";
      readonly name: Placed;
      /** False where the name only stands before the words, and both may belong to a verb. */
      readonly isTied: boolean;
    }
  /** "the region", "it": `noun` says what kind; empty where any may be meant. */
  | { readonly kind: "pointed"; readonly noun: string };

const LINKS =
  /^(?:is|are|was|were|be|been|lies|lie|lay|lying|located|situated|sits|sit|sat|sitting|stands|stood|standing|stretches|stretching|nestled|perched|remains|extends|falls|which|that)$/u;
const JUST =
  /^(?:just|only|about|some|around|roughly|approximately|nearly|almost|right|directly|over|than|more|less|least|at|up|to|under|both|all|now|still|also|barely|well|within|far|deep|high|immediately|further)$/u;
const LONGEST_PHRASE = 9;

/** Where words begin with what hedges them: "some", "just", "more than". */
export function beforeHedges(words: Words, first: number): number {
  let at = first;
  while (JUST.test(words.lower(at - 1)) && !words.isInName(at - 1)) at--;
  return at;
}

/** The subject of words that begin at `first`: before a comma, a linking verb or the words themselves. */
export function subjectBefore(words: Words, first: number): Subject | null {
  let at = beforeHedges(words, first);
  const bracket = words.token(at - 1)?.text;
  if (bracket === "," || bracket === "(" || bracket === "–" || bracket === "—")
    return phraseTo(words, at - 1, true) ?? beforeApposition(words, at - 1);
  let isLinked = false;
  while (LINKS.test(words.lower(at - 1)) || (isLinked && isFiller(words.lower(at - 1)))) {
    if (/^(?:not|never)$/u.test(words.lower(at - 1))) return null; // a denial says nothing to test
    isLinked = true;
    at--;
  }
  if (isLinked && words.lower(at - 1) === ",") {
    const isRelative = /^(?:which|that)$/u.test(words.lower(at));
    const outer = isRelative ? null : beforeApposition(words, at - 1);
    if (outer) return outer;
    at--;
  }
  const direct = phraseTo(words, at, isLinked) ?? (isLinked ? beforeApposition(words, at) : null);
  return direct ?? (words.lower(first - 1) === "and" ? clauseSubject(words, first - 1) : null);
}

/** "A has no coast and borders B": the name its clause begins with, where a verb follows it. */
function clauseSubject(words: Words, before: number): Subject | null {
  const name = words.nameAt(words.lower(0) === "the" ? 1 : 0);
  if (name) {
    const isSubject = name.end < before && isVerb(words.lower(name.end)) && isPlain(words, name);
    return isSubject ? { kind: "name", name, isTied: true } : null;
  }
  const isPointed = words.lower(0) === "the" && isKindNoun(words.lower(1)) && before > 2;
  return isPointed ? { kind: "pointed", noun: words.lower(1) } : null;
}

const isFiller = (lower: string): boolean =>
  ADVERBS.has(lower) || /^(?:has|had|have|itself)$/u.test(lower);

/** "A, a country of 2.6 million, borders …": what stood before the commas. */
function beforeApposition(words: Words, end: number): Subject | null {
  const start = words.token(end)?.text === "," ? end : end - 1;
  if (words.token(start)?.text !== ",") return null;
  for (let at = start - 1; at > start - 16 && at > 0; at--) {
    if (words.token(at)?.text !== ",") continue;
    const opens =
      ARTICLE.test(words.lower(at + 1)) ||
      OPENS.test(words.lower(at + 1)) ||
      words.token(at + 1)?.kind === "number";
    const name = words.nameTo(at);
    const isFirst = (name?.first ?? Infinity) <= 2; // the sentence is about it
    return name && (opens || isFirst) && isPlain(words, name)
      ? { kind: "name", name, isTied: true }
      : null;
  }
  return null;
}

/** What may begin a stretch between commas that describes the name before it. */
const OPENS =
  /^(?:home|known|once|whose|which|where|in|on|near|some|about|just|with|also|north|south|east|west|part|formerly|long|now)$/u;

/** The place that a phrase ending before `end` names or points at. */
function phraseTo(words: Words, end: number, isTied: boolean): Subject | null {
  const name = words.nameTo(end);
  if (name && isPlain(words, name)) {
    if (isOneOf(words, name)) return null;
    const town = townBefore(words, name);
    const meant = town ?? name;
    return { kind: "name", name: meant, isTied: isTied || standsAlone(words, meant) };
  }
  if (words.lower(end - 1) === "it" || words.lower(end - 1) === "its")
    return { kind: "pointed", noun: "" };
  const noun = words.lower(end - 1);
  if (!isKindNoun(noun)) return null;
  let start = end - 1;
  while (start > end - LONGEST_PHRASE && isModifier(words, start - 1)) start--;
  const before = words.token(start - 1);
  const determiner = words.lower(start - 1);
  if (DETERMINERS.has(determiner) || ARTICLE.test(determiner)) {
    const outer = words.token(start - 2);
    if (outer?.text === "," || outer?.text === "–" || outer?.text === "—") {
      const named = words.nameTo(start - 2);
      if (named) return { kind: "name", name: named, isTied: true };
    }
    if (LINKS.test(words.lower(start - 2))) return subjectBefore(words, start - 1);
    const isDefinite = /^(?:the|this|that|its)$/u.test(determiner);
    return isDefinite ? { kind: "pointed", noun } : null;
  }
  if (before?.text === ",") {
    const named = words.nameTo(start - 1);
    return named ? { kind: "name", name: named, isTied: true } : null;
  }
  return null;
}

/** "no region of X borders", "a town of X lies": said of a part of X that has no name. */
const isOneOf = (words: Words, { first }: Placed): boolean =>
  words.lower(first - 1) === "of" &&
  isKindNoun(words.lower(first - 2)) &&
  /^(?:no|an?|any|each|every|one|some|another|neither)$/u.test(words.lower(first - 3));

/** "Lodz, Poland, near the border": what follows is said of the town, not of its country. */
function townBefore(words: Words, { place, first }: Placed): Placed | null {
  const isBehindComma = isLand(place) && words.token(first - 1)?.text === ",";
  const town = isBehindComma ? words.nameTo(first - 1) : null;
  const isOfList = words.token((town?.first ?? 0) - 1)?.text === ",";
  return town && !isOfList && isSettlement(town.place) && town.place.country === place.country
    ? town
    : null;
}

const ARTICLE = /^(?:the|a|an|its)$/u;

/** A describing word inside a noun phrase. */
function isModifier(words: Words, i: number): boolean {
  const token = words.token(i);
  if (!token) return false;
  if (words.isInName(i) || token.text === "-" || /^['’]s$/u.test(token.text)) return true;
  if (token.kind !== "word" || DETERMINERS.has(token.lower))
    return token.lower === "main" || token.lower === "major";
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return false;
  if (token.capital) return adjectiveTo(words, i + 1) !== null;
  return !isVerb(token.lower) || isParticiple(words, i);
}

/** Before a name: what follows the name can only describe it. People "from X in Y", talks "on X in Y" may be in Y. */
const TIED =
  /^(?:in|at|near|outside|inside|around|across|over|into|through|off|towards|toward|to|beyond)$/u;

/** "in Galati", "the city of Galati", or first in its sentence: what follows can only describe it. */
function standsAlone(words: Words, name: Placed): boolean {
  let at = name.first - 1;
  while (
    at >= 0 &&
    (isModifier(words, at) || DETERMINERS.has(words.lower(at)) || words.lower(at) === "of")
  )
    at--;
  const before = words.token(at);
  if (!before || before.kind === "mark") return true;
  return TIED.test(before.lower);
}

/** The name that a noun phrase ending before `end` is said of: "NAME is a major port", "NAME, a port". */
export function namedBefore(words: Words, end: number): Placed | null {
  let start = end - 1;
  while (start > end - LONGEST_PHRASE && isModifier(words, start - 1)) start--;
  const isArticle = ARTICLE.test(words.lower(start - 1)) || words.lower(start - 1) === "another";
  const owner = words.nameAt(start);
  const hasArticle = isArticle || (owner !== null && !isPlain(words, owner));
  if (isArticle) start--;
  const link = words.token(start - 1);
  if (link && /^[,–—(]$/u.test(link.text)) {
    const name = words.nameTo(start - 1);
    return name && hasArticle && isPlain(words, name) ? name : null;
  }
  if (!/^(?:is|was|remains|became|as)$/u.test(words.lower(start - 1))) return null;
  const subject = subjectBefore(words, start);
  return subject?.kind === "name" ? subject.name : null;
}
