import type { Geometry, Position } from "geojson";
import { type Area, type Bounds, boundsOf, distanceToAreaKm, isArea, isInside } from "./turf.ts";

/** Anything of a layer that may hold a point; what is no area holds none. */
export interface Region {
  readonly id: string;
  readonly geometry: Geometry;
}

export type Containment<R extends Region> =
  | { readonly kind: "inside"; readonly region: R }
  | { readonly kind: "near"; readonly region: R; readonly distanceKm: number }
  | { readonly kind: "outside" };

/** Outlines are simplified, so a quay may fall into the sea; what lies further out is elsewhere. */
export const COAST_TOLERANCE_KM = 3;

const KM_PER_DEGREE = 111;

/**
 * Says which region holds a point, or which one it lies close to.
 *
 * @param regions - tried in order; the first that holds the point wins.
 * @param toleranceKm - how far outside a point may lie and still be "near".
 */
export function regionHolding<R extends Region>(
  point: Position,
  regions: readonly R[],
  toleranceKm = COAST_TOLERANCE_KM,
): Containment<R> {
  const close = regions.flatMap((region) => {
    const { geometry } = region;
    return isArea(geometry) && isWithinReach(point, geometry, toleranceKm)
      ? [{ region, geometry }]
      : [];
  });
  const holder = close.find(({ geometry }) => isInside(point, geometry));
  if (holder) return { kind: "inside", region: holder.region };
  if (toleranceKm <= 0) return { kind: "outside" };
  let nearest: { region: R; distanceKm: number } | undefined;
  for (const { region, geometry } of close) {
    const distanceKm = Math.max(0, distanceToAreaKm(point, geometry));
    if (!nearest || distanceKm < nearest.distanceKm) nearest = { region, distanceKm };
  }
  return nearest && nearest.distanceKm <= toleranceKm
    ? { kind: "near", ...nearest }
    : { kind: "outside" };
}

/** Geometry is never changed in place, so its bounds are worked out once. */
const knownBounds = new WeakMap<Area, Bounds>();

function boundsOnce(area: Area): Bounds {
  const bounds = knownBounds.get(area) ?? boundsOf(area);
  knownBounds.set(area, bounds);
  return bounds;
}

function isWithinReach([x = 0, y = 0]: Position, area: Area, reachKm: number): boolean {
  const [west, south, east, north] = boundsOnce(area);
  const up = reachKm / KM_PER_DEGREE;
  const across = up / Math.max(0.01, Math.cos((y * Math.PI) / 180));
  return x >= west - across && x <= east + across && y >= south - up && y <= north + up;
}
