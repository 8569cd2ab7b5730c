import type { Words } from "./cue-words.ts";
import { isLikeName } from "./like-name.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import { isTitleBefore } from "./speaker-phrase.ts";
import { CLASS } from "./word-features.ts";

const LONGEST_PHRASE = 30; // tokens of a noun phrase with all that hangs on it

/** Words that look like prepositions and may have a clause behind them: "although she said". */
export const OPENS_CLAUSE = words(
  `than while when after before because although though as since unless until whereas if whether where`,
);

const isNominal = (c: number | undefined): boolean =>
  c === CLASS.noun || c === CLASS.name || c === CLASS.number || c === CLASS.pronoun;
const isInner = (c: number | undefined): boolean =>
  isNominal(c) || c === CLASS.adjective || c === CLASS.genitive;

/** The noun phrase that ends before `end`, with the prepositions that hang on it. */
export function phraseBefore(text: Words, from: number, end: number): Range | null {
  const { tokens, classes } = text;
  let first = end;
  const least = Math.max(from, end - LONGEST_PHRASE);
  while (first > least) {
    const core = coreBefore(text, least, first);
    if (core === null) break;
    first = officeBefore(text, least, core) ?? core;
    const link = classes[first - 1];
    const isLinked =
      link === CLASS.preposition &&
      !OPENS_CLAUSE.has(tokens[first - 1]?.lower ?? "") &&
      first - 2 >= least &&
      (isNominalBefore(text, first - 2) || classes[first - 2] === CLASS.adjective); // "people close to …"
    if (!isLinked) break;
    first--;
  }
  if (first === end) return null;
  const before = tokens[first - 1];
  // "In Paris officials said": what stands behind a preposition is no subject, but its last noun may be.
  if (
    before &&
    first > from &&
    classes[first - 1] === CLASS.preposition &&
    !OPENS_CLAUSE.has(before.lower)
  ) {
    const isPair =
      classes[end - 1] === CLASS.name ||
      (classes[end - 1] === CLASS.noun && classes[first] !== CLASS.determiner);
    return isPair && end - first > 1 ? { first: end - 1, end } : null;
  }
  const joined = joinedBefore(text, least, first);
  return { first: joined ?? first, end };
}

/** "the Minister of Trade, Crafts and Labour": back to where the list behind "of" begins. */
function officeBefore(text: Words, from: number, last: number): number | null {
  const { tokens } = text;
  if (!tokens[last]?.capital || tokens[last - 1]?.lower !== "and") return null;
  let first = last;
  while (
    first - 2 > from &&
    tokens[first - 2]?.capital &&
    LISTS.has(tokens[first - 1]?.text ?? "")
  ) {
    const core = coreBefore(text, from, first - 1);
    if (core === null) return null;
    first = core;
    if (/^(?:of|for|on)$/u.test(tokens[first - 1]?.lower ?? ""))
      return isNominalBefore(text, first - 2) ? first : null;
  }
  return null;
}

const LISTS = words(`, and`);

const isNominalBefore = ({ classes, tokens }: Words, i: number): boolean =>
  isNominal(classes[i]) ||
  tokens[i]?.text === ")" ||
  /^(?:many|some|most|all|both|several|one|half|each)$/u.test(tokens[i]?.lower ?? "");

