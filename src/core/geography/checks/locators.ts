import { border, borderGround, shore } from "./edge-words.ts";
import { groundAt, isKindNoun } from "./ground.ts";
import type { Locator } from "./locator.ts";
import { statedDistanceAt } from "./measures.ts";
import { type Words, compassAt, isClosed } from "./phrases.ts";

const known = new WeakMap<Words, readonly Locator[]>();

/** Every locator of a claim, in reading order; none overlaps another. */
export function locatorsOf(words: Words): readonly Locator[] {
  const cached = known.get(words);
  if (cached) return cached;
  const found: Locator[] = [];
  for (let i = 0; i < words.size; i++) {
    const locator =
      distanceFrom(words, i) ??
      direction(words, i) ??
      border(words, i) ??
      shore(words, i) ??
      near(words, i) ??
      inside(words, i);
    if (!locator) continue;
    found.push(locator);
    i = Math.max(i, (locator.kind === "in" ? locator.ground.first : locator.end) - 1);
  }
  known.set(words, found);
  return found;
}

/** "60 km north of X", "12 miles from X", "100 km from the border with X". */
function distanceFrom(words: Words, i: number): Locator | null {
  const distance = statedDistanceAt(words, i);
  if (!distance) return null;
  let at = distance.end;
  if (words.lower(at) === "to" && words.lower(at + 1) === "the") at += 2;
  const compass = compassAt(words, at);
  if (compass && !compass.isAdjective) at = compass.end;
  const link = words.lower(at);
  const isLink =
    link === "from" || (compass ? link === "of" : link === "off" || link === "outside");
  if (!isLink) return null;
  const edge = borderGround(words, at + 1);
  const ground = edge ?? groundAt(words, at + 1);
  if (!ground) return null;
  const isFromBorder = edge !== null;
  return {
    kind: "distance",
    distance,
    compass,
    ground,
    isFromBorder,
    first: distance.first,
    end: ground.end,
  };
}

/** "north of X", "to the south-east of X", "just west of X". */
function direction(words: Words, i: number): Locator | null {
  const compass = compassAt(words, i);
  if (!compass || compass.isAdjective) return null;
  const ofIndex = compass.end;
  if (words.lower(ofIndex) !== "of" || isOneOfMany(words, i)) return null;
  const ground = groundAt(words, ofIndex + 1);
  if (!ground) return null;
  let first = i;
  if (words.lower(i - 1) === "the" && words.lower(i - 2) === "to") first = i - 2;
  while (
    /^(?:just|due|far|further|farther|slightly|immediately|directly|well|right)$/u.test(
      words.lower(first - 1),
    )
  )
    first--;
  return { kind: "direction", compass, ground, first, end: ground.end };
}

/** "north and east of X"; and "in the north of X", which is a part of X. */
function isOneOfMany(words: Words, i: number): boolean {
  const before = words.lower(i - 1);
  if (before === "the") return words.lower(i - 2) !== "to";
  if (before === "and" || before === "or" || before === ",")
    return compassAt(words, i - 2) !== null;
  return before === "-";
}

const NEAR_PHRASES = [
  ["near"], ["close", "to"], ["not", "far", "from"], ["just", "outside"], ["outside"], ["next", "to"],
  ["on", "the", "outskirts", "of"], ["in", "the", "vicinity", "of"], ["adjacent", "to"],
  ["a", "short", "distance", "from"], ["just", "off"], ["a", "stone", "'s", "throw", "from"],
]; // prettier-ignore

function near(words: Words, i: number): Locator | null {
  for (const phrase of NEAR_PHRASES) {
    if (!phrase.every((word, k) => words.lower(i + k) === word)) continue;
    const ground = groundAt(words, i + phrase.length);
    if (ground) return { kind: "near", ground, first: i, end: ground.end };
  }
  return null;
}

const FAR = /^(?:far|extreme|deep)$/u;
const PART = /^(?:part|parts|corner|half|end|tip|edge|reaches|section|area|areas)$/u;

/** "in X", "in the south of X", "in southern X", "in X's north-east", "of X" after a kind of place. */
function inside(words: Words, i: number): Locator | null {
  const link = words.lower(i);
  const isIn = /^(?:in|inside|within)$/u.test(link);
  const isOf = link === "of" && (isKindNoun(words.lower(i - 1)) || PART.test(words.lower(i - 1)));
  if (!isIn && !isOf) return null;
  let at = i + 1;
  if (words.lower(at) === "the" || words.lower(at) === "far") at++;
  if (FAR.test(words.lower(at))) at++;
  const compass = compassAt(words, at);
  if (isIn && compass) {
    at = PART.test(words.lower(compass.end)) ? compass.end + 1 : compass.end;
    const isCountrys =
      words.lower(at) === "of" &&
      words.lower(at + 1) === "the" &&
      words.lower(at + 2) === "country";
    if (isCountrys) return { kind: "part", compass, ground: null, first: i, end: at + 3 };
    if (!compass.isAdjective && isClosed(words, at))
      return { kind: "part", compass, ground: null, first: i, end: at };
    const ground = groundAt(words, words.lower(at) === "of" ? at + 1 : at);
    if (!ground || (!compass.isAdjective && words.lower(at) !== "of")) return null;
    return { kind: "part", compass, ground, first: i, end: ground.end };
  }
  const country =
    isIn && words.lower(at) === "country" && /^['’]s$/u.test(words.token(at + 1)?.text ?? "")
      ? compassAt(words, at + 2)
      : null;
  if (country && !country.isAdjective)
    return { kind: "part", compass: country, ground: null, first: i, end: country.end };
  const owner = words.nameAt(at);
  const side =
    owner && /^['’]s?$/u.test(words.token(owner.end)?.text ?? "")
      ? compassAt(words, owner.end + (FAR.test(words.lower(owner.end + 1)) ? 2 : 1))
      : null;
  if (isIn && owner && side && !side.isAdjective)
    return {
      kind: "part",
      compass: side,
      ground: { names: [owner], first: at, end: owner.end },
      first: i,
      end: side.end,
    };
  const ground = groundAt(words, i + 1);
  return ground ? { kind: isIn ? "in" : "of", ground, first: i, end: ground.end } : null;
}
