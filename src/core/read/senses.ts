import {
  AFFAIRS,
  GEOGRAPHY_NOUNS,
  GOVERNMENT_NOUNS,
  LOCALS,
  LOCAL_BODIES,
} from "./lexicon/actors.ts";
import { OF_STATES, WAYS } from "./lexicon/places-said.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import { isCyrillic } from "../slavic/script.ts";
import { isSlavicLiteral } from "../slavic/senses.ts";
import { actsLikeState, isAskedTo } from "./like-states.ts";
import { isTeam } from "./teams.ts";
import { fromBefore } from "./sense-before.ts";
import { BORDER, isSubject, saysWhere } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const POSSESSIVE = /^['’]s?$/u;

/** The name that was found before, with the place it is. */
export interface NameBefore {
  readonly endToken: number;
  readonly place: PlaceEntry;
}

/**
 * Whether a name stands for the place itself. Countries and capitals stand for
 * governments where the words make them act or be dealt with, any other place only
 * where it does what nobody but those who govern do; where sport is told of, a
 * place may be its team.
 */
export function isLiteral(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
  before: NameBefore | null | undefined = null,
): boolean {
  const first = tokens[name.firstToken];
  if (first && isCyrillic(first)) return isSlavicLiteral(tokens, name, place);
  if (isTeam(tokens, name)) return false;
  if (place.kind !== "country" && !place.capital && !isSeat(name, place))
    return !actsLikeState(tokens, name, place);
  const after = tokens[name.endToken];
  if (after && POSSESSIVE.test(after.text) && after.start === tokens[name.endToken - 1]?.end)
    return isPossessorPlace(tokens, name.endToken + 1);
  if (before && isWhereItLies(tokens, name, place, before)) return true;
  if (isAskedTo(tokens, name)) return false;
  if (after?.text === "-" && isJoined(tokens, name.endToken)) return isHyphenPlace(tokens, name);
  if (tokens[name.firstToken - 1]?.text === "-" && isJoined(tokens, name.firstToken))
    return isWayOrBorder(after);
  if (/^\p{Ll}+ing$/u.test(after?.text ?? "") && tokens[name.firstToken - 1]?.lower === "of")
    return false;
  const isNamed = after?.kind === "word" && isSpaced(tokens, name.endToken);
  if (isNamed && isOfThePlace(after, place)) return true;
  if (isNamed && ARTICLE.test(tokens[name.firstToken - 1]?.lower ?? ""))
    return !GOVERNMENT_NOUNS.has(after.lower) && !isModified(after);
  const isBehindLand =
    before?.place.kind === "country" &&
    before.endToken === name.firstToken - 1 &&
    place.kind === "country";
  const verdict = fromBefore(tokens, name, place, 0, isBehindLand);
  if (verdict !== null) return verdict;
  if (after?.kind === "word" && GOVERNMENT_NOUNS.has(after.lower)) return false;
  if (isNamed && isModified(after)) return false;
  if (opensWithAside(tokens, name)) return false;
  if (saysWhere(tokens, name.endToken)) return true;
  return !isSubject(tokens, name.endToken);
}

/** A region that bears its capital's name. */
const isSeat = (name: FoundName, place: PlaceEntry): boolean =>
  place.kind === "region" &&
  place.region === "" &&
  name.bearers.some((bearer) => bearer.place.capital);

/** "Lima residents", "the Cairo flights", "Athens Police": what lies, lives, goes or serves in the place. */
const isOfThePlace = ({ lower, capital }: Token, { kind }: PlaceEntry): boolean =>
  (capital && kind !== "country" && (LOCAL_BODIES.has(lower) || TOWN_BODIES.test(lower))) ||
  (!GOVERNMENT_NOUNS.has(lower) &&
    (GEOGRAPHY_NOUNS.has(lower) || LOCALS.has(lower) || WAYS.has(lower)));

/** "a Kenya firm": not the name but what follows it is what the words before are about. */
const ARTICLE = /^an?$/u;

/** What a town has of its own and no government. */
const TOWN_BODIES = /^(?:city|fire|metro|metropolitan|municipal|mayor|airport|international)$/u;

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
  const before = tokens[firstToken - 1]?.lower ?? ".";
  const aside = tokens[endToken + 1];
  if (!OPENS_CLAUSE.test(before) || tokens[endToken]?.text !== ",") return false;
  if (!/^[.!?…"“”]$/u.test(before) && aside?.lower !== "which") return false;
  if (!aside || aside.capital || aside.lower === "where") return false;
  if (aside.lower === "which") return isSubject(tokens, endToken + 2);
  return !(ARTICLE_OR_THE.test(aside.lower) && isKindOfLand(tokens, endToken + 2));
}

const OPENS_CLAUSE = /^(?:[.!?…"“”;:]|and|but|while|as|because|that|if|when|although|though)$/u;
const ARTICLE_OR_THE = /^(?:an?|the)$/u;

/** "Peru, the country in which …", "Chad, a landlocked country": what it is, no aside. */
const isKindOfLand = (tokens: readonly Token[], i: number): boolean =>
  LAND.test(tokens[i]?.lower ?? "") || LAND.test(tokens[i + 1]?.lower ?? "");
const LAND = /^(?:country|nation|state|island|city|capital|kingdom)$/u;

/** "Ukraine’s south" and "Ukraine’s birds" are of the place; "Ukraine’s foreign minister" is of the state. */
function isPossessorPlace(tokens: readonly Token[], i: number): boolean {
  const REACH = 4; // tokens: "Ukraine’s second largest city", "long-range artillery"
  if (ORDINAL.test(tokens[i]?.lower ?? "")) return true;
  for (let at = i; at < i + REACH; at++) {
    const token = tokens[at];
    if (token?.text === "-") continue;
    if (!token || token.kind === "mark") return true;
    if (GEOGRAPHY_NOUNS.has(token.lower)) return true;
    if (GOVERNMENT_NOUNS.has(token.lower) || OF_STATES.has(token.lower)) return false;
  }
  return true;
}

/** "Peru’s first case", "Peru’s largest lake": counted among places. */
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+teenth|eleventh|twelfth|last|only|\p{Ll}{3,}est)$/u;

/** "Kyiv-based" and "the India-Pakistan border" hold places; "US-supplied" and "Russia-Ukraine" states. */
const isHyphenPlace = (tokens: readonly Token[], { endToken }: FoundName): boolean =>
  /^(?:based|born|area|bound|wide|held|region)$/u.test(tokens[endToken + 1]?.lower ?? "") ||
  (tokens[endToken + 1]?.capital === true && isWayOrBorder(tokens[endToken + 2]));

const isWayOrBorder = (token: Token | undefined): boolean =>
  token !== undefined && (BORDER.test(token.lower) || WAYS.has(token.lower));
