import {
  along,
  area,
  bbox,
  bearing,
  booleanPointInPolygon,
  circle,
  destination,
  distance,
  length,
  lineString,
  pointToPolygonDistance,
  simplify,
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

/** Initial great-circle bearing from a to b: degrees clockwise from north, 0 to 360. */
export const bearingDegrees = (a: Position, b: Position): number => (bearing(a, b) + 360) % 360;

/** Where one comes to after so many kilometres on a great circle. */
export const goneFrom = (from: Position, km: number, degrees: number): Position =>
  destination(from, km, degrees, KILOMETRES).geometry.coordinates;

/** Everything within reach of a point, as a ring of 48 positions. */
export const circleAround = (centre: Position, radiusKm: number): Polygon =>
  circle(centre, radiusKm, { ...KILOMETRES, steps: 48 }).geometry;

export const squareKilometres = (geometry: Area): number => area(geometry) / 1e6;

/**
 * Douglas and Peucker's, with a tolerance in degrees; the geometry given stays as
 * it is. A ring without an area cannot be simplified and is left alone.
 */
export const simplified = <G extends Area | Line>(geometry: G, toleranceDegrees: number): G =>
  isArea(geometry) && ringsOf(geometry).some(isFlat)
    ? geometry
    : simplify(geometry, { tolerance: toleranceDegrees, highQuality: false, mutate: false });

const ringsOf = (geometry: Area): readonly Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

const LEAST_CORNERS = 3;

function isFlat(ring: readonly Position[]): boolean {
  const corners: Position[] = [];
  for (const at of ring) {
    if (corners.some((corner) => corner[0] === at[0] && corner[1] === at[1])) continue;
    corners.push(at);
    if (corners.length >= LEAST_CORNERS) return false;
  }
  return true;
}
