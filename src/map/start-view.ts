import type { Geometry } from "geojson";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type Bounds, boundsOf, distanceKm, grow } from "./bounds.ts";
import type { MapLabel } from "./labels.ts";
import { shapeOf } from "./place-shape.ts";
import { spotOf } from "./spot.ts";

/**
 * The part of the world a collection is about: its most reported places and
 * what is near them. A lone claim a thousand kilometres off does not pull the
 * map away; an edge note counts it.
 */

/** Of the middle; beyond the first of these that holds most claims a place is "farther off". */
const NEAR_KM = [300, 900, 2700, Infinity] as const;
const MOST = 0.66; // of the claims
const LEAST_DEGREES = 2.4; // of latitude: a single town still shows its surroundings

export interface Spot {
  readonly position: readonly [number, number];
  /** How many claims. */
  readonly weight: number;
}

/** @returns null when no place has a position yet. */
export function startBounds(
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): Bounds | null {
  const spots = rows
    .filter(({ place }) => !["country", "water"].includes(shapeOf(place)))
    .flatMap(({ place, claims }): Spot[] => {
      const position = spotOf(place, geometries, labels);
      return position ? [{ position, weight: claims.length }] : [];
    });
  if (spots.length === 0) return null;
  return boundsAround(withinReach(spots, MOST).near);
}

/** Those that lie near the middle, as far as it takes to have so many of the claims. */
export function withinReach(
  spots: readonly Spot[],
  share: number,
): { readonly centre: readonly [number, number]; readonly km: number; near: readonly Spot[] } {
  const centre: readonly [number, number] = [median(spots, 0), median(spots, 1)];
  const reach = (km: number) => spots.filter((s) => distanceKm(s.position, centre) < km);
  const km = NEAR_KM.find((each) => weigh(reach(each)) >= share * weigh(spots)) ?? Infinity;
  return { centre, km, near: reach(km) };
}

/** With some ground around them. */
export function boundsAround(spots: readonly Spot[]): Bounds | null {
  const bounds = boundsOf(spots.map(({ position }) => [...position]));
  return bounds && atLeast(grow(bounds, 1.12));
}

const weigh = (spots: readonly Spot[]): number =>
  spots.reduce((sum, { weight }) => sum + weight, 0);

/** Half of the claims lie on either side. */
function median(spots: readonly Spot[], axis: 0 | 1): number {
  const sorted = spots.toSorted((a, b) => a.position[axis] - b.position[axis]);
  const half = weigh(spots) / 2;
  let sum = 0;
  const middle = sorted.find(({ weight }) => (sum += weight) >= half);
  return middle?.position[axis] ?? 0;
}

function atLeast(bounds: Bounds): Bounds {
  const height = bounds.north - bounds.south;
  if (height >= LEAST_DEGREES) return bounds;
  const more = (LEAST_DEGREES - height) / 2;
  return {
    west: bounds.west - more,
    east: bounds.east + more,
    south: bounds.south - more,
    north: bounds.north + more,
  };
}
