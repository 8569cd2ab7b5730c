import {
  ADDRESSES,
  GEOGRAPHY_NOUNS,
  GOVERNMENT_NOUNS,
  LOCATIVE,
  MOTION,
  PARTY,
  REACHES,
  STRIKES,
  TAKEN_FROM,
} from "./lexicon/actors.ts";
import { AUXILIARIES, DETERMINERS, DIRECTIONS, isAdverb, isVerb } from "./lexicon/grammar.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import type { Token } from "./tokens.ts";

const POSSESSIVE = /^['’]s?$/u;
const BORDER =
  /^(?:border|borders|bordered|bordering|frontier|boundary|neighbouring|neighboring)$/u;
const NEXT_TO = /^(?:nearby|neighbouring|neighboring|bordering|borders|bordered|adjoins|abuts)$/u;
const LIES = /^(?:lies|lie|lay|located|situated|borders|bordered|stands|stretches)$/u;

/**
 * Whether a name stands for the place itself. Only countries and their capitals
 * stand for governments here; any other place is literal. In doubt a country is
 * taken for an actor: a missing symbol misleads less than one on a government.
 */
export function isLiteral(tokens: readonly Token[], name: FoundName, place: PlaceEntry): boolean {
  if (place.kind !== "country" && !place.capital) return true;
  const after = tokens[name.endToken];
  if (after && POSSESSIVE.test(after.text) && after.start === tokens[name.endToken - 1]?.end)
    return isPossessorPlace(tokens, name.endToken + 1);
  if (after?.text === "-") return isHyphenPlace(tokens, name);
  if (tokens[name.firstToken - 1]?.text === "-") return false;
  if (/^\p{Ll}+ing$/u.test(after?.text ?? "") && tokens[name.firstToken - 1]?.lower === "of")
    return false;
  const verdict = fromBefore(tokens, name, place);
  if (verdict !== null) return verdict;
  if (after?.kind === "word" && !after.capital) {
    if (GOVERNMENT_NOUNS.has(after.lower)) return false;
    if (GEOGRAPHY_NOUNS.has(after.lower)) return true;
  }
  if (saysWhere(tokens, name.endToken)) return true;
  if (isSubject(tokens, name.endToken)) return false;
  return place.kind !== "country" && !place.capital;
}

/** "Ukraine’s south" is the place; "Ukraine’s foreign minister" and the unknown are the state. */
function isPossessorPlace(tokens: readonly Token[], i: number): boolean {
  const REACH = 3; // "Ukraine’s second largest city"
  for (let at = i; at < i + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || GOVERNMENT_NOUNS.has(token.lower)) return false;
    if (GEOGRAPHY_NOUNS.has(token.lower)) return true;
    if (isVerb(token.lower)) return false;
  }
  return false;
}

/** "Kyiv-based" holds the city; "US-supplied" and "Russia-Ukraine" hold states. */
const isHyphenPlace = (tokens: readonly Token[], { endToken }: FoundName): boolean =>
  /^(?:based|born|area|bound|wide|held|region)$/u.test(tokens[endToken + 1]?.lower ?? "");

const LONGEST_LIST = 8; // names: "to A, B, C and D"
const MOST_MODIFIERS = 4; // tokens between a word and its name or verb

