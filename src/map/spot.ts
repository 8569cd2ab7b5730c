import type { Geometry } from "geojson";
import type { Place } from "../core/model.ts";
import type { Spot } from "./arrow.ts";
import { type Bounds, boundsOf, middleOf, overlap } from "./bounds.ts";
import { isInside, labelPoint } from "./label-point.ts";
import type { MapLabel } from "./labels.ts";
import { geometryOf, positionsOf, shapeOf, shellsOf } from "./place-shape.ts";

/** Outlines are large and never change: each is measured once. */
const points = new WeakMap<Geometry, Spot | null>();
const bounds = new WeakMap<Geometry, Bounds | null>();

function remembered<Value>(
  memory: WeakMap<Geometry, Value>,
  geometry: Geometry,
  measure: (geometry: Geometry) => Value,
): Value {
  const known = memory.get(geometry);
  if (known !== undefined) return known;
  const value = measure(geometry);
  memory.set(geometry, value);
  return value;
}

/** Where a place is taken to be when it must be one spot: its point, or where its name stands. */
export function spotOf(
  place: Place,
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): Spot | null {
  const geometry = geometryOf(place, geometries);
  if (geometry?.type === "Point") {
    const [lon, lat] = geometry.coordinates;
    return lon === undefined || lat === undefined ? null : [lon, lat];
  }
  const named = labels.findLast((label) => label.place === place.id);
  return named?.position ?? (geometry && remembered(points, geometry, labelPoint));
}

const TOO_WIDE = 25; // degrees: to show all of Russia is to show nothing

/** What a place takes up; of a huge one, or one whose outline has not come, where its name stands. */
export function extentOf(
  place: Place,
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): Bounds | null {
  const geometry = geometryOf(place, geometries);
  const extent =
    geometry && remembered(bounds, geometry, (g: Geometry) => boundsOf(positionsOf(g)));
  if (extent && extent.east - extent.west < TOO_WIDE) return extent;
  const spot = spotOf(place, geometries, labels);
  return spot && boundsOf([[...spot]]);
}

/**
 * Whether any of a place can be seen. The box round a huge one proves nothing:
 * Russia's holds half of Ukraine, so there the outline itself is asked.
 */
export function isInSight(
  place: Place,
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
  sight: Bounds,
): boolean {
  const extent = extentOf(place, geometries, labels);
  if (!extent || overlap(extent, sight)) return true;
  const geometry = geometryOf(place, geometries);
  if (!geometry) return false;
  const middle = middleOf(sight);
  return (
    positionsOf(geometry).some(([x = NaN, y = NaN]) =>
      overlap({ west: x, south: y, east: x, north: y }, sight),
    ) || shellsOf(geometry).some((shell) => isInside(middle, shell))
  );
}

/**
 * Whether any of several places is known to be in sight: of a country, the ground may be all
 * there is to be seen, and of one whose outline has not come, nothing is.
 */
export const isAnyWithin = (
  sight: Bounds,
  places: readonly Place[],
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): boolean =>
  places.some(
    (place) =>
      shapeOf(place) !== "country" &&
      extentOf(place, geometries, labels) !== null &&
      isInSight(place, geometries, labels, sight),
  );
