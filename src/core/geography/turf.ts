import {
  along,
  bbox,
  booleanPointInPolygon,
  distance,
  length,
  lineString,
  pointToPolygonDistance,
} from "@turf/turf";
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";

/**
 * The one door to Turf: its defaults mix km, m and m², so units are named here
 * once. Never import `buffer`: it alone is larger than the rest of this page.
 */

const KILOMETRES = { units: "kilometers" } as const;

export type Area = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

export const isLine = (geometry: Geometry): geometry is Line =>
  geometry.type === "LineString" || geometry.type === "MultiLineString";

/** Great-circle distance on a sphere. */
export const distanceKm = (a: Position, b: Position): number => distance(a, b, KILOMETRES);

/** A point on the edge is inside; a hole is outside. */
export const isInside = (point: Position, area: Area): boolean =>
  booleanPointInPolygon(point, area);

/**
 * Negative or 0 within. Turf measures to great-circle edges but decides inside
 * on straight longitude/latitude ones; at 47° N the two part by 0.12 km on an
 * edge 1° wide, so no more precision than that.
 */
export const distanceToAreaKm = (point: Position, area: Area): number =>
  pointToPolygonDistance(point, area, KILOMETRES);

export function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** The position halfway along a line, measured on the ground. */
export function halfway(line: readonly Position[]): Position {
  const feature = lineString([...line]);
  return along(feature, length(feature, KILOMETRES) / 2, KILOMETRES).geometry.coordinates;
}