/** @param listed - how many names of one list have been passed over. */
function fromBefore(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
  listed = 0,
): boolean | null {
  let i = name.firstToken - 1;
  if (tokens[i]?.lower === "mainland") return true;
  while (i >= name.firstToken - MOST_MODIFIERS && skippable(tokens[i])) i--;
  const before = tokens[i];
  if (!before) return null;
  if (before.text === ",")
    return isContainer(tokens, i, name) ? true : fromList(tokens, i, name, place, listed);
  if (before.lower === "and" || before.lower === "or")
    return fromList(tokens, i, name, place, listed);
  if (before.kind !== "word") return null;
  const governor = tokens[i - 1]?.lower ?? "";
  const near = [governor, tokens[i - 2]?.lower ?? "", tokens[i - 3]?.lower ?? ""];
  if (before.lower === "between")
    return isSubject(tokens, name.endToken) ? false : isPlacePair(near);
  if (LOCATIVE.has(before.lower)) return true;
  const isBorder = near.some((word) => BORDER.test(word));
  if (PARTY.has(before.lower)) return before.lower === "with" && isBorder;
  if (before.lower === "from")
    return !near.some((word) => TAKEN_FROM.has(word)) && near.some((word) => MOTION.has(word));
  if (before.lower === "to" || before.lower === "for")
    return before.lower === "to" && near.some((word) => MOTION.has(word));
  if (before.lower === "on") return near.some((word) => STRIKES.has(word));
  if (before.lower === "of") return !GOVERNMENT_NOUNS.has(governor) && !isParty(governor);
  if (REACHES.has(before.lower) || NEXT_TO.test(before.lower)) return true;
  if (ADDRESSES.has(before.lower)) return false;
  return null;
}

const isParty = (lower: string): boolean => /^(?:behalf|part|eyes|favour|favor|view)$/u.test(lower);

/** Between a preposition and its name: "in the southern", "inside mainland". */
const skippable = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DIRECTIONS.has(token.lower) || DETERMINERS.has(token.lower) || token.lower === "occupied");

const isCalendarWord = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

const isPlacePair = (near: readonly string[]): boolean =>
  near.some((word) =>
    /^(?:bridge|corridor|border|road|route|railway|link|strait|distance)$/u.test(word),
  );

/** "Kherson, Ukraine": a place, a comma, and the country it lies in. */
function isContainer(tokens: readonly Token[], comma: number, name: FoundName): boolean {
  const left = tokens[comma - 1];
  const right = tokens[name.endToken];
  const closes = right === undefined || /^[,.;:)]$/u.test(right.text);
  return (
    left !== undefined &&
    !isCalendarWord(left.lower) &&
    left.capital &&
    left.kind === "word" &&
    closes &&
    name.firstToken === comma + 1
  );
}

/** In a list the first name's preposition holds for all: "to Ukraine, Moldova and Georgia". */
function fromList(
  tokens: readonly Token[],
  joint: number,
  name: FoundName,
  place: PlaceEntry,
  listed: number,
): boolean | null {
  if (listed >= LONGEST_LIST) return null;
  if (isSubject(tokens, name.endToken)) return false;
  const previous = tokens[joint - 1];
  if (!previous?.capital || previous.kind !== "word") return null;
  let first = joint - 1;
  while (
    first > joint - MOST_MODIFIERS &&
    tokens[first - 1]?.capital &&
    tokens[first - 1]?.kind === "word"
  )
    first--;
  return fromBefore(tokens, { ...name, firstToken: first }, place, listed + 1);
}

/** A verb follows, perhaps after adverbs: the name does something, unless all it does is lie there. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  let at = i;
  const between = ({ lower, text }: Token, next: Token | undefined) =>
    isAdverb(lower) ||
    isCalendarWord(lower) ||
    /^['’‘]$/u.test(text) ||
    (lower === "on" && isCalendarWord(next?.lower ?? ""));
  for (let token = tokens[at]; token && between(token, tokens[at + 1]); token = tokens[at])
    if (++at > i + MOST_MODIFIERS) return false;
  const verb = tokens[at];
  if (verb?.kind !== "word") return false;
  if (saysWhere(tokens, at)) return false;
  if (AUXILIARIES.has(verb.lower) && LIES.test(tokens[at + 1]?.lower ?? "")) return false;
  return isVerb(verb.lower);
}

/** "lies on", "shares a border with": a verb that only places its subject. */
const saysWhere = (tokens: readonly Token[], i: number): boolean =>
  LIES.test(tokens[i]?.lower ?? "") ||
  (/^(?:shares?|shared|has|have|had)$/u.test(tokens[i]?.lower ?? "") &&
    tokens.slice(i + 1, i + MOST_MODIFIERS).some(({ lower }) => BORDER.test(lower)));
