import type { Feature, Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import {
  type Area,
  type Line,
  boundsOf,
  circleAround,
  goneFrom,
  isArea,
  isLine,
  simplified,
} from "../turf.ts";
import { areaPart, kilometres, linePart, part, pointPart, rounded } from "./construction.ts";
import { linesOf } from "./nearest.ts";
import { pointOf } from "./shape.ts";

/** The parts of a construction that show places: as coarse as a dataset can carry. */

const MOST_POSITIONS = 150;
const outlines = new WeakMap<Area | Line, Area | Line>();

const sizeOf = (geometry: Area | Line): number =>
  linesOf(geometry).reduce((sum, line) => sum + line.length, 0);

/** Coarser and coarser until it is small; islands and lakes that shrink away are left out. */
function smallOutline(geometry: Area | Line): Area | Line {
  const known = outlines.get(geometry);
  if (known) return known;
  const [west, south, east, north] = boundsOf(geometry);
  let tolerance = Math.max(east - west, north - south) / 1000;
  let small = withoutSpecks(simplified(geometry, tolerance), tolerance);
  while (sizeOf(small) > MOST_POSITIONS && tolerance < 10) {
    tolerance *= 1.6;
    small = withoutSpecks(simplified(geometry, tolerance), tolerance);
  }
  const drawn = withRounded(small);
  outlines.set(geometry, drawn);
  return drawn;
}

function withoutSpecks(geometry: Area | Line, tolerance: number): Area | Line {
  if (geometry.type !== "MultiPolygon") return geometry;
  const wide = geometry.coordinates.filter(([shell = []]) => {
    const lons = shell.map(([x = 0]) => x);
    return Math.max(...lons) - Math.min(...lons) > 4 * tolerance;
  });
  return wide.length === 0 ? geometry : { type: "MultiPolygon", coordinates: wide };
}

function withRounded(geometry: Area | Line): Area | Line {
  switch (geometry.type) {
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.map(rounded) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(rounded))),
      };
  }
}

/** A place as what it is: a point, an outline, a course. */
export function placePart(place: PlaceEntry, name = "area", more = {}): Feature {
  const { geometry } = place.feature;
  const properties = { place: place.id, ...more };
  if (!isArea(geometry) && !isLine(geometry))
    return pointPart("point", place.name, pointOf(place), properties);
  const kind = isLine(geometry) ? "river" : name;
  return part(kind, place.name, smallOutline(geometry), properties);
}

export const measuredPart = (from: Position, to: Position, km: number): Feature =>
  linePart("measured", kilometres(km), [from, to]);

export const radiusPart = (centre: Position, km: number, label: string): Feature =>
  areaPart("radius", label, circleAround(centre, km).coordinates[0] ?? []);

const WEDGE_STEPS = 8;

/** Everything that lies within so many degrees of a bearing, as far as `km`. */
export function wedgePart(
  from: Position,
  degrees: number,
  halfWidth: number,
  km: number,
  label: string,
): Feature {
  const arc = Array.from({ length: WEDGE_STEPS + 1 }, (_, i) =>
    goneFrom(from, km, degrees + halfWidth - (2 * halfWidth * i) / WEDGE_STEPS),
  );
  return areaPart("direction", label, [from, ...arc, from].reverse());
}

/** Stretches of a border or another course. */
export const boundaryPart = (label: string, lines: readonly (readonly Position[])[]): Feature =>
  part("boundary", label, {
    type: "MultiLineString",
    coordinates: lines.map((line) => line.map(rounded)),
  });
