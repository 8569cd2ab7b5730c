import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { kilometres } from "./construction.ts";
import { type Description, descriptionsOf } from "./descriptions.ts";
import { measuredPart, placePart } from "./drawn.ts";
import { locatorsOf } from "./locators.ts";
import { type Placed, type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { isLake, isRiver, isSea, isSettlement, radiusKm, resolutionKm } from "./shape.ts";
import {
  type Keyed,
  type Tested,
  type Verdict,
  findingOf,
  measuredKm,
  onePerPair,
} from "./tested.ts";
import { nearestWater, waterName } from "./waters.ts";
import type { World } from "./world.ts";

const PORT_KM = 18;
const DRY_KM = 100; // layers hold only the greater rivers, so most of what lies between cannot be told
const REACH_KM = 400;

const PORT = /^(?:port|ports|seaport|seaports|harbour|harbor)$/u;
const OF_THE_SEA = /^(?:seaport|seaports)$/u;

/** "the port city of X", "a major port", "X, a Black Sea port", "the river port of X". */
export const port: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  const described = descriptionsOf(words).flatMap((description) => {
    const at = description.has(PORT);
    if (at === null || isThing(words, description)) return [];
    const through = description.through.find(({ place }) => isWater(place));
    const water = through?.place ?? waterAfter(words, description);
    return description.names.flatMap((name) =>
      test(words, name, water, description.spanOf(name), at),
    );
  });
  return onePerPair(described);
};

/** "a port on the Danube": what follows the description. */
function waterAfter(words: Words, { end, names, isBefore }: Description): PlaceEntry | null {
  const from = isBefore ? (names.at(-1)?.end ?? end) : end;
  const shore = locatorsOf(words).find(
    ({ kind, first }) =>
      kind === "shore" &&
      (first === from || (first === from + 1 && words.token(from)?.text === ",")),
  );
  const place = shore?.ground?.names[0]?.place;
  return place && isWater(place) ? place : null;
}

const isWater = (place: PlaceEntry): boolean => isSea(place) || isRiver(place) || isLake(place);

/** "the Odesa port authority", "a port operator": a thing of the port, not the town. */
const isThing = (words: Words, { names, end, isBefore }: Description): boolean =>
  isBefore
    ? names.some((name) => NOT_A_TOWN.test(words.lower(name.end)))
    : NOT_A_TOWN.test(words.lower(end));

const NOT_A_TOWN =
  /^(?:authority|authorities|wine|workers|operator|operators|company|infrastructure|facilities|call|side|traffic|security|terminal|terminals)$/u;

function test(
  words: Words,
  name: Placed,
  water: PlaceEntry | null,
  [first, end]: readonly [number, number],
  at: number,
): Keyed[] {
  if (!isSettlement(name.place)) return [];
  const isSeaport =
    OF_THE_SEA.test(words.lower(at)) || (words.lower(at - 1) === "sea" && !words.isInName(at - 1));
  const tested = atWater(words.world, name.place, water, isSeaport, quoted(words, first, end));
  return [{ key: name.place.id, finding: findingOf(words, first, end, tested) }];
}

function atWater(
  world: World,
  place: PlaceEntry,
  stated: PlaceEntry | null,
  isSeaport: boolean,
  said: string,
): Tested {
  const sea = stated ? null : nearestWater(world, place, "seas", REACH_KM);
  const inland = stated || isSeaport ? null : nearestWater(world, place, "inland", REACH_KM);
  const nearest = stated
    ? { ...apart(place, stated), water: stated }
    : sea && inland ? (sea.km <= inland.km ? sea : inland) : (sea ?? inland); // prettier-ignore
  if (!nearest)
    return {
      predicate: "port", verdict: "untestable", places: [place], measured: null,
      explanation: `${said}: the layers have no sea, river or lake within ${REACH_KM} km of ${place.name}, and lesser waters are not in them.`,
      parts: [placePart(place)],
    }; // prettier-ignore
  const { km, water, isCut } = nearest;
  const toleranceKm = PORT_KM + radiusKm(place) / 2 + resolutionKm(world, water) / 2;
  const isWrong = (stated !== null || isSeaport) && km > DRY_KM + toleranceKm && !isCut;
  const verdict: Verdict =
    km <= toleranceKm ? "consistent" : isWrong ? "inconsistent" : "untestable";
  const doubt =
    verdict === "untestable"
      ? ", and a lesser river or a canal that no layer has may serve it"
      : "";
  return {
    predicate: "port", verdict, places: [place, water],
    explanation: `${said}: ${place.name} lies ${kilometres(km)} from ${waterName(water)}${stated ? "" : `, the nearest ${isSeaport ? "sea" : "water"} in the layers`}; a town within ${kilometres(toleranceKm)} may be a port on it${doubt}.`,
    measured: measuredKm(km, toleranceKm),
    parts: [placePart(water), placePart(place), measuredPart(nearest.from, nearest.to, km)],
  }; // prettier-ignore
}
