import type { Geometry, Position } from "geojson";
import { representativePoint } from "./representative.ts";

/** A part this much of the whole stands for it: a mainland with its islands. */
const MAINLAND = 0.8;

/**
 * Where a gazetteer would put a place that is drawn as an area: the middle of a
 * mainland, and for an archipelago the middle of all its islands, sea or not.
 * What lies further from the largest part than that is long (an overseas
 * territory) does not count. Everything else has its representative point.
 */
export function middleOf(geometry: Geometry): Position {
  if (geometry.type !== "MultiPolygon") return representativePoint(geometry);
  const known = middles.get(geometry) ?? middleOfParts(geometry.coordinates, geometry);
  middles.set(geometry, known);
  return known;
}

/** Geometry is never changed in place, and a text names one country often. */
const middles = new WeakMap<Geometry, Position>();

interface Part {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Half the diagonal of its box, in degrees of latitude. */
  readonly reach: number;
}

function middleOfParts(polygons: readonly (readonly Position[][])[], whole: Geometry): Position {
  const parts = polygons.map(([ring = []]) => partOf(ring)).filter(({ size }) => size > 0);
  const [largest] = parts.toSorted((a, b) => b.size - a.size);
  if (!largest) return representativePoint(whole);
  const near = parts
    .map((part) => ({ ...part, x: unwrapped(part.x, largest.x) }))
    .filter((part) => distance(part, largest) <= part.reach + 3 * largest.reach);
  const size = near.reduce((sum, part) => sum + part.size, 0);
  if (largest.size > size * MAINLAND) return representativePoint(whole);
  const x = near.reduce((sum, part) => sum + part.x * part.size, 0) / size;
  const y = near.reduce((sum, part) => sum + part.y * part.size, 0) / size;
  return [((((x + 180) % 360) + 360) % 360) - 180, y];
}

/** Centre of mass, area and reach of a ring; longitudes are shortened as the latitude asks. */
function partOf(ring: readonly Position[]): Part {
  let [sumX, sumY, area] = [0, 0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = x0, y1 = y0] = ring[i - 1] ?? [];
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    sumX += cross * (x1 + x2 - 2 * x0);
    sumY += cross * (y1 + y2 - 2 * y0);
    area += cross;
    [west, south] = [Math.min(west, x2), Math.min(south, y2)];
    [east, north] = [Math.max(east, x2), Math.max(north, y2)];
  }
  const y = area === 0 ? y0 : y0 + sumY / (3 * area);
  const narrow = Math.cos((y * Math.PI) / 180);
  const reach = Math.hypot((east - west) * narrow, north - south) / 2;
  const x = area === 0 ? x0 : x0 + sumX / (3 * area);
  return { x, y, size: Math.abs(area) * narrow, reach };
}

/** The same meridian, on the same side of the date line as another. */
const unwrapped = (x: number, beside: number): number =>
  x - beside > 180 ? x - 360 : beside - x > 180 ? x + 360 : x;

const distance = (a: Part, b: Part): number =>
  Math.hypot((a.x - b.x) * Math.cos((b.y * Math.PI) / 180), a.y - b.y);
