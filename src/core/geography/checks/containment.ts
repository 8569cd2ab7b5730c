import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { neighbours } from "./chain.ts";
import { kilometres } from "./construction.ts";
import { measuredPart, placePart } from "./drawn.ts";
import { nearestOf } from "./nearest.ts";
import { oncePerPair } from "./once.ts";
import { shareInside } from "./share.ts";
import {
  areaOf,
  countryOf,
  isCountry,
  isPeninsula,
  isSettlement,
  pointOf,
  radiusKm,
  resolutionKm,
} from "./shape.ts";
import { type Tested, type Verdict, measuredKm, round } from "./tested.ts";
import type { World } from "./world.ts";

const FUZZY_RESOLUTION_KM = 10; // from here on a layer draws what usage, not law, bounds
const FUZZY_REACH_KM = 300; // "Eastern Europe" begins where the speaker says
const MOSTLY = 0.9;
const HARDLY = 0.05;

/** Whether one place lies in another; null where the layers have no outline to test. */
export function containment(
  world: World,
  inner: PlaceEntry,
  outer: PlaceEntry,
  words: string,
): Tested | null {
  const area = areaOf(outer);
  if (!area) return null;
  const places = [inner, outer];
  const toleranceKm =
    resolutionKm(world, inner) +
    resolutionKm(world, outer) +
    (isSettlement(inner) ? radiusKm(inner) / 2 : 0);
  const isFuzzy = resolutionKm(world, outer) >= FUZZY_RESOLUTION_KM && outer.kind !== "country";
  const within = areaOf(inner);
  if (within && !isSettlement(inner)) {
    const share = shareInside(inner, outer);
    const says = saysSo(world, inner, outer);
    const verdict: Verdict =
      share >= MOSTLY || (says === true && share > HARDLY) ? "consistent"
      : share <= HARDLY && says !== true && (!isFuzzy || apart(inner, outer).km > FUZZY_REACH_KM) ? "inconsistent"
      : "untestable"; // prettier-ignore
    return {
      predicate: "within", verdict, places,
      explanation: `${words}: as the layers draw them, ${partSaid(share)} of ${inner.name} lies in ${outer.name}${doubt(verdict)}.`,
      measured: { value: round(share, 2), unit: "share", tolerance: round(1 - MOSTLY, 2) },
      parts: [placePart(outer), placePart(inner, "area", { stated: true })],
    }; // prettier-ignore
  }
  const point = pointOf(inner);
  const { distanceKm, at, isWithin } = edgeOf(inner, outer);
  const says = saysSo(world, inner, outer);
  const isReachedThrough = !isWithin && says === null && onlyThrough(world, inner, outer);
  const isOnPeninsula = isReachedThrough && isPeninsula(outer);
  const reachKm = isFuzzy ? FUZZY_REACH_KM : toleranceKm;
  const verdict: Verdict = isWithin
    ? distanceKm > toleranceKm || says === true ? "consistent" : "untestable"
    : says === true || isOnPeninsula ? "consistent"
    : distanceKm > reachKm && !isReachedThrough ? "inconsistent"
    : "untestable"; // prettier-ignore
  const close = verdict === "untestable" ? ", nearer than outline and town can tell apart" : "";
  const where = isWithin
    ? `inside the outline of ${outer.name}${distanceKm > toleranceKm ? `, ${kilometres(distanceKm)} from its edge` : ""}`
    : `${kilometres(distanceKm)} outside the outline of ${outer.name}`;
  const through = isReachedThrough ? `, in a region that meets land in ${outer.name} alone` : "";
  const instead = verdict === "inconsistent" ? lyingIn(world, inner) : "";
  return {
    predicate: "within", verdict, places,
    explanation: `${words}: ${inner.name} lies ${where}${through}${close}${instead}.`,
    measured: isWithin && distanceKm <= toleranceKm ? null : measuredKm(distanceKm, toleranceKm),
    parts: [placePart(outer), placePart(inner), ...(isWithin ? [] : [measuredPart(point, at, distanceKm)])],
  }; // prettier-ignore
}

const partSaid = (share: number): string =>
  share >= 0.995 ? "all" : share < 0.005 ? "no part" : `${Math.round(share * 100)} %`;

const doubt = (verdict: Verdict): string =>
  verdict === "untestable" ? ", too little or too much to tell" : "";

function lyingIn(world: World, place: PlaceEntry): string {
  const country = countryOf(world, place);
  return country ? `; the layers have it in ${country.name}` : "";
}

/** What the place's own keys say of where it belongs; null where they say nothing. */
function saysSo(world: World, inner: PlaceEntry, outer: PlaceEntry): boolean | null {
  if (isCountry(outer) && outer.country && inner.country) return inner.country === outer.country;
  if (inner.region && world.place(inner.region) !== null && outer.id === inner.region) return true;
  return null;
}

/** A town whose own region borders no other land: a city with a status of its own. */
function onlyThrough(world: World, inner: PlaceEntry, outer: PlaceEntry): boolean {
  const region = inner.region ? world.place(inner.region) : null;
  if (!region || !areaOf(region) || isCountry(outer)) return false;
  const about = neighbours(world, region);
  return about.length === 1 && about[0] === outer;
}

/** The edge of a land that is nearest to a place. */
const edgeOf = oncePerPair((place, land) => nearestOf(pointOf(place), land.feature.geometry));
