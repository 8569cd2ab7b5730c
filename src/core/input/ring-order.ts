import { isObject } from "./json.ts";

/**
 * Rings as RFC 7946 has them: the outer ring first and anticlockwise, holes after
 * it and clockwise. Older exports have them otherwise; a reader is asked before
 * anything is turned round, since some programs take such a polygon for all the
 * rest of the world.
 */

export interface Mended {
  /** The same GeoJSON with its rings in order. */
  readonly value: unknown;
  /** How many features have rings that run or stand the wrong way. */
  readonly features: number;
  /** What is wrong with them, in words. */
  readonly what: string;
}

type Corner = readonly [number, number];

/** @returns null where every ring is as it should be, or where this is no GeoJSON. */
export function mendRings(value: unknown): Mended | null {
  if (!isObject(value)) return null;
  const features = value["type"] === "Feature" ? [value] : value["features"];
  if (!Array.isArray(features)) return null;
  let count = 0;
  let turned = 0;
  let moved = 0;
  const mended = features.map((feature: unknown) => {
    if (!isObject(feature)) return feature;
    const { geometry } = feature;
    if (!isObject(geometry)) return feature;
    const { type, coordinates } = geometry;
    const isMany = type === "MultiPolygon" && Array.isArray(coordinates);
    if (type !== "Polygon" && !isMany) return feature;
    const polygons: readonly unknown[] = isMany ? coordinates : [coordinates];
    const each = polygons.map(mendPolygon);
    if (!each.some(({ isTurned, isMoved }) => isTurned || isMoved)) return feature;
    count++;
    if (each.some(({ isTurned }) => isTurned)) turned++;
    if (each.some(({ isMoved }) => isMoved)) moved++;
    const rings = each.map((polygon) => polygon.rings);
    return { ...feature, geometry: { ...geometry, coordinates: isMany ? rings : rings[0] } };
  });
  if (count === 0) return null;
  const what = [
    moved > 0 ? "a hole stands before its outer ring, which comes first" : "",
    turned > 0 ? "rings run the wrong way: outer rings run anticlockwise, holes clockwise" : "",
  ];
  return {
    value: value["type"] === "Feature" ? mended[0] : { ...value, features: mended },
    features: count,
    what: what.filter(Boolean).join("; "),
  };
}

function mendPolygon(input: unknown) {
  const rings: readonly unknown[] = Array.isArray(input) ? input : [];
  const corners = rings.map(toCorners);
  if (corners.length === 0 || corners.some((ring) => ring === null)) {
    return { rings: input, isTurned: false, isMoved: false };
  }
  const areas = corners.map((ring) => Math.abs(signedArea(ring ?? [])));
  const largest = areas.indexOf(Math.max(...areas));
  const isMoved = largest > 0 && holds(corners[largest] ?? [], corners[0] ?? []);
  const order = rings.map((_, i) => i);
  if (isMoved) order.unshift(...order.splice(largest, 1));
  let isTurned = false;
  const mended = order.map((from, to) => {
    const ring: unknown = rings[from];
    const area = signedArea(corners[from] ?? []);
    const isRight = area === 0 || area > 0 === (to === 0);
    if (isRight || !Array.isArray(ring)) return ring;
    isTurned = true;
    const run: readonly unknown[] = ring;
    return run.toReversed();
  });
  return { rings: mended, isTurned, isMoved };
}

function toCorners(ring: unknown): readonly Corner[] | null {
  if (!Array.isArray(ring)) return null;
  const corners = ring.map((position: unknown): Corner | null => {
    const numbers: readonly unknown[] = Array.isArray(position) ? position : [];
    const [x, y] = numbers;
    return typeof x === "number" && typeof y === "number" ? [x, y] : null;
  });
  return corners.some((corner) => corner === null) ? null : corners.flatMap((c) => (c ? [c] : []));
}

/** By their bounds alone: a ring that lies in another lies in its bounds. */
function holds(outer: readonly Corner[], inner: readonly Corner[]): boolean {
  const [west, south, east, north] = bounds(outer);
  return inner.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

function bounds(ring: readonly Corner[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Twice the area, in square degrees: positive for an anticlockwise ring. */
function signedArea(ring: readonly Corner[]): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
    sum += x * nextY - nextX * y;
  }
  return sum;
}
