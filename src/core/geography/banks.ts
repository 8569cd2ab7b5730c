import type { Position } from "geojson";
import { type Line, distanceKm } from "./turf.ts";

export type Bank = "left" | "right";

/** Where a point lies against a river. `nearest` is the river's closest position. */
export type RiverSide =
  | {
      readonly kind: "bank";
      readonly bank: Bank;
      readonly distanceKm: number;
      readonly nearest: Position;
    }
  | { readonly kind: "on-river"; readonly distanceKm: number; readonly nearest: Position }
  | { readonly kind: "past-end"; readonly distanceKm: number; readonly nearest: Position };

/**
 * Says on which bank of a river a point lies, looking downstream.
 *
 * The side is read off the nearest stretch of the centre line itself, so it
 * holds for any river and needs no polygons. Where the nearest position is a
 * corner, both stretches that meet there decide together: either alone can be
 * wrong inside a bend. Abreast of neither end there is no bank: past the mouth
 * or the source the answer is "past-end".
 *
 * @param river - drawn downstream, as in OpenStreetMap.
 * @param toleranceKm - the line's own error; a point as near as that is on the river.
 */
export function sideOfRiver(point: Position, river: Line, toleranceKm: number): RiverSide {
  const parts = river.type === "LineString" ? [river.coordinates] : river.coordinates;
  const plane = planeAt(point);
  let best: Foot | undefined;
  for (const part of parts) {
    const foot = nearestFoot(part.map(plane));
    if (foot && (!best || foot.distance < best.distance)) best = foot;
  }
  if (!best) {
    // A line of no length has no banks; a point is abreast of nothing.
    const [nearest = point] = parts.flat();
    return { kind: "past-end", distanceKm: distanceKm(point, nearest), nearest };
  }
  const nearest = plane.back(best.at);
  const away = { distanceKm: distanceKm(point, nearest), nearest };
  if (away.distanceKm <= toleranceKm) return { kind: "on-river", ...away };
  if (best.isPastEnd) return { kind: "past-end", ...away };
  return { kind: "bank", bank: best.side > 0 ? "left" : "right", ...away };
}

/** East and north of the point, in degrees of latitude: right angles near it are right angles here. */
type XY = readonly [x: number, y: number];

function planeAt([longitude = 0, latitude = 0]: Position) {
  const scale = Math.cos((latitude * Math.PI) / 180);
  const project = ([x = 0, y = 0]: Position): XY => [(x - longitude) * scale, y - latitude];
  const back = ([x, y]: XY): Position => [longitude + x / scale, latitude + y];
  return Object.assign(project, { back });
}

interface Foot {
  readonly at: XY;
  readonly distance: number;
  /** Positive to the left of the direction of flow. */
  readonly side: number;
  readonly isPastEnd: boolean;
}

/** The foot of the perpendicular from the origin, or the nearest corner. */
function nearestFoot(line: readonly XY[]): Foot | undefined {
  let best: Foot | undefined;
  for (const [i, a] of line.entries()) {
    const b = line[i + 1];
    if (!b) break;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    if (squared === 0) continue;
    const share = -(a[0] * dx + a[1] * dy) / squared;
    const along = Math.min(1, Math.max(0, share));
    const at: XY = [a[0] + along * dx, a[1] + along * dy];
    const distance = Math.hypot(...at);
    if (best && distance >= best.distance) continue;
    const corner = along === 0 ? i : along === 1 ? i + 1 : null;
    const side = corner === null ? sideOf(a, b, at) : sideAtCorner(line, corner);
    const isPastEnd = (share < 0 && i === 0) || (share > 1 && i + 2 === line.length);
    best = { at, distance, side, isPastEnd };
  }
  return best;
}

/** Unit normal of a stretch, to its left. */
function leftOf(a: XY, b: XY): XY {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = Math.hypot(dx, dy) || 1;
  return [-dy / size, dx / size];
}

/** The origin seen from `at`, against the left of the stretch. */
function sideOf(a: XY, b: XY, at: XY): number {
  const [nx, ny] = leftOf(a, b);
  return -(at[0] * nx + at[1] * ny);
}

/** Bærentzen and Aanæs: at a corner the sum of the two normals gives the sign. */
function sideAtCorner(line: readonly XY[], corner: number): number {
  const at = line[corner];
  if (!at) return 0;
  const [before, after] = [line[corner - 1], line[corner + 1]];
  const normals = [before && leftOf(before, at), after && leftOf(at, after)];
  return normals.reduce((sum, n) => sum - (n ? at[0] * n[0] + at[1] * n[1] : 0), 0);
}
