import type { Geometry, Position } from "geojson";
import { isInside } from "../geography/turf.ts";
import { quoted, isObject } from "./json.ts";

/**
 * Checks one geometry of a stranger's layer and rewinds its rings as RFC 7946
 * has them: outer rings anticlockwise, holes clockwise. Winding is a matter of
 * form; everything else that is wrong would put a place somewhere else.
 */

/** Where in the geometry, and what is wrong with it. */
export interface GeometryProblem {
  readonly path: string;
  readonly message: string;
}

export type CheckedGeometry =
  | { readonly geometry: Geometry; readonly problems: readonly [] }
  | { readonly geometry: null; readonly problems: readonly GeometryProblem[] };

type Report = (path: string, message: string) => void;

/** A whole outline is wrong in the same way at every corner; three show which. */
const MOST_PER_GEOMETRY = 3;

export function checkGeometry(input: unknown): CheckedGeometry {
  const problems: GeometryProblem[] = [];
  const report: Report = (path, message) => {
    if (problems.length < MOST_PER_GEOMETRY) problems.push({ path, message });
  };
  const geometry = build(input, report);
  const [first, ...rest] = problems;
  return geometry && !first
    ? { geometry, problems: [] }
    : {
        geometry: null,
        problems: first ? [first, ...rest] : [{ path: "", message: "is no geometry" }],
      };
}

function build(input: unknown, report: Report): Geometry | null {
  if (!isObject(input)) {
    report("", `is ${quoted(input)}, expected a geometry such as {"type": "Point", …}`);
    return null;
  }
  const { type, coordinates } = input;
  const at = "coordinates";
  switch (type) {
    case "Point":
      return { type, coordinates: position(coordinates, at, report) };
    case "MultiPoint":
      return { type, coordinates: list(coordinates, at, report, position) };
    case "LineString":
      return { type, coordinates: line(coordinates, at, report) };
    case "MultiLineString":
      return { type, coordinates: list(coordinates, at, report, line) };
    case "Polygon":
      return { type, coordinates: polygon(coordinates, at, report) };
    case "MultiPolygon":
      return { type, coordinates: list(coordinates, at, report, polygon) };
    case "GeometryCollection":
      report("type", "is GeometryCollection; give its parts a feature each");
      return null;
    default:
      report("type", `is ${quoted(type)}, expected Point, LineString, Polygon or a Multi of these`);
      return null;
  }
}

function list<Part>(
  input: unknown,
  path: string,
  report: Report,
  each: (part: unknown, path: string, report: Report) => Part,
): Part[] {
  if (!Array.isArray(input)) {
    report(path, `is ${quoted(input)}, expected a list`);
    return [];
  }
  if (input.length === 0) report(path, "is an empty list");
  return input.map((part, index) => each(part, `${path}.${index}`, report));
}

function line(input: unknown, path: string, report: Report): Position[] {
  const positions = list(input, path, report, position);
  if (positions.length === 1) report(path, "is a line of one position, expected two or more");
  return positions;
}

const LONGITUDE_LIMIT = 180;
const LATITUDE_LIMIT = 90;

function position(input: unknown, path: string, report: Report): Position {
  const numbers: readonly unknown[] = Array.isArray(input) ? input : [];
  const [x, y, ...more] = numbers;
  if (typeof x !== "number" || typeof y !== "number" || more.some((n) => typeof n !== "number")) {
    report(path, `is ${quoted(input)}, expected [longitude, latitude] in degrees`);
    return [];
  }
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    report(path, "is not finite, expected [longitude, latitude] in degrees");
  } else if (Math.abs(y) > LATITUDE_LIMIT || Math.abs(x) > LONGITUDE_LIMIT) {
    report(path, outOfRange(x, y));
  }
  // A height is no part of where something lies on the map.
  return [x, y];
}

function outOfRange(x: number, y: number): string {
  if (Math.abs(x) <= LATITUDE_LIMIT && Math.abs(y) <= LONGITUDE_LIMIT) {
    return `is [${x}, ${y}], and no latitude is ${y}: longitude comes first, so swap the two`;
  }
  const looksLikeMetres = Math.abs(x) > 1000 || Math.abs(y) > 1000;
  return looksLikeMetres
    ? `is [${x}, ${y}], which looks like metres; export the layer in degrees (WGS 84, EPSG:4326)`
    : `is [${x}, ${y}], outside the world: longitude is -180 to 180, latitude -90 to 90`;
}

function polygon(input: unknown, path: string, report: Report): Position[][] {
  const rings = list(input, path, report, ring);
  const [shell, ...holes] = rings;
  if (!shell || rings.some((each) => each.length < FEWEST_IN_RING)) return rings;
  const shellArea = { type: "Polygon" as const, coordinates: [shell] };
  for (const [index, hole] of holes.entries()) {
    const at = `${path}.${index + 1}`;
    if (rings.slice(0, index + 1).some((earlier) => isSameRing(earlier, hole))) {
      report(at, "is a ring that stands there twice; remove one");
    } else if (!sample(hole).every((corner) => isInside(corner, shellArea))) {
      report(at, "is a hole outside the polygon's outer ring, which comes first");
    }
  }
  return rings.map((each, index) => wind(each, index === 0));
}

const FEWEST_IN_RING = 4;

/** A hole that strays from its shell does so at many corners; looking at each takes n² time. */
const CORNERS_LOOKED_AT = 64;
const sample = (corners: readonly Position[]): readonly Position[] => {
  const step = Math.ceil(corners.length / CORNERS_LOOKED_AT);
  return corners.filter((_, index) => index % step === 0);
};

function ring(input: unknown, path: string, report: Report): Position[] {
  const positions = list(input, path, report, position);
  if (positions.length === 0) return positions;
  if (positions.length < FEWEST_IN_RING) {
    report(
      path,
      `is a ring of ${positions.length} positions, expected four or more, the last like the first`,
    );
    return positions;
  }
  const [first] = positions;
  const last = positions.at(-1);
  if (first && last && !isSame(first, last)) {
    report(
      path,
      `is an open ring: it begins at [${String(first)}] and ends at [${String(last)}]; repeat the first position at the end`,
    );
  }
  return positions;
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

const isSameRing = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === b.length && a.every((corner, i) => isSame(corner, b[i] ?? []));

/** Twice the area, in square degrees: positive for an anticlockwise ring. */
function signedArea(positions: readonly Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of positions.entries()) {
    const [nextX = 0, nextY = 0] = positions[(i + 1) % positions.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

const wind = (positions: Position[], anticlockwise: boolean): Position[] =>
  signedArea(positions) > 0 === anticlockwise ? positions : positions.toReversed();
