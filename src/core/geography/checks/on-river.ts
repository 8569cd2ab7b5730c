import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { kilometres } from "./construction.ts";
import { descriptionsOf } from "./descriptions.ts";
import { measuredPart, placePart } from "./drawn.ts";
import { locatorsOf } from "./locators.ts";
import { type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { isLake, isRiver, isSettlement, radiusKm, resolutionKm } from "./shape.ts";
import { statedSubjects } from "./stated-subjects.ts";
import {
  type Keyed,
  type Tested,
  type Verdict,
  findingOf,
  measuredKm,
  onePerPair,
} from "./tested.ts";
import { waterName } from "./waters.ts";
import type { World } from "./world.ts";

const BESIDE_KM = 4; // a town's middle may stand so far back from its quay
const AWAY_KM = 30;

const isInlandWater = (place: PlaceEntry): boolean => isRiver(place) || isLake(place);

/** "X, on the Danube", "on the banks of the Danube", "the Danube city of X". */
export const onRiver: Predicate = (passage, world) => {
  if (passage.names.length < 1) return [];
  const words = wordsOf(passage, world);
  return onePerPair([...byLocator(words), ...byDescription(words)]);
};

function byLocator(words: Words): Keyed[] {
  return locatorsOf(words).flatMap((locator): Keyed[] => {
    if (locator.kind !== "shore") return [];
    const water = locator.ground?.names[0]?.place;
    if (!water || !isInlandWater(water)) return [];
    if (locator.isCoast && isLake(water)) return []; // a lake's shore is a coast
    return statedSubjects(words, locator).flatMap(({ place, first, isTied }): Keyed[] => {
      if (!isSettlement(place)) return [];
      const from = Math.min(first, locator.first);
      const tested = beside(words.world, place, water, quoted(words, from, locator.end));
      if (!isTied && tested.verdict !== "consistent") return [];
      return [
        { key: `${place.id} ${water.id}`, finding: findingOf(words, from, locator.end, tested) },
      ];
    });
  });
}

function byDescription(words: Words): Keyed[] {
  return descriptionsOf(words).flatMap(({ names, through, head, spanOf }): Keyed[] => {
    const water = through.find(({ place }) => isRiver(place))?.place;
    if (!water || !/^(?:city|town|village|settlement|cities|towns)$/u.test(head)) return [];
    return names.flatMap((name): Keyed[] => {
      const { place } = name;
      const [first, end] = spanOf(name);
      if (!isSettlement(place)) return [];
      const tested = beside(words.world, place, water, quoted(words, first, end));
      return [{ key: `${place.id} ${water.id}`, finding: findingOf(words, first, end, tested) }];
    });
  });
}

function beside(world: World, place: PlaceEntry, water: PlaceEntry, said: string): Tested {
  const gap = apart(place, water);
  const toleranceKm = BESIDE_KM + radiusKm(place) + resolutionKm(world, water);
  const isFar = gap.km > Math.max(AWAY_KM, 2 * toleranceKm) && !gap.isCut;
  const verdict: Verdict =
    gap.km <= toleranceKm ? "consistent" : isFar ? "inconsistent" : "untestable";
  const doubt = verdict !== "untestable" ? "" : gap.isCut
    ? "; that is where the layer's line ends, and the river may go on"
    : "; too near for the line to tell"; // prettier-ignore
  return {
    predicate: "on-river", verdict, places: [place, water],
    explanation: `${said}: ${place.name} lies ${kilometres(gap.km)} from ${waterName(water)} as the layers draw it; a place within ${kilometres(toleranceKm)} counts as lying on it${doubt}.`,
    measured: measuredKm(gap.km, toleranceKm),
    parts: [placePart(water), placePart(place), measuredPart(gap.from, gap.to, gap.km)],
  }; // prettier-ignore
}