/** Where the words around one noun begin: "the state's 12 largest unions". */
function coreBefore(text: Words, from: number, end: number): number | null {
  const { tokens, classes } = text;
  let k = end - 1;
  if (tokens[k]?.text === ")") {
    while (k > from && tokens[k]?.text !== "(") k--;
    k--;
  }
  const last = classes[k];
  const mayEnd =
    isNominal(last) ||
    last === CLASS.adjective ||
    last === CLASS.determiner ||
    isLikeName(text, k) ||
    (last === CLASS.adverb && isInner(classes[k - 1])); // a noun that looks like an adverb
  if (k < from || !mayEnd) return null;
  if (last === CLASS.pronoun) return k;
  if (last === CLASS.adverb) k--;
  for (; k >= from; k--) {
    const c = classes[k];
    if (c === CLASS.determiner || c === CLASS.possessive) {
      while (k > from && classes[k - 1] === CLASS.determiner) k--;
      return k;
    }
    if (c === CLASS.pronoun) return k + 1;
    if (
      isInner(c) ||
      isLikeName(text, k) ||
      (classes[k - 1] !== CLASS.to && isTitleBefore(tokens, k))
    )
      continue;
    const isModifier =
      (c === CLASS.participle || c === CLASS.ing || c === CLASS.adverb || c === CLASS.base) &&
      isOpening(classes[k - 1]) &&
      isInner(classes[k + 1]);
    if (
      isModifier ||
      joinsWords(tokens[k]?.text ?? "", tokens[k - 1]?.text ?? "", tokens[k + 1]?.capital)
    )
      continue;
    return k + 1 < end ? k + 1 : null;
  }
  return from;
}

const isOpening = (c: number | undefined): boolean =>
  c === CLASS.determiner ||
  c === CLASS.possessive ||
  c === CLASS.adjective ||
  c === CLASS.adverb ||
  c === CLASS.genitive;

/** A hyphen, a percentage, an abbreviation's stop before a capital. */
const joinsWords = (mark: string, before: string, capitalNext: boolean | undefined): boolean =>
  mark === "-" ||
  mark === "%" ||
  mark === "&" ||
  mark === "$" ||
  mark === "/" ||
  (mark === "." && capitalNext === true && /^\p{Lu}\p{L}{0,4}$/u.test(before));

/** "the union and the mayor said": the first of two, if its phrase opens the clause. */
function joinedBefore(text: Words, from: number, first: number): number | null {
  const { tokens, classes } = text;
  if (classes[first - 1] !== CLASS.and || tokens[first - 1]?.lower === "but") return null;
  const core = coreBefore(text, from, first - 1);
  if (core === null) return null;
  const before = tokens[core - 1];
  const opens =
    core === from || !before || before.kind === "mark" || classes[core - 1] === CLASS.that;
  return opens ? core : null;
}

/** The noun phrase that begins at `first`: "the head of the agency", "Ms. Ada Lopez (R-Ga.)". */
export function phraseAfter(text: Words, first: number, end: number): Range | null {
  const { tokens, classes, isDate } = text;
  let i = first;
  for (; i < end; i++) {
    const c = classes[i];
    if (isDate(i)) break;
    if (tokens[i]?.text === "(") {
      while (i < end && tokens[i]?.text !== ")") i++;
      continue;
    }
    const isLink =
      c === CLASS.preposition &&
      i > first &&
      (isNominal(classes[i - 1])
        ? isLinking(tokens[i]?.lower)
        : classes[i - 1] === CLASS.adjective && isNominal(classes[i - 2])); // "people familiar with"
    const isPart = isInner(c) || c === CLASS.determiner || c === CLASS.possessive || isLink;
    const isJoin = c === CLASS.and && classes[i + 1] === CLASS.name;
    if (
      !isPart &&
      !isJoin &&
      !joinsWords(tokens[i]?.text ?? "", tokens[i - 1]?.text ?? "", tokens[i + 1]?.capital)
    )
      break;
    if (c === CLASS.pronoun && i > first) break;
  }
  return i > first && mayEndPhrase(text, first, i - 1) ? { first, end: i } : null;
}

/** A noun; or what looks like no noun where nothing but one can stand: "the general", "two locals", "both". */
function mayEndPhrase({ tokens, classes }: Words, first: number, last: number): boolean {
  if (isNominal(classes[last]) || tokens[last]?.text === ")") return true;
  if (first === last) return tokens[last]?.lower === "both";
  const c = classes[first];
  const isOpened =
    classes[last - 1] === CLASS.determiner ||
    c === CLASS.determiner ||
    c === CLASS.possessive ||
    c === CLASS.number;
  return isOpened && classes[last] === CLASS.adjective;
}

/** "of", "at", "for" hang on a name; "in" and "on" may say where and when something was said. */
const isLinking = (lower: string | undefined): boolean =>
  /^(?:of|at|for|from|with)$/u.test(lower ?? "");
