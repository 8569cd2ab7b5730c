import type { Geometry, Position } from "geojson";
import type { Spot } from "./arrow.ts";
import { type Bounds, boundsOf, middleOf } from "./bounds.ts";
import { positionsOf, shellsOf } from "./place-shape.ts";

const STEPS = 24; // a grid this fine finds a place inside anything but a thread

/**
 * Where the name of an area has most room: of a grid of positions inside its
 * largest part, the one farthest from the edge. For a line, its middle position.
 *
 * @returns null for an empty geometry.
 */
export function labelPoint(geometry: Geometry): Spot | null {
  if (geometry.type === "LineString" || geometry.type === "MultiLineString") {
    const line = positionsOf(geometry);
    const [lon, lat] = line[Math.floor(line.length / 2)] ?? [];
    return lon === undefined || lat === undefined ? null : [lon, lat];
  }
  const ring = largestRing(geometry);
  const bounds = boundsOf(ring.length > 0 ? ring : positionsOf(geometry));
  if (!bounds) return null;
  // From the middle outwards, so that of places nearly equal the middlemost wins.
  return gridOf(bounds).reduce(
    (best, spot) => {
      const room = isInside(spot, ring) ? distanceToEdge(spot, ring) : 0;
      return room > best.room * 1.02 ? { spot, room } : best;
    },
    { spot: middleOf(bounds), room: 0 },
  ).spot;
}

function gridOf(bounds: Bounds): readonly Spot[] {
  const [x, y] = middleOf(bounds);
  const steps = Array.from({ length: STEPS - 1 }, (_, i) => (i + 1) / STEPS);
  return steps
    .flatMap((i) =>
      steps.map((j): Spot => [
        bounds.west + (bounds.east - bounds.west) * i,
        bounds.south + (bounds.north - bounds.south) * j,
      ]),
    )
    .sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
}

function largestRing(geometry: Geometry): readonly Position[] {
  const size = (ring: readonly Position[]) => {
    const b = boundsOf(ring);
    return b ? (b.east - b.west) * (b.north - b.south) : 0;
  };
  return shellsOf(geometry).reduce<readonly Position[]>(
    (best, ring) => (size(ring) > size(best) ? ring : best),
    [],
  );
}

const edges = (ring: readonly Position[]) =>
  ring.slice(1).map((b, i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = b;
    return { x1, y1, x2, y2 };
  });

export function isInside([x, y]: Spot, ring: readonly Position[]): boolean {
  let inside = false;
  for (const { x1, y1, x2, y2 } of edges(ring)) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

function distanceToEdge([x, y]: Spot, ring: readonly Position[]): number {
  const scale = Math.cos((y * Math.PI) / 180);
  return edges(ring).reduce((least, { x1, y1, x2, y2 }) => {
    const [bx, by, px, py] = [(x2 - x1) * scale, y2 - y1, (x - x1) * scale, y - y1];
    const squared = bx * bx + by * by;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / squared));
    return Math.min(least, Math.hypot(px - along * bx, py - along * by));
  }, Infinity);
}
