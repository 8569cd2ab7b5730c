import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  isAdverb,
  isVerb,
} from "../../read/lexicon/grammar.ts";
import type { Token } from "../../read/tokens.ts";
import { bearingOf } from "./compass.ts";
import type { NamedPlace, Passage } from "./passage.ts";
import {
  BE,
  BESIDE,
  HEARSAY,
  KINDS_OF_TOWN,
  LAKE_NOUNS,
  RIVER_NOUNS,
  LIES,
  NEGATIONS,
  OF_TOWNS,
  PEOPLE_OF,
} from "./side-lexicon.ts";
import { isSetOff, isStaticAt, isPartOf, isThingThere, linkBefore } from "./side-link.ts";
import { backToLink } from "./side-motion.ts";
import { type Lying, NOBODY, isGround, isPossessor, listBefore, lying } from "./side-names.ts";
import type { SideWords } from "./side-words.ts";

const REACH_BACK = 24; // tokens: "X, a town of some 30,000 inhabitants in the far south, lies on"
const CLAUSE = /^(?:and|but|while|whereas|after|before|because|when|if|so|yet|though|;|:|“|”|")$/u;

/** "X lies on the left bank", "X, on the Danube's southern bank", "X, a port on the right bank". */
export function liesBefore(passage: Passage, side: SideWords): Lying {
  const { tokens, names, about, isOwn } = passage;
  const on = linkBefore(tokens, side);
  if (on === null) return NOBODY;
  let isNegated = false;
  let verbFound = false; // of lying: what stands before it may say anything of the place
  for (let i = on - 1; i >= Math.max(0, on - REACH_BACK); i--) {
    const token = tokens[i];
    if (!token) break;
    const name = names.find(({ first, end }) => first <= i && i < end);
    if (name) {
      const isAside = isSetOff(tokens, name, side, on);
      const isAcrossFrom = side.isWhole && isAside;
      // "Trains to X, south of the river since": the words go on, and with the trains.
      if (side.form === "bearing" && name.end === on - 1 && tokens[name.end]?.text === "," && !isAside) return NOBODY; // prettier-ignore
      const link = backToLink(tokens, name.first - 1);
      if (isAcrossFrom && tokens[link]?.lower === "near" && isGround(name))
        return lying([name], isNegated, isVerb(tokens[link - 1]?.lower ?? ""));
      const skipped = passedOver(tokens, name, side, on);
      if (skipped !== null) {
        i = skipped;
        continue;
      }
      // "the mayor of X, a city on": the city is X, whatever is said of its mayor.
      const isTown =
        tokens[name.end]?.text === "," && KINDS_OF_TOWN.has(tokens[on - 1]?.lower ?? "");
      const isOf = tokens[link]?.lower === "of";
      // "The residents of X, on" are X; "the harbour of X, on" may lie elsewhere.
      const isWhole = !isOf || isTown || PEOPLE_OF.has(tokens[link - 1]?.lower ?? "");
      const isSure = isWhole && !isPartOf(tokens, name);
      const isSubject =
        isGround(name) &&
        !isPossessor(tokens, name) &&
        reaches(tokens, name, on) &&
        (isTown || isAside || !isOf) &&
        !isThingThere(tokens, name, link, verbFound);
      if (!isSubject) return NOBODY;
      return lying([...listBefore(names, tokens, name), name], isNegated, isSure);
    }
    if (NEGATIONS.has(token.lower)) isNegated = true;
    const isPointing =
      KINDS_OF_TOWN.has(token.lower) &&
      /^(?:the|this|that)$/u.test(tokens[i - 1]?.lower ?? "") &&
      tokens[i - 2]?.lower !== "of"; // "X, the capital of the region, lies"
    if (isPointing && verbFound && isOwn && about) return { ...NOBODY, places: [about], isNegated };
    if (CLAUSE.test(token.lower)) return NOBODY;
    const isStatic = LIES.has(token.lower) || BE.has(token.lower);
    verbFound ||= isStatic;
    const opens = token.text === "," ? asideBefore(tokens, names, i) : null;
    if (opens !== null && (i === on - 1 || isStaticAt(tokens[i + 1]))) {
      i = opens;
      continue;
    }
    const isHearsay = HEARSAY.has(token.lower) && BE.has(tokens[i - 1]?.lower ?? "");
    if (isHearsay || (verbFound && AUXILIARIES.has(token.lower))) continue;
    if (!isStatic && (isVerb(token.lower) || !(verbFound || isOfTown(tokens, i)))) return NOBODY;
  }
  return NOBODY;
}

/** Names that only say where the place is: its country, its river, what it is near. The token to go on from. */
function passedOver(
  tokens: readonly Token[],
  name: NamedPlace,
  side: SideWords,
  on: number,
): number | null {
  // "X is on the Danube, on its right bank"
  if (side.water.kind === "known" && name.place === side.water.place) return name.first;
  const link = backToLink(tokens, name.first - 1);
  const word = tokens[link]?.lower ?? "";
  const isContainer = /^(?:country|region|peninsula|continent)$/u.test(name.place?.kind ?? "");
  if (word === "in" && isContainer) return link;
  // "X, north of Y on the left bank", "X, 20 km from Y"
  const isMeasured = /^(?:of|from)$/u.test(word) && leadsAway(tokens[link - 1]);
  if (isMeasured) return link - 1;
  // "links X with Y on the left bank": Y lies there
  if (name.end === on && /^(?:with|against|than|like|unlike)$/u.test(word)) return null;
  return BESIDE.has(word) ? (leadsAway(tokens[link - 1]) ? link - 1 : link) : null;
}

const leadsAway = (token: Token | undefined): boolean =>
  token !== undefined &&
  (bearingOf(token.lower) !== null ||
    /^(?:(?:down|up)(?:stream|river)|inland|away|km|kilomet(?:re|er)s|miles)$/u.test(token.lower));

/** The comma that opens the aside which the comma at token i closes: "X, known for its wine, lies". */
function asideBefore(
  tokens: readonly Token[],
  names: readonly NamedPlace[],
  i: number,
): number | null {
  const opens = tokens.slice(0, i).findLastIndex(({ text }) => text === ",");
  const head = opens < 0 ? undefined : tokens[opens + 1];
  if (!head) return null;
  if (names.some(({ first, end }) => first === opens + 1 && end === i)) return null; // "X, Y, lies"
  const isAside =
    PREPOSITIONS.has(head.lower) ||
    isVerb(head.lower) ||
    /(?:ed|en|ing|n)$/u.test(head.lower) ||
    DETERMINERS.has(head.lower);
  const isClause = /^(?:which|who|once|home|famous|near|just|some|about|population)$/u;
  return isAside || isClause.test(head.lower) ? opens : null;
}

/** What may be said of a town between its name and its bank: kinds, adjectives, distances, inhabitants. */
function isOfTown(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || token.capital) return true;
  const { lower } = token;
  const isCounted = /^(?:people|inhabitants|residents|souls)$/u.test(lower);
  return (
    KINDS_OF_TOWN.has(lower) ||
    DETERMINERS.has(lower) ||
    OF_TOWNS.has(lower) ||
    RIVER_NOUNS.has(lower) ||
    LAKE_NOUNS.has(lower) ||
    NEGATIONS.has(lower) ||
    leadsAway(token) ||
    isAdverb(lower) ||
    /(?:ern|est|al|ian|ish|ous|ic)$/u.test(lower) ||
    (isCounted && tokens[i - 1]?.kind === "number")
  );
}

/** Right after a name: a comma, a bracket, or a verb of lying; "X residents on" is not X. */
function reaches(tokens: readonly Token[], { end }: NamedPlace, on: number): boolean {
  const next = tokens[end];
  if (end >= on || !next) return true;
  const { lower } = next;
  const opens = next.kind === "mark" || /^(?:which|that|in|itself|also)$/u.test(lower);
  return (
    opens || LIES.has(lower) || AUXILIARIES.has(lower) || NEGATIONS.has(lower) || isAdverb(lower)
  );
}
