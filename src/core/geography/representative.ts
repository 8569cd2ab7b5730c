import type { Geometry, Point, Position } from "geojson";
import { boundsOf, halfway, isArea, isLine } from "./turf.ts";

/**
 * One point that stands for a place: itself, halfway along a line's longest
 * part, or a point well inside an area's largest part. For distances and
 * lon/lat only; an area is never drawn as a dot.
 */
export function representativePoint(geometry: Geometry): Position {
  if (geometry.type === "Point") return geometry.coordinates;
  const point = known.get(geometry) ?? pointOf(geometry);
  known.set(geometry, point);
  return point;
}

/** Geometry is never changed in place, and a text names one country often. */
const known = new WeakMap<Geometry, Position>();

function pointOf(geometry: Exclude<Geometry, Point>): Position {
  if (isLine(geometry)) {
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return halfway(largest(parts, (part) => part.length));
  }
  if (isArea(geometry)) {
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return middleOfPolygon(largest(parts, (part) => Math.abs(planeArea(part[0] ?? []))));
  }
  const [west, south, east, north] = boundsOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

function largest<T>(items: readonly T[], sizeOf: (item: T) => number): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error("an empty geometry has no middle");
  return rest.reduce((best, item) => (sizeOf(item) > sizeOf(best) ? item : best), first);
}

const planeArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
    return sum + (x1 * y2 - x2 * y1) / 2;
  }, 0);

/** The centre of mass where that lies inside; else the middle of the widest cut at its latitude. */
function middleOfPolygon(rings: readonly (readonly Position[])[]): Position {
  const [x, y] = centreOfMass(rings[0] ?? []);
  const cuts = crossings(rings, y);
  let widest: [number, number] = [x, x];
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [from = x, to = x] = [cuts[i], cuts[i + 1]];
    if (from < x && x < to) return [x, y];
    if (to - from > widest[1] - widest[0]) widest = [from, to];
  }
  return [(widest[0] + widest[1]) / 2, y];
}

/** Longitudes at which a parallel meets the rings, in order: inside between the 1st and 2nd, and so on. */
const crossings = (rings: readonly (readonly Position[])[], latitude: number): number[] =>
  rings
    .flatMap((ring) =>
      ring.flatMap(([x2 = 0, y2 = 0], i) => {
        const [x1 = 0, y1 = 0] = ring[i - 1] ?? [x2, y2];
        return y1 > latitude === y2 > latitude
          ? []
          : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);

function centreOfMass(ring: readonly Position[]): [number, number] {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [sumX, sumY, area] = [0, 0, 0];
  for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = x0, y1 = y0] = ring[i - 1] ?? [];
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    sumX += cross * (x1 + x2 - 2 * x0);
    sumY += cross * (y1 + y2 - 2 * y0);
    area += cross;
  }
  return area === 0 ? [x0, y0] : [x0 + sumX / (3 * area), y0 + sumY / (3 * area)];
}
