import type { PlaceEntry } from "../../read/gazetteer.ts";
import { apart } from "./apart.ts";
import { areaPart } from "./construction.ts";
import { placePart } from "./drawn.ts";
import { type Compass, compassName } from "./phrases.ts";
import { placementIn, shareTowards } from "./placement.ts";
import { isCountry, isLand, isRiver, isSea, radiusKm } from "./shape.ts";
import type { Tested, Verdict } from "./tested.ts";

const SURE_SHARE = 0.5; // "the southern city": in the southern half
const WRONG_SHARE = 1 / 3; // in the northern third

/** In which part of a land a place lies. A place outside it is another test's to tell. */
export function partOf(
  place: PlaceEntry,
  land: PlaceEntry,
  compass: Compass,
  said: string,
): Tested | null {
  if (!isLand(land) || isRiver(place) || isSea(place)) return null;
  if (isCountry(place) && isCountry(land)) return null;
  const isElsewhere =
    isCountry(land) &&
    land.country !== "" &&
    place.country !== "" &&
    land.country !== place.country;
  if (isElsewhere || (!isCountry(land) && apart(place, land).km > 2 * radiusKm(place))) return null;
  const placement = placementIn(place, land);
  if (!placement) return null;
  const towards = shareTowards(placement, compass.degrees);
  const verdict: Verdict =
    towards >= SURE_SHARE ? "consistent" : towards < WRONG_SHARE ? "inconsistent" : "untestable";
  const [west, south, east, north] = placement.bounds;
  const name = compassName(compass.degrees);
  const doubt = verdict === "untestable" ? ", too near the middle to tell" : "";
  return {
    predicate: "direction", verdict, places: [place, land],
    explanation: `${said}: ${place.name} lies ${Math.round(towards * 100)} % of the way from the ${compassName(compass.degrees + 180)} of ${land.name} to its ${name}${doubt}.`,
    measured: null,
    parts: [
      placePart(land), placePart(place),
      areaPart("direction", `${name} of ${land.name}`, halfOf([west, south, east, north], compass.degrees)),
    ],
  }; // prettier-ignore
}

/** The half, or for "south-east" the quarter, of bounds towards a direction. */
function halfOf(
  [west, south, east, north]: readonly [number, number, number, number],
  degrees: number,
) {
  const [x, y] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middle, level] = [(west + east) / 2, (south + north) / 2];
  const [w, e] = [x > 0.1 ? middle : west, x < -0.1 ? middle : east];
  const [s, n] = [y > 0.1 ? level : south, y < -0.1 ? level : north];
  return [[w, s], [e, s], [e, n], [w, n], [w, s]]; // prettier-ignore
}
