import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { kilometres } from "./construction.ts";
import { descriptionsOf } from "./descriptions.ts";
import { measuredPart, placePart } from "./drawn.ts";
import { locatorsOf } from "./locators.ts";
import { type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { isCountry, isLake, isLand, isSea, isSettlement, resolutionKm } from "./shape.ts";
import { statedSubjects } from "./stated-subjects.ts";
import {
  type Keyed,
  type Tested,
  type Verdict,
  findingOf,
  measuredKm,
  onePerPair,
} from "./tested.ts";
import { hasSeas, isEnclosed, nearestWater, waterName } from "./waters.ts";
import type { World } from "./world.ts";

const COAST_KM = 15; // a seaside town's middle, and a coast drawn 10 km coarse
const INLAND_KM = 100;
const LAKESIDE_KM = 8;
const AWAY_KM = 50; // from a lake
const REACH_KM = 2000;

const COASTAL = /^(?:coastal|seaside|beachside|seafront)$/u;
const LANDLOCKED = /^(?:landlocked|inland)$/u;

/** "the coastal city of X", "on the Black Sea coast", "landlocked X". */
export const coast: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  return onePerPair([...byLocator(words), ...byDescription(words)]);
};

function byLocator(words: Words): Keyed[] {
  return locatorsOf(words).flatMap((locator): Keyed[] => {
    if (locator.kind !== "shore" || locator.isBank) return [];
    const named = locator.ground?.names[0]?.place ?? null;
    const isLakeShore = named !== null && locator.isCoast && isLake(named);
    const water = named && (isSea(named) || isLakeShore) ? named : null;
    if (named && !water && !isLand(named)) return [];
    return statedSubjects(words, locator).flatMap(({ place, first, isTied }): Keyed[] => {
      const from = Math.min(first, locator.first);
      const tested = atSea(words.world, place, water, quoted(words, from, locator.end));
      if (!tested || (!isTied && tested.verdict !== "consistent")) return [];
      return [{ key: place.id, finding: findingOf(words, from, locator.end, tested) }];
    });
  });
}

function byDescription(words: Words): Keyed[] {
  return descriptionsOf(words).flatMap((description): Keyed[] => {
    const { names, through, head, spanOf } = description;
    const isCoastal = description.has(COASTAL) !== null;
    const isInland = description.has(LANDLOCKED) !== null;
    const sea = through.find(({ place }) => isSea(place))?.place ?? null;
    const isSeaTown =
      sea !== null &&
      description.has(/^(?:port|ports|seaport|harbour|harbor)$/u) === null &&
      /^(?:city|town|village|resort|settlement|cities|towns)$/u.test(head);
    if (!isCoastal && !isInland && !isSeaTown) return [];
    return names.flatMap((name): Keyed[] => {
      const { place } = name;
      const [first, end] = spanOf(name);
      const said = quoted(words, first, end);
      const tested = isInland
        ? noSea(words.world, place, said)
        : atSea(words.world, place, sea, said);
      return tested ? [{ key: place.id, finding: findingOf(words, first, end, tested) }] : [];
    });
  });
}

/** Null where the layers know no sea, or the place is one. */
function atSea(
  world: World,
  place: PlaceEntry,
  stated: PlaceEntry | null,
  said: string,
): Tested | null {
  if (!isSettlement(place) && !isLand(place)) return null;
  const nearest = stated
    ? { ...apart(place, stated), water: stated }
    : hasSeas(world) ? nearestWater(world, place, "seas", REACH_KM) : null; // prettier-ignore
  if (!nearest) return null;
  const { km, water } = nearest;
  const [coastKm, inlandKm] = isSea(water) ? [COAST_KM, INLAND_KM] : [LAKESIDE_KM, AWAY_KM];
  const toleranceKm = coastKm + resolutionKm(world, water) / 2;
  const verdict: Verdict =
    km <= toleranceKm
      ? "consistent"
      : km > inlandKm + resolutionKm(world, water)
        ? "inconsistent"
        : "untestable";
  return {
    predicate: "coast", verdict, places: [place, water],
    explanation: `${said}: ${reach(place, km, water)}; a place within ${kilometres(toleranceKm)} counts as lying on the ${isSea(water) ? "coast" : "shore"}${unsure(verdict)}.`,
    measured: measuredKm(km, toleranceKm),
    parts: [placePart(water), placePart(place), measuredPart(nearest.from, nearest.to, km)],
  }; // prettier-ignore
}

const reach = (place: PlaceEntry, km: number, water: PlaceEntry): string =>
  km > 0
    ? `${place.name} lies ${kilometres(km)} from ${waterName(water)}`
    : `${place.name} reaches ${waterName(water)}`;

const unsure = (verdict: Verdict): string =>
  verdict === "untestable" ? ", and from so far off the words may still be meant loosely" : "";

/** "landlocked": a country with no sea at its edge; one on a closed sea is called so as well. */
function noSea(world: World, place: PlaceEntry, said: string): Tested | null {
  if (!hasSeas(world) || (!isCountry(place) && !isLand(place))) return null;
  const nearest = nearestWater(world, place, "seas", REACH_KM);
  if (!nearest) return null;
  const { km, water } = nearest;
  const toleranceKm = COAST_KM + resolutionKm(world, water) / 2;
  const isClosed = isEnclosed(world, water) || km > 0;
  const verdict: Verdict =
    km > toleranceKm ? "consistent" : isClosed ? "untestable" : "inconsistent";
  return {
    predicate: "coast", verdict, places: [place, water],
    explanation: `${said}: ${reach(place, km, water)}.`,
    measured: measuredKm(km, toleranceKm),
    parts: [placePart(water), placePart(place), measuredPart(nearest.from, nearest.to, km)],
  }; // prettier-ignore
}
