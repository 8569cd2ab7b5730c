import {
  ADDRESSES,
  AFFAIRS,
  DEALINGS,
  GEOGRAPHY_NOUNS,
  GIVEN_TO,
  GOVERNMENT_NOUNS,
  LOCALS,
  LOCATIVE,
  MOTION,
  ORGANISATION_NOUNS,
  PARTY,
  REACHES,
  STRIKES,
  TAKEN_FROM,
} from "./lexicon/actors.ts";
import { DETERMINERS, DIRECTIONS } from "./lexicon/grammar.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import { isCyrillic } from "../slavic/script.ts";
import { isSlavicLiteral } from "../slavic/senses.ts";
import { BORDER, isCalendarWord, isSubject, saysWhere } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const POSSESSIVE = /^['’]s?$/u;
const NEXT_TO = /^(?:nearby|neighbouring|neighboring|bordering|borders|bordered|adjoins|abuts)$/u;

/** The name that was found before, with the place it is. */
export interface NameBefore {
  readonly endToken: number;
  readonly place: PlaceEntry;
}

/**
 * Whether a name stands for the place itself. Only countries and their capitals
 * stand for governments here, where the words make them act or be dealt with;
 * any other place is literal.
 */
export function isLiteral(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
  before: NameBefore | null | undefined = null,
): boolean {
  const first = tokens[name.firstToken];
  if (first && isCyrillic(first)) return isSlavicLiteral(tokens, name, place);
  if (place.kind !== "country" && !place.capital) return !actsAsCapital(tokens, name, place);
  const after = tokens[name.endToken];
  if (after && POSSESSIVE.test(after.text) && after.start === tokens[name.endToken - 1]?.end)
    return isPossessorPlace(tokens, name.endToken + 1);
  if (before && isWhereItLies(tokens, name, place, before)) return true;
  if (after?.text === "-" && isJoined(tokens, name.endToken)) return isHyphenPlace(tokens, name);
  if (tokens[name.firstToken - 1]?.text === "-" && isJoined(tokens, name.firstToken)) return false;
  if (/^\p{Ll}+ing$/u.test(after?.text ?? "") && tokens[name.firstToken - 1]?.lower === "of")
    return false;
  const verdict = fromBefore(tokens, name, place);
  if (verdict !== null) return verdict;
  if (after?.kind === "word") {
    if (GOVERNMENT_NOUNS.has(after.lower)) return false;
    if (GEOGRAPHY_NOUNS.has(after.lower) || LOCALS.has(after.lower)) return true;
    if (isSpaced(tokens, name.endToken) && isModified(after)) return false;
  }
  if (opensWithAside(tokens, name)) return false;
  if (saysWhere(tokens, name.endToken)) return true;
  return !isSubject(tokens, name.endToken);
}

/** "Washington urged": a region does not act, but the capital that bears its name does. */
const actsAsCapital = (tokens: readonly Token[], name: FoundName, place: PlaceEntry): boolean =>
  place.kind === "region" &&
  place.region === "" &&
  name.bearers.some((bearer) => bearer.place.capital) &&
  (isSubject(tokens, name.endToken) ||
    /^(?:by|against|urged|told)$/u.test(tokens[name.firstToken - 1]?.lower ?? ""));

/** "US howitzers", "Ukraine fatigue": a country whose thing or affair it is. */
const isModified = (after: Token): boolean => after.capital || AFFAIRS.has(after.lower);

/** "children in Baghdad, Iraq have died": a place, a comma, and the country it lies in. */
const isWhereItLies = (
  tokens: readonly Token[],
  { firstToken }: FoundName,
  { kind, country }: PlaceEntry,
  { endToken, place }: NameBefore,
): boolean =>
  kind === "country" &&
  place.kind !== "country" &&
  country !== "" &&
  place.country === country &&
  endToken === firstToken - 1 &&
  tokens[endToken]?.text === ",";

const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end;

const isSpaced = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) === 1;

