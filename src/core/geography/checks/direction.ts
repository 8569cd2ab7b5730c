import type { PlaceEntry } from "../../read/gazetteer.ts";
import { bearingFrom } from "./bearing.ts";
import { descriptionsOf } from "./descriptions.ts";
import { placePart } from "./drawn.ts";
import { isPlain } from "./ground.ts";
import { locatorsOf } from "./locators.ts";
import { partOf } from "./part-of-land.ts";
import {
  type Compass,
  type Words,
  compassAt,
  compassName,
  isClosed,
  quoted,
  wordsOf,
} from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { countryOf, isCountry, isLand, isSettlement } from "./shape.ts";
import { statedSubjects } from "./stated-subjects.ts";
import { type Keyed, type Tested, findingOf, onePerPair } from "./tested.ts";

/** "north of X", "the southern city of X", "a town in the east of Y". */
export const direction: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  return onePerPair([...byLocator(words), ...byDescription(words), ...byComma(words)]);
};

function byLocator(words: Words): Keyed[] {
  return locatorsOf(words).flatMap((locator): Keyed[] => {
    const { kind, first, end } = locator;
    if (kind !== "direction" && kind !== "part" && kind !== "distance") return [];
    const { compass, ground } = locator;
    if (!compass) return [];
    return statedSubjects(words, locator).flatMap(({ place, first: from, isTied }): Keyed[] => {
      const object = ground ? ground.names[0]?.place : countryOf(words.world, place);
      if (!object || object.id === place.id) return [];
      const said = quoted(words, Math.min(from, first), end);
      const tested =
        kind === "part"
          ? partOf(place, object, compass, said)
          : bearingFrom(place, object, compass, said);
      if (!tested || (!isTied && tested.verdict === "inconsistent")) return [];
      return [
        {
          key: `${place.id} ${object.id}`,
          finding: findingOf(words, Math.min(from, first), end, tested),
        },
      ];
    });
  });
}

/** "the southern city of X", "southern Romania's X"; "the northern X region" has two readings. */
function byDescription(words: Words): Keyed[] {
  return descriptionsOf(words).flatMap(
    ({ names, compass, owner, head, end, isBefore, spanOf }): Keyed[] => {
      if (!compass?.isAdjective) return [];
      return names.flatMap((name): Keyed[] => {
        const { place } = name;
        const [from, last] = spanOf(name);
        const land = owner ?? countryOf(words.world, place);
        const said = quoted(words, from, last);
        const isBare = head === "" && owner === null;
        if (isBefore && isBare && compass.end === end && isLand(place)) {
          if (isCountry(place) || !namesItsKind(words, last)) return [];
          const tested = twoReadings(place, compass, said);
          return [{ key: place.id, finding: findingOf(words, compass.first, last, tested) }];
        }
        if (!land || land.id === place.id || (isBare && !isSettlement(place))) return [];
        if (isBare) return []; // "southern Kherson" may be a part of the town
        const tested = partOf(place, land, compass, said);
        return tested
          ? [{ key: `${place.id} ${land.id}`, finding: findingOf(words, from, last, tested) }]
          : [];
      });
    },
  );
}

/** "Izium, eastern Ukraine", "Izium, Kharkiv region, eastern Ukraine": as captions have it. */
function byComma(words: Words): Keyed[] {
  return words.passage.names.flatMap(({ first }): Keyed[] => {
    const land = words.nameAt(first);
    let at = first - 1;
    if (words.token(at - 1)?.text === "-") at -= 2; // "north-eastern"
    const compass = compassAt(words, at);
    if (!land || !compass?.isAdjective || compass.end !== first || !isLand(land.place)) return [];
    if (words.token(at - 1)?.text !== "," || !isClosed(words, land.end)) return [];
    let name = words.nameTo(at - 1);
    if (name && isLand(name.place) && words.token(name.first - 1)?.text === ",")
      name = words.nameTo(name.first - 1);
    if (!name || !isSettlement(name.place) || !isPlain(words, name)) return [];
    const tested = partOf(name.place, land.place, compass, quoted(words, name.first, land.end));
    const key = `${name.place.id} ${land.place.id}`;
    return tested ? [{ key, finding: findingOf(words, name.first, land.end, tested) }] : [];
  });
}

const namesItsKind = (words: Words, end: number): boolean =>
  /^(?:region|oblast|province|district|county|state|territory)s?$/u.test(words.lower(end - 1)) ||
  /^(?:region|oblast|province|district|county|state|territory)s?$/u.test(words.lower(end));

const twoReadings = (place: PlaceEntry, compass: Compass, said: string): Tested => ({
  predicate: "direction",
  verdict: "untestable",
  explanation: `${said} can mean the ${compassName(compass.degrees)} of ${place.name} or ${place.name} in the ${compassName(compass.degrees)}; nothing decides between the two.`,
  measured: null,
  places: [place],
  parts: [placePart(place, "area", { stated: true })],
}); // prettier-ignore
