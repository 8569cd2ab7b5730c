import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { bearingDegrees, distanceKm, isInside } from "../turf.ts";
import { apart } from "./apart.ts";
import { measuredPart, placePart, wedgePart } from "./drawn.ts";
import { type Compass, compassName } from "./phrases.ts";
import { areaOf, boundsOnce, isRiver, isSea, pointOf, radiusKm } from "./shape.ts";
import type { Tested, Verdict } from "./tested.ts";

const SURE_DEGREES = 45; // half an eighth of the compass either way and as much again for loose talk
const WRONG_DEGREES = 75;
const ROUND_KM = 2000;

/** The bearing from one place to another, against the one stated. */
export function bearingFrom(
  place: PlaceEntry,
  from: PlaceEntry,
  compass: Compass,
  said: string,
): Tested | null {
  if (isRiver(place) || isRiver(from) || isSea(place)) return null;
  const [start, end] = [pointOf(from), pointOf(place)];
  const km = distanceKm(start, end);
  const bearing = bearingDegrees(start, end);
  const edge = areaOf(from) ? apart(place, from) : null;
  const fromEdge = edge && edge.km > 0 ? bearingDegrees(edge.to, edge.from) : null;
  const off = Math.min(
    turn(bearing, compass.degrees),
    fromEdge === null ? 180 : turn(fromEdge, compass.degrees),
  );
  const isTooClose = edge
    ? holdsPoint(from, end) || holdsPoint(place, start)
    : km < radiusKm(place) + radiusKm(from) + 2;
  const isBeyond = isPast(place, from, compass.degrees);
  const isRound = km > ROUND_KM; // the great circle starts off one way, the parallel another
  const verdict: Verdict = isTooClose || (isRound && off > SURE_DEGREES)
    ? "untestable"
    : off <= SURE_DEGREES || (isBeyond && off < WRONG_DEGREES) ? "consistent"
    : off >= WRONG_DEGREES && !isBeyond ? "inconsistent"
    : "untestable"; // prettier-ignore
  const doubt = isTooClose
    ? ", and the two are too close to each other to tell"
    : isRound && verdict === "untestable"
      ? ", and over so long a way more than one direction leads there"
      : verdict === "untestable"
        ? ", between the direction named and another"
        : "";
  return {
    predicate: "direction", verdict, places: [place, from],
    explanation: `${said}: ${place.name} lies ${compassName(bearing)} of ${from.name}, at a bearing of ${Math.round(bearing)}°${doubt}.`,
    measured: { value: Math.round(bearing), unit: "°", tolerance: SURE_DEGREES },
    parts: [
      placePart(from), placePart(place),
      wedgePart(start, compass.degrees, SURE_DEGREES, km, `${compassName(compass.degrees)} of ${from.name}`),
      measuredPart(start, end, km),
    ],
  }; // prettier-ignore
}

function holdsPoint(place: PlaceEntry, point: Position): boolean {
  const area = areaOf(place);
  return area !== null && isInside(point, area);
}

const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** Beyond an area's own northern, eastern … end, so that a bearing from its middle says too much. */
function isPast(place: PlaceEntry, from: PlaceEntry, degrees: number): boolean {
  if (!areaOf(from)) return false;
  const [west, south, east, north] = boundsOnce(from);
  const [x = 0, y = 0] = pointOf(place);
  const [dx, dy] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (
    (dx > 0.1 && x > east) ||
    (dx < -0.1 && x < west) ||
    (dy > 0.1 && y > north) ||
    (dy < -0.1 && y < south)
  );
}