/** "Tokyo, however, refused": at the head of a sentence, what follows the aside is what it does. */
function opensWithAside(tokens: readonly Token[], { firstToken, endToken }: FoundName): boolean {
  const before = tokens[firstToken - 1]?.text ?? ".";
  return (
    /^[.!?…"“”]$/u.test(before) && tokens[endToken]?.text === "," && !tokens[endToken + 1]?.capital
  );
}

/** "Ukraine’s south" and "Ukraine’s birds" are of the place; "Ukraine’s foreign minister" is of the state. */
function isPossessorPlace(tokens: readonly Token[], i: number): boolean {
  const REACH = 4; // tokens: "Ukraine’s second largest city", "long-range artillery"
  if (ORDINAL.test(tokens[i]?.lower ?? "")) return true;
  for (let at = i; at < i + REACH; at++) {
    const token = tokens[at];
    if (token?.text === "-") continue;
    if (!token || token.kind === "mark") return true;
    if (GEOGRAPHY_NOUNS.has(token.lower)) return true;
    if (GOVERNMENT_NOUNS.has(token.lower) || ORGANISATION_NOUNS.has(token.lower)) return false;
  }
  return true;
}

/** "Peru’s first case", "Peru’s largest lake": counted among places. */
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+teenth|eleventh|twelfth|last|only|\p{Ll}{3,}est)$/u;

/** "Kyiv-based" and "the India-Pakistan border" hold places; "US-supplied" and "Russia-Ukraine" states. */
const isHyphenPlace = (tokens: readonly Token[], { endToken }: FoundName): boolean =>
  /^(?:based|born|area|bound|wide|held|region)$/u.test(tokens[endToken + 1]?.lower ?? "") ||
  (tokens[endToken + 1]?.capital === true && BORDER.test(tokens[endToken + 2]?.lower ?? ""));

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
    return isSubject(tokens, name.endToken)
      ? false
      : isPlacePair(near) || !near.some((word) => DEALINGS.has(word));
  if (LOCATIVE.has(before.lower)) return true;
  if (/^(?:like|as)$/u.test(before.lower) && near.some((word) => EXEMPLIFIED.test(word)))
    return true;
  const isBorder = near.some((word) => BORDER.test(word));
  if (PARTY.has(before.lower)) return before.lower === "with" && isBorder;
  if (before.lower === "from") return !near.some((word) => TAKEN_FROM.has(word));
  if (before.lower === "to" && (place.capital || before.capital))
    return near.some((word) => MOTION.has(word) || word === "from");
  if (before.lower === "to")
    return near.some((word) => MOTION.has(word)) || !near.some((word) => GIVEN_TO.has(word));
  if (before.lower === "for") return near.some((word) => MOTION.has(word));
  if (before.lower === "on") return near.some((word) => STRIKES.has(word));
  if (before.lower === "of") return !GOVERNMENT_NOUNS.has(governor) && !isParty(governor);
  if (REACHES.has(before.lower) || NEXT_TO.test(before.lower)) return true;
  if (ADDRESSES.has(before.lower) || FRIENDS.test(before.lower)) return false;
  return null;
}

/** "cities like Nairobi", "countries such as Peru" name places of a kind. */
const EXEMPLIFIED =
  /^(?:countries|nations|states|cities|towns|places|areas|regions|capitals|destinations)$/u;

const FRIENDS = /^(?:all(?:y|ies)|rivals?|partners?|enem(?:y|ies)|foes?)$/u;

const isParty = (lower: string): boolean => /^(?:behalf|eyes|favour|favor|view)$/u.test(lower);

/** Between a preposition and its name: "in the southern", "inside mainland". */
const skippable = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DIRECTIONS.has(token.lower) || DETERMINERS.has(token.lower) || token.lower === "occupied");

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
  if (tokens[joint - 1]?.text === ",") return fromList(tokens, joint - 1, name, place, listed + 1);
  const previous = tokens[joint - 1];
  if (isCalendarWord(previous?.lower ?? "")) return null;
  if (!previous?.capital || previous.kind !== "word") return null;
  let first = joint - 1;
  while (
    first > joint - MOST_MODIFIERS &&
    tokens[first - 1]?.capital &&
    tokens[first - 1]?.kind === "word"
  )
    first--;
  const verdict = fromBefore(tokens, { ...name, firstToken: first }, place, listed + 1);
  // "cases in Peru and Chile rose", but "… in Peru, Chile said".
  const holds = verdict === true && tokens[joint]?.text !== ",";
  return holds || !isSubject(tokens, name.endToken) ? verdict : false;
}
