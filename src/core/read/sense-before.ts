import {
  ADDRESSES,
  DEALINGS,
  GIVEN_TO,
  GOVERNMENT_NOUNS,
  LOCATIVE,
  MOTION,
  PARTY,
  REACHES,
  TAKEN_FROM,
} from "./lexicon/actors.ts";
import { DETERMINERS, DIRECTIONS } from "./lexicon/grammar.ts";
import { WAYS } from "./lexicon/places-said.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import { BORDER, isCalendarWord, isSubject, pastList } from "./subjects.ts";
import type { Token } from "./tokens.ts";

/** What the words before a name make of it: the place, a party, or nothing by themselves. */

const NEXT_TO = /^(?:nearby|neighbouring|neighboring|bordering|borders|bordered|adjoins|abuts)$/u;
const LONGEST_LIST = 8; // names: "to A, B, C and D"
const MOST_MODIFIERS = 4; // tokens between a word and its name or verb

/**
 * @param listed - how many names of one list have been passed over.
 * @param isBehindLand - true where the name before the comma is a country's, which no other holds.
 */
export function fromBefore(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
  listed = 0,
  isBehindLand = false,
): boolean | null {
  let i = name.firstToken - 1;
  if (PART_OF.test(tokens[i]?.lower ?? "")) return true;
  while (i >= name.firstToken - MOST_MODIFIERS && skippable(tokens[i])) i--;
  const before = tokens[i];
  if (!before) return null;
  if (before.text === ",")
    return !isBehindLand && isContainer(tokens, i, name)
      ? true
      : fromList(tokens, i, name, place, listed);
  if (before.lower === "neither" || before.lower === "nor")
    return ofNeither(tokens, i, name.endToken);
  if (before.lower === "and" || before.lower === "or")
    return fromList(tokens, i, name, place, listed);
  if (before.kind !== "word") return null;
  const governor = tokens[i - 1]?.lower ?? "";
  const near = [governor, tokens[i - 2]?.lower ?? "", tokens[i - 3]?.lower ?? ""];
  if (before.lower === "between")
    return (
      near.some((word) => WAYS.has(word) || BORDER.test(word)) ||
      !near.some((word) => DEALINGS.has(word))
    );
  if (LOCATIVE.has(before.lower)) return true;
  if (/^(?:like|as)$/u.test(before.lower) && near.some((word) => EXEMPLIFIED.test(word)))
    return true;
  const isBorder = near.some((word) => BORDER.test(word));
  if (before.lower === "for")
    return CHARGED.test(governor) || near.some((word) => MOTION.has(word) || BOUND.test(word));
  if (before.lower === "via" || before.lower === "than") return true;
  if (before.lower === "by" && AMONG_PLACES.test(governor)) return true;
  if (before.lower === "with" && BESIDE.test(governor)) return null;
  if (PARTY.has(before.lower)) return before.lower === "with" && isBorder;
  if (before.lower === "from") return !near.some((word) => TAKEN_FROM.has(word));
  if (before.lower === "to" && before.capital) return near.some((word) => word === "from");
  if (before.lower === "to")
    return near.some((word) => MOTION.has(word)) || !near.some((word) => GIVEN_TO.has(word));
  if (before.lower === "on") return !near.some((word) => PRESSED.test(word));
  if (before.lower === "of")
    return SUFFERED.test(governor) || (!GOVERNMENT_NOUNS.has(governor) && !isParty(governor));
  if (REACHES.has(before.lower) || NEXT_TO.test(before.lower)) return true;
  if (ADDRESSES.has(before.lower) || FRIENDS.test(before.lower)) return false;
  return null;
}

/** "southern Peru": only the land has parts. */
const PART_OF =
  /^(?:mainland|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern)$/u;

/** "neither Rome nor Lima has replied": those who might, but "in neither Rome nor Lima" is where. */
function ofNeither(tokens: readonly Token[], i: number, end: number): boolean | null {
  let at = i;
  while (at > i - LONGEST_LIST && tokens[at]?.lower !== "neither") at--;
  if (LOCATIVE.has(tokens[at - 1]?.lower ?? "")) return true;
  const behind = tokens[pastList(tokens, end)];
  return behind?.kind !== "word" || isSubject(tokens, end) ? false : null;
}

/** "cities like Nairobi", "countries such as Peru" name places of a kind. */
const EXEMPLIFIED =
  /^(?:countries|nations|states|cities|towns|places|areas|regions|capitals|destinations)$/u;

/** "the invasion of Egypt": done to it. */
const SUFFERED =
  /^(?:invasion|occupation|annexation|bombing|bombardment|shelling|siege|liberation|capture|evacuation)$/u;

/** "the director for Peru", "forecasts for Chad": what is seen to or counted there. */
const CHARGED =
  /^(?:coordinator|director|envoy|representative|correspondent|forecasts?|figures|data|statistics|estimates?|championships?)$/u;

/** "headed for Peru". */
const BOUND = /^(?:bound|head(?:s|ed|ing)?|departed|sailed|sailing)$/u;

/** "pressure on Cuba", "calls on Chad": somebody is to yield. */
const PRESSED =
  /^(?:sanctions?|pressures?|embargo|tariffs?|duties|restrictions?|blames?|blamed|wars?|calls?|called|calling|rel(?:y|ies|ied|iant|iance)|depend(?:s|ed|ent|ence)?|impos(?:e|es|ed|ing)|leverage|hard|tough|trusts?|turned|spy|spying)$/u;

/** "followed by Peru with two", "bordered by Chad". */
const AMONG_PLACES = /^(?:followed|surrounded|bordered|flanked|enclosed)$/u;

/** "compared with Peru", "along with Chad". */
const BESIDE = /^(?:compared|along|together|as)$/u;

const FRIENDS = /^(?:all(?:y|ies)|rivals?|partners?|enem(?:y|ies)|foes?)$/u;

const isParty = (lower: string): boolean => /^(?:behalf|eyes|favour|favor|view)$/u.test(lower);

/** Between a preposition and its name: "in the southern", "inside mainland". */
const skippable = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DIRECTIONS.has(token.lower) || DETERMINERS.has(token.lower) || token.lower === "occupied");

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
  if (tokens[first - 1]?.lower === "between") return verdict; // what they both are, neither does alone
  // "cases in Peru and Chile rose", "in Peru, Chile and Cuba rose", but "… in Peru, Chile said".
  const isComma = tokens[joint]?.text === ",";
  if (verdict !== true || !isComma) return listed > 0 ? verdict : settled(tokens, name, verdict);
  const isOpener = tokens[first - 1]?.capital === true;
  const isList = listed > 0 ? !isOpener : isInner(tokens, first, name);
  return isList || !isSubject(tokens, name.endToken) ? verdict : false;
}

/** What acts is a party, unless a list says that it is where something is. */
const settled = (
  tokens: readonly Token[],
  name: FoundName,
  verdict: boolean | null,
): boolean | null => (verdict === true || !isSubject(tokens, name.endToken) ? verdict : false);

/** A comma before it, and enough names on both sides to make a list: "A, B, C and D". */
function isInner(tokens: readonly Token[], previous: number, { endToken }: FoundName): boolean {
  const isThird = isJoint(tokens[previous - 1]) && tokens[previous - 2]?.capital === true;
  const wanted = isThird ? 1 : 2;
  let names = 0;
  let at = endToken;
  while (names < wanted && isJoint(tokens[at])) {
    while (isJoint(tokens[at])) at++;
    if (!tokens[at]?.capital) return false;
    while (tokens[at]?.capital) at++;
    names++;
  }
  return names === wanted;
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "," || token.lower === "and" || token.lower === "or");
