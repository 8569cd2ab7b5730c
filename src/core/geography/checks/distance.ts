import type { PlaceEntry } from "../../read/gazetteer.ts";
import { distanceKm } from "../turf.ts";
import { type Apart, apart } from "./apart.ts";
import { kilometres } from "./construction.ts";
import { measuredPart, placePart, radiusPart } from "./drawn.ts";
import { locatorsOf } from "./locators.ts";
import { type StatedDistance, statedDistanceAt } from "./measures.ts";
import { type Placed, type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { areaOf, isCountry, isRiver, pointOf, radiusKm, resolutionKm } from "./shape.ts";
import { statedSubjects } from "./stated-subjects.ts";
import {
  type Keyed,
  type Tested,
  type Verdict,
  findingOf,
  measuredKm,
  onePerPair,
} from "./tested.ts";
import type { World } from "./world.ts";

const LEAST_TOLERANCE_KM = 5;
const ROAD_FACTOR = 1.4; // a road may be so much longer than the straight line
const FAR_OFF = 2; // times the tolerance: nearer than that may be another reading of the words

/** "60 km north of X", "X is 100 km from Y", "A and B are 60 km apart". */
export const distance: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  return onePerPair([...byLocator(words), ...between(words)]);
};

function byLocator(words: Words): Keyed[] {
  return locatorsOf(words).flatMap((locator): Keyed[] => {
    if (locator.kind !== "distance") return [];
    const to = locator.ground.names[0]?.place;
    return statedSubjects(words, locator).flatMap(({ place, first, isTied }): Keyed[] => {
      if (!to || to.id === place.id || isCountry(place)) return [];
      const from = Math.min(first, locator.first);
      return test(words, place, to, locator.distance, [from, locator.end], isTied);
    });
  });
}

/** "A and B are 60 km apart", "the 60 km between A and B". */
function between(words: Words): Keyed[] {
  const found: Keyed[] = [];
  for (let i = 0; i < words.size; i++) {
    const distance = statedDistanceAt(words, i);
    if (!distance) continue;
    const pair =
      apartNames(words, i, distance.end) ??
      betweenNames(words, distance.end) ??
      distanceIs(words, i) ??
      fromTo(words, distance.end);
    if (!pair) continue;
    const [a, b] = pair;
    const span: [number, number] = [Math.min(a.first, i), Math.max(b.end, distance.end)];
    found.push(...test(words, a.place, b.place, distance, span, true));
  }
  return found;
}

type Two = readonly [Placed, Placed];

function apartNames(words: Words, at: number, end: number): Two | null {
  if (words.lower(end) !== "apart") return null;
  let i = at - 1;
  while (i > at - 7 && !words.isInName(i)) i--;
  const b = words.nameTo(i + 1);
  const a = b && words.lower(b.first - 1) === "and" ? words.nameTo(b.first - 1) : null;
  return a && b ? [a, b] : null;
}

function betweenNames(words: Words, end: number): Two | null {
  let at = end;
  while (at < end + 4 && words.lower(at) !== "between") at++;
  const a = words.lower(at) === "between" ? words.nameAt(at + 1) : null;
  const b = a && words.lower(a.end) === "and" ? words.nameAt(a.end + 1) : null;
  return a && b ? [a, b] : null;
}

/** "The distance between A and B is 60 km", "… from A to B, 60 km", "from A to B it is 60 km". */
function distanceIs(words: Words, at: number): Two | null {
  let i = at - 1;
  while (i > at - 5 && !IS.test(words.lower(i))) i--;
  if (!IS.test(words.lower(i))) return null;
  const b = words.nameTo(words.lower(i - 1) === "it" ? i - 1 : i);
  const a = b && /^(?:and|to)$/u.test(words.lower(b.first - 1)) ? words.nameTo(b.first - 1) : null;
  const isOfDistance =
    a !== null && (words.lower(i - 1) === "it" || WAY.test(words.lower(a.first - 2)));
  return a && b && isOfDistance && /^(?:between|from)$/u.test(words.lower(a.first - 1))
    ? [a, b]
    : null;
}

