import { GOVERNMENT_NOUNS, LOCALS, ORGANISATION_NOUNS, TITLES } from "./lexicon/actors.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  isAdverb,
  isVerb,
} from "./lexicon/grammar.ts";
import {
  FIRST_OF_PLACES,
  HAD_BY_PLACES,
  LAST_OF_PLACES,
  OFTEN_SURNAMES,
  SURE_KINDS,
} from "./lexicon/places-said.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { governor } from "./name-evidence.ts";
import type { Token } from "./tokens.ts";

/**
 * Log-odds that words give to a name nothing known bears, over what was learnt
 * from texts whose names are mostly known.
 */
const SURE = 6;
const LIKELY = 2.5;
const HINT = 1.5;

/** How plainly the words say that a name is a place's: "the town of NAME", "NAME Township"; 0 for not at all. */
export function plainness(
  context: NameContext,
  candidate: NameCandidate,
  isCommon: (hash: number) => boolean,
): number {
  const { tokens, hashes, titleCase } = context;
  const { firstToken: first, endToken: end, runEnd, sentence } = candidate;
  const [word, last, after] = [tokens[first], tokens[end - 1], tokens[end]];
  if (!word || !last || runEnd !== end || titleCase[sentence]) return 0;
  if (ORGANISATION_NOUNS.has(last.lower) || COMPANY.test(last.lower) || isAcronym(word)) return 0;
  if (end > first + 1 && namesItsKind(tokens, first, end)) {
    const own = FIRST_OF_PLACES.has(word.lower) ? ownWord(tokens, first) : first;
    if (isCommon(hashes[own] ?? 0)) return 0;
    if (!OFTEN_SURNAMES.has(last.lower)) return SURE;
    return isModifier(after) ? 0 : LIKELY;
  }
  if (isCommon(hashes[first] ?? 0) || PEOPLES.test(last.lower)) return 0;
  if (after?.kind === "number" || POSSESSIVE.test(after?.text ?? "")) return 0;
  const at = governor(tokens, first);
  const before = tokens[at]?.lower ?? "";
  const held = tokens[at - 1]?.lower ?? "";
  if (before === "of" && (SURE_KINDS.has(held) || HAD_BY_PLACES.has(held))) return SURE;
  if (after && !after.capital && (SURE_KINDS.has(after.lower) || AREAS.test(after.lower)))
    return LIKELY;
  if (isWhereTheyLive(tokens, first, end)) return LIKELY;
  if (before === "along") return LIKELY;
  if (!WITHIN.test(before) || tokens[first - 1]?.lower === "the") return 0;
  if (isWhere(tokens, at, end)) return LIKELY;
  return before === "at" ? 0 : HINT;
}

/** "Orran Corp.", and "the mayor of Orran, NAME,": a firm's name, and whoever holds an office. */
export function isPlainlyOther(
  tokens: readonly Token[],
  { firstToken: first, endToken: end }: NameCandidate,
): boolean {
  if (COMPANY.test(tokens[end - 1]?.lower ?? "")) return true;
  if (tokens[first - 1]?.text !== ",") return false;
  let at = first - 2;
  while (at > first - LONGEST_OFFICE && tokens[at]?.capital) at--;
  return at < first - 2 && tokens[at]?.lower === "of" && TITLES.has(tokens[at - 1]?.lower ?? "");
}

const LONGEST_OFFICE = 6; // tokens: "of the United Republic"
const COMPANY = /^(?:corp|co|inc|ltd|llc|plc)$/u;
const AREAS = /^(?:area|areas|region|slum|neighbou?rhoods?)$/u;
const PEOPLES = /(?:ans?|ese|ish|ics?|ists?|als?|isms?|ine)$/u;
const POSSESSIVE = /^['’]s?$/u;
const WITHIN = /^(?:in|near|outside|around|at)$/u;

const isAcronym = ({ text }: Token): boolean => text === text.toUpperCase() && text.length < 6;

const namesItsKind = (tokens: readonly Token[], first: number, end: number): boolean =>
  LAST_OF_PLACES.has(tokens[end - 1]?.lower ?? "") ||
  (tokens[end - 1]?.lower === "park" &&
    /^(?:national|state)$/u.test(tokens[end - 2]?.lower ?? "")) ||
  FIRST_OF_PLACES.has(tokens[first]?.lower ?? "");

/** "a NAME man", "a 24-year-old NAME woman": people by where they live or serve. */
export function isWhereTheyLive(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  if (!after || after.capital || !LOCALS.has(after.lower)) return false;
  if (after.start - (tokens[end - 1]?.end ?? 0) !== 1) return false;
  return !before || /^(?:old|[.!?…])$/u.test(before.lower) || DETERMINERS.has(before.lower);
}

/** "in NAME, NAME and NAME counties": what the last of a list says of all. */
export function areOfAKind(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at < end + LONGEST_LIST && (isJoint(tokens[at]) || tokens[at]?.capital)) at++;
  const word = tokens[at];
  return (
    word !== undefined && !word.capital && KINDS.test(word.lower) && tokens[at - 1]?.text !== ","
  );
}
const LONGEST_LIST = 12; // tokens
const KINDS =
  /^(?:counties|parishes|townships|provinces|districts|oblasts|governorates|prefectures|villages|towns|cities|islands|rivers)$/u;

const isJoint = (token: Token | undefined): boolean =>
  token?.text === "," || token?.lower === "and" || token?.lower === "or";

/** "Lake NAME", "Mt. NAME". */
const ownWord = (tokens: readonly Token[], first: number): number =>
  tokens[first + 1]?.text === "." ? first + 2 : first + 1;

/** "the Orran Hills apartments": a noun that the name belongs to, and no people of the place. */
const isModifier = (after: Token | undefined): boolean =>
  after?.kind === "word" &&
  !after.capital &&
  !PREPOSITIONS.has(after.lower) &&
  !CONJUNCTIONS.has(after.lower) &&
  !AUXILIARIES.has(after.lower) &&
  !LOCALS.has(after.lower) &&
  !GOVERNMENT_NOUNS.has(after.lower) &&
  !isVerb(after.lower) &&
  !isAdverb(after.lower);

/** "In NAME, …" at the head of a sentence, "in NAME on Monday", "in NAME, 40 km south of". */
function isWhere(tokens: readonly Token[], at: number, end: number): boolean {
  const [preposition, after, next] = [tokens[at], tokens[end], tokens[end + 1]];
  const lower = next?.lower ?? "";
  if (preposition?.capital && after?.text === ",") return true;
  if (after?.lower === "on")
    return MONTHS.has(lower) || WEEKDAYS.has(lower) || next?.kind === "number";
  return WEEKDAYS.has(after?.lower ?? "") || (after?.text === "," && next?.kind === "number");
}
