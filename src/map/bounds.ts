import type { Position } from "geojson";

/** Degrees. Nothing here crosses the antimeridian: such a place is as wide as the world. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** @returns null for no positions. */
export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (lon === undefined || lat === undefined) continue;
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east ? { west, south, east, north } : null;
}

export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

export const middleOf = ({ west, south, east, north }: Bounds): readonly [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
];

/** The same middle, each side longer by `factor`. */
export function grow({ west, south, east, north }: Bounds, factor: number): Bounds {
  const [dx, dy] = [((factor - 1) * (east - west)) / 2, ((factor - 1) * (north - south)) / 2];
  return { west: west - dx, south: south - dy, east: east + dx, north: north + dy };
}

const KM_PER_DEGREE = 111.195;

/** Good to a percent over the few hundred kilometres a map of a region shows. */
export function distanceKm(a: readonly number[], b: readonly number[]): number {
  const [x1 = 0, y1 = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  const east = (x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return Math.hypot(east, y2 - y1) * KM_PER_DEGREE;
}

/** On a sphere, by the haversine: good to half a percent at any distance. */
export function greatCircleKm(a: readonly number[], b: readonly number[]): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [a[0], a[1], b[0], b[1]].map(
    (degrees = 0) => (degrees * Math.PI) / 180,
  );
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord = half(y2 - y1) + Math.cos(y1) * Math.cos(y2) * half(x2 - x1);
  return (2 * Math.asin(Math.min(1, Math.sqrt(chord))) * 180 * KM_PER_DEGREE) / Math.PI;
}