const IS = /^(?:is|was|,)$/u;
const WAY = /^(?:distance|way|journey|drive|route|trip|road|stretch)$/u;

/** "It is 60 km from A to B". */
function fromTo(words: Words, end: number): Two | null {
  const a = words.lower(end) === "from" ? words.nameAt(end + 1) : null;
  const b = a && words.lower(a.end) === "to" ? words.nameAt(a.end + 1) : null;
  return a && b ? [a, b] : null;
}

function test(
  words: Words,
  place: PlaceEntry,
  to: PlaceEntry,
  stated: StatedDistance,
  [first, end]: readonly [number, number],
  isTied: boolean,
): Keyed[] {
  if (isRiver(place)) return [];
  const tested = held(words.world, place, to, stated, quoted(words, first, end));
  if (!isTied && tested.verdict === "inconsistent") return [];
  return [
    { key: [place.id, to.id].sort().join(" "), finding: findingOf(words, first, end, tested) },
  ];
}

/** The stated distance against the one on the map: point to point, or to an outline. */
function held(
  world: World,
  place: PlaceEntry,
  to: PlaceEntry,
  { km, bound, slack }: StatedDistance,
  said: string,
): Tested {
  const away =
    areaOf(place) || areaOf(to) || isRiver(to) ? apart(place, to) : pointToPoint(place, to);
  const extentKm = Math.max(LEAST_TOLERANCE_KM, radiusKm(place) + radiusKm(to));
  const toleranceKm =
    Math.hypot(extentKm, slack * km) + resolutionKm(world, place) + resolutionKm(world, to);
  const verdict = verdictOf(away, km, bound, toleranceKm, areaOf(to) !== null);
  const about = bound === "at-least" ? "at least " : bound === "at-most" ? "at most " : "";
  const road =
    verdict === "untestable"
      ? "; a road may be longer than the straight line, so this cannot be told"
      : "";
  return {
    predicate: "distance", verdict, places: [place, to],
    explanation: `${said}: ${place.name} lies ${kilometres(away.km)} from ${to.name} in a straight line; the words say ${about}${kilometres(km)}, give or take ${kilometres(toleranceKm)}${road}.`,
    measured: measuredKm(away.km, toleranceKm),
    parts: [
      placePart(to), placePart(place),
      ...(areaOf(to) ? [] : [radiusPart(pointOf(to), km, `${kilometres(km)} around ${to.name}`)]),
      measuredPart(away.from, away.to, away.km),
    ],
  }; // prettier-ignore
}

function verdictOf(
  { km, isCut }: Apart,
  stated: number,
  bound: StatedDistance["bound"],
  toleranceKm: number,
  isToOutline: boolean,
): Verdict {
  const over = stated - km; // positive: the words say more than the map
  const isRoad = stated <= km * ROAD_FACTOR + toleranceKm;
  if (bound === "at-least")
    return over <= toleranceKm ? "consistent" : isRoad ? "untestable" : "inconsistent";
  if (bound === "at-most")
    return -over <= toleranceKm
      ? "consistent"
      : -over <= FAR_OFF * toleranceKm
        ? "untestable"
        : "inconsistent";
  if (Math.abs(over) <= toleranceKm) return "consistent";
  const isFarOff =
    over > 0 ? !isRoad && over > FAR_OFF * toleranceKm : -over > FAR_OFF * toleranceKm;
  return isFarOff && !isCut && !(isToOutline && over > 0 && isRoad) ? "inconsistent" : "untestable";
}

function pointToPoint(a: PlaceEntry, b: PlaceEntry): Apart {
  const [from, to] = [pointOf(a), pointOf(b)];
  return { km: distanceKm(from, to), from, to, isCut: false };
}
