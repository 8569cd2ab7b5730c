import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { kilometres } from "./construction.ts";
import { descriptionsOf } from "./descriptions.ts";
import { measuredPart, placePart } from "./drawn.ts";
import { isKindNoun, listFrom } from "./ground.ts";
import { locatorsOf } from "./locators.ts";
import { type Placed, type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { isCountry, isLand, isSea, isSettlement, radiusKm } from "./shape.ts";
import { statedSubjects } from "./stated-subjects.ts";
import {
  type Keyed,
  type Tested,
  type Verdict,
  findingOf,
  measuredKm,
  onePerPair,
} from "./tested.ts";

const NEAR_KM = 30; // "near X", of a town
const NEARBY_KM = 60; // "the nearby cities of"
const FAR_KM = 300;

/** "near X", "just outside X", "the nearby cities of A and B". */
export const near: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  return onePerPair([...byLocator(words), ...byDescription(words), ...byApposition(words)]);
};

function byLocator(words: Words): Keyed[] {
  return locatorsOf(words).flatMap((locator): Keyed[] => {
    if (locator.kind !== "near") return [];
    const { ground, end } = locator;
    return statedSubjects(words, locator).flatMap(
      ({ place, first, isTied, isLiteral }): Keyed[] => {
        if (!isSettlement(place) || !isLiteral) return [];
        return ground.names.flatMap(({ place: other }): Keyed[] => {
          if (other.id === place.id || isCountry(other)) return [];
          const from = Math.min(first, locator.first);
          const tested = closeTo(place, [other], NEAR_KM, quoted(words, from, end));
          if (!tested || (!isTied && tested.verdict !== "consistent")) return [];
          return [{ key: keyOf(place, other), finding: findingOf(words, from, end, tested) }];
        });
      },
    );
  });
}

/** "the nearby cities of A and B": near what the claim, else its passage, is about. */
function byDescription(words: Words): Keyed[] {
  return descriptionsOf(words).flatMap((description): Keyed[] => {
    const at = description.has(NEARBY);
    return at === null || !description.isBefore ? [] : nearby(words, description.names, [at, null]);
  });
}

const NEARBY = /^(?:nearby|neighbouring|neighboring)$/u;

/** "A and B, two cities nearby": said after the names. */
function byApposition(words: Words): Keyed[] {
  for (let i = 3; i < words.size; i++) {
    if (words.lower(i) !== "nearby" || !isKindNoun(words.lower(i - 1))) continue;
    let comma = i - 1;
    while (comma > i - 5 && words.token(comma)?.text !== ",") comma--;
    for (const { first } of words.passage.names) {
      const name = words.nameAt(first);
      const list = name ? listFrom(words, name) : [];
      if (list.at(-1)?.end === comma) return nearby(words, list, [first, i + 1]);
    }
  }
  return [];
}

/** Each of the names against what the passage is about. */
function nearby(
  words: Words,
  names: readonly Placed[],
  [first, last]: readonly [number, number | null],
): Keyed[] {
  const places = names.map(({ place }) => place).filter(isSettlement);
  const others = centres(words, places, first);
  if (others.length === 0) return [];
  return names.flatMap(({ place, end, literal }): Keyed[] => {
    if (!isSettlement(place) || !literal) return [];
    const tested = closeTo(place, others, NEARBY_KM, quoted(words, first, last ?? end));
    return tested ? [{ key: place.id, finding: findingOf(words, first, last ?? end, tested) }] : [];
  });
}

/** What "nearby" may be near to: a town named before it, a place of the claim, the ground of its passage. */
function centres(words: Words, except: readonly PlaceEntry[], at: number): PlaceEntry[] {
  const { claim, names, earlier } = words.passage;
  const before = names
    .filter((name) => name.end <= at && name.mention.literal)
    .flatMap(({ place }) => place ?? []);
  const grounds = [...earlier.filter(isSettlement), ...earlier];
  const own = claim.places.flatMap(({ place }) => words.world.place(place) ?? []);
  const named = new Set(names.flatMap(({ place }) => (place ? [place.id] : [])));
  const candidates = [
    ...before.filter(isSettlement),
    ...own.filter(({ id }) => !named.has(id)),
    ...before,
    ...grounds,
  ];
  return candidates.filter(
    (each, i) =>
      !except.includes(each) &&
      !isCountry(each) &&
      (isSettlement(each) || isLand(each)) &&
      candidates.indexOf(each) === i,
  );
}

/** Against the first of the others; where that is far, against any of them, for one may be meant. */
function closeTo(
  place: PlaceEntry,
  others: readonly PlaceEntry[],
  nearKm: number,
  said: string,
): Tested | null {
  const [first] = others;
  if (!first || (isSea(first) && others.length === 1)) return null;
  const gaps = others.map((other) => ({ other, gap: apart(place, other) }));
  const [meant] = gaps;
  const closest = gaps.reduce((best, each) => (each.gap.km < best.gap.km ? each : best));
  if (!meant) return null;
  const { other, gap } = meant;
  const toleranceKm = nearKm + radiusKm(place) + (isSettlement(other) ? radiusKm(other) : 0);
  const verdict: Verdict =
    meant.gap.km <= toleranceKm ? "consistent"
    : closest.gap.km > FAR_KM && !closest.gap.isCut ? "inconsistent"
    : "untestable"; // prettier-ignore
  const how =
    verdict === "untestable"
      ? `; between ${toleranceKm.toFixed(0)} and ${FAR_KM} km the word may or may not fit`
      : "";
  return {
    predicate: "near", verdict, places: [place, other],
    explanation: `${said}: ${place.name} lies ${kilometres(gap.km)} from ${other.name}${how}.`,
    measured: measuredKm(gap.km, toleranceKm),
    parts: [placePart(other), placePart(place), measuredPart(gap.from, gap.to, gap.km)],
  }; // prettier-ignore
}

const keyOf = (a: PlaceEntry, b: PlaceEntry): string => [a.id, b.id].sort().join(" ");
