import type { Geometry } from "geojson";
import type { Place } from "../core/model.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type Bounds, distanceKm } from "./bounds.ts";
import type { MapLabel } from "./labels.ts";
import { shapeOf } from "./place-shape.ts";
import { extentOf, spotOf } from "./spot.ts";
import { type Spot, boundsAround, withinReach } from "./start-view.ts";

/**
 * What an article is about, on one map: where most of its claims are. A country so wide that
 * its name may stand anywhere, or whose outline nobody knows, comes along where it is near,
 * and leads only where there is nothing finer.
 */

const MOST = 0.85; // of the claims: an article has few places, and a reader looks for each
const WIDE_DEGREES = 14;
const ALONG_KM = 900; // so far a country's name is fetched into sight

/** @returns null when no place has a position yet. */
export function togetherBounds(
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): Bounds | null {
  const leading: Spot[] = [];
  const others: Spot[] = [];
  for (const { place, claims } of rows) {
    const position = spotOf(place, geometries, labels);
    if (!position) continue;
    const isOther = shapeOf(place) === "water" || isWideCountry(place, geometries, labels);
    (isOther ? others : leading).push({ position, weight: claims.length });
  }
  if (leading.length === 0) return others.length === 0 ? null : boundsAround(withinReach(others, MOST).near); // prettier-ignore
  const { centre, km, near } = withinReach(leading, MOST);
  const along = others.filter(
    ({ position }) => distanceKm(position, centre) < Math.max(km, ALONG_KM),
  );
  return boundsAround([...near, ...along]);
}

function isWideCountry(
  place: Place,
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): boolean {
  if (shapeOf(place) !== "country") return false;
  const extent = extentOf(place, geometries, labels); // of the widest, a point
  const width = extent ? extent.east - extent.west : 0;
  return width === 0 || width > WIDE_DEGREES;
}
