import type { Bearer } from "../read/gazetteer.ts";
import type { FoundName } from "../read/mentions.ts";
import type { Token } from "../read/tokens.ts";
import { mayAgree } from "./agreement.ts";
import {
  type Stretch,
  askedBefore,
  isFirstName,
  isFunctionWord,
  isHyphened,
  isOfOrganisation,
  isSpaced,
  isStreet,
  isSurname,
  isTitle,
  prepositionBefore,
} from "./around.ts";
import { isCommonWord } from "./common-words.ts";
import type { CaseMatch } from "./match.ts";
import { ORGANISATIONS, OTHER_PREPOSITIONS } from "./words.ts";

/**
 * "place": the words say so; "known": only how well known it is says so;
 * "doubtful": nothing does; "common": a common word that opens a sentence.
 */
export type Verdict = "place" | "known" | "doubtful" | "common" | "surname" | "none";

const WELL_KNOWN = 50_000; // inhabitants: named without saying what it is

export interface Surroundings {
  /** First token of the sentence. */
  readonly start: number;
  readonly isPlace: (token: number) => boolean;
  /** True for a name that goes on a list of places: "з-під Білої Церкви і Фастова". */
  readonly listed: boolean;
}

/** What the words around a name say of it. */
export function judge(
  tokens: readonly Token[],
  name: FoundName,
  match: CaseMatch,
  { start: sentenceStart, isPlace, listed }: Surroundings,
): Verdict {
  const { firstToken: first, endToken: end } = name;
  const stretch = { first, end };
  if (isStreet(tokens, first) || isHyphened(tokens, stretch, isPlace)) return "none";
  if (isTitle(tokens, stretch) || isOfOrganisation(tokens, first, sentenceStart)) return "none";
  if (askedBefore(tokens, first) && !isFirstName(tokens, stretch)) return "place"; // "глава району Іван …"
  if (isSurname(tokens, stretch, sentenceStart, isPlace)) return "surname";
  if (isFirstName(tokens, stretch) || isAttribute(tokens, stretch, match.adjectival)) return "none";

  if (listed) return "place";
  if (ORGANISATIONS.has(tokens[first]?.lower ?? "")) return "none";
  const preposition = prepositionBefore(tokens, first, sentenceStart);
  const isLong = end - first > 1;
  if (isLong || (preposition !== null && !OTHER_PREPOSITIONS.has(preposition))) return "place";
  const lower = tokens[first]?.lower ?? "";
  const opens = opensSentence(tokens, first, sentenceStart);
  if (opens && isCommonWord(lower)) return "common";
  if (isKnown(match.bearers)) return "known";
  const isSurnameLike = looksLikeSurname(lower);
  if (opens && !match.nominative) return "none";
  if (opens) return !isSurnameLike && looksLikeVerb(tokens[end]) ? "place" : "doubtful";
  return isSurnameLike || beginsLongerName(tokens, stretch) ? "doubtful" : "place";
}

/** An adjective of a place's name before the noun it belongs to: "Південного військового округу". */
function isAttribute(
  tokens: readonly Token[],
  { first, end }: Stretch,
  adjectival: boolean,
): boolean {
  const word = tokens[first]?.lower ?? "";
  const next = tokens[end];
  if (end > first + 1 || !adjectival || !isSpaced(tokens[first], next)) return false;
  if (next?.kind !== "word" || isFunctionWord(next.lower)) return false;
  return mayAgree(word, next.lower);
}

/** Where a capital says nothing: at a sentence's or a quotation's start, or among words all in capitals. */
const opensSentence = (tokens: readonly Token[], first: number, start: number): boolean =>
  (isShouted(tokens[first]) && (isShouted(tokens[first - 1]) || isShouted(tokens[first + 1]))) ||
  first === start ||
  /^[«"„“(:–—•]$/u.test(tokens[first - 1]?.text ?? "");

const isShouted = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 1 && token.text === token.text.toUpperCase();

/** A country, a region, a water, a well-known town: named without saying what it is. */
const isKnown = (bearers: readonly Bearer[]): boolean =>
  bearers.some(
    ({ place }) =>
      !/^(?:village|town|city|place|hamlet|district)$/u.test(place.kind) ||
      place.population >= WELL_KNOWN ||
      place.capital,
  );

const looksLikeSurname = (lower: string): boolean =>
  /(?:енк[оауі]|[оеє]в(?:а|у|им|ым)?|[иі]н(?:а|у|им|ым)?|[сц]ьк(?:ий|ого|ому|им)|[сц]к(?:ий|ого|ому|им)|ук|юк|чак)$/u.test(
    lower,
  );

const beginsLongerName = (tokens: readonly Token[], { end }: Stretch): boolean => {
  const next = tokens[end];
  return next?.kind === "word" && next.capital && isSpaced(tokens[end - 1], next);
};

const looksLikeVerb = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  /(?:ли|ла|ло|[аиіу]в|[аие]л|є|ють|уть|ать|ять|ить|ит|ся|сь|ет|ют|ут)$/u.test(token.lower);

/** "Суми атакували": what people do to a place, while "суми зросли" tells of the common word too. */
export const isDoneByMany = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  /(?:[аяиії]ли|[ую]ть|[ую]т|[ая]ть)$/u.test(token.lower);
