import type { Geometry, Position } from "geojson";
import { type Area, type Line, distanceKm, isArea, isInside, isLine } from "../turf.ts";

/** The closest position of a geometry to a point. */
export interface Nearest {
  readonly distanceKm: number;
  readonly at: Position;
  /** True where that is the very end of a line: the course may go on where the layer stops. */
  readonly isEnd: boolean;
  /** True for a point within an area; the distance is then that to its edge. */
  readonly isWithin: boolean;
}

/** On a plane about the point: right to 0.1 % within 200 km, and no verdict turns on more. */
export function nearestOf(point: Position, geometry: Geometry): Nearest {
  if (!isArea(geometry) && !isLine(geometry)) {
    const at = geometry.type === "Point" ? geometry.coordinates : point;
    return { distanceKm: distanceKm(point, at), at, isEnd: false, isWithin: false };
  }
  const lines = linesOf(geometry);
  const { at, isEnd } = nearestOnLines(point, lines);
  const isWithin = isArea(geometry) && isInside(point, geometry);
  return { distanceKm: distanceKm(point, at), at, isEnd: isEnd && isLine(geometry), isWithin };
}

/** The rings of an area, holes too, or the parts of a line. */
export function linesOf(geometry: Area | Line): readonly (readonly Position[])[] {
  const known = flattened.get(geometry) ?? flatten(geometry);
  flattened.set(geometry, known);
  return known;
}

const flattened = new WeakMap<Area | Line, readonly (readonly Position[])[]>();

function flatten(geometry: Area | Line): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}

function nearestOnLines(
  [x = 0, y = 0]: Position,
  lines: readonly (readonly Position[])[],
): { at: Position; isEnd: boolean } {
  const scale = Math.max(0.01, Math.cos((y * Math.PI) / 180));
  let best = Infinity;
  let at: Position = [x, y];
  let isEnd = false;
  for (const line of lines) {
    let [ax = 0, ay = 0] = line[0] ?? [];
    ax = (ax - x) * scale;
    ay -= y;
    for (let i = 1; i < line.length; i++) {
      const [lon = 0, lat = 0] = line[i] ?? [];
      const [bx, by] = [(lon - x) * scale, lat - y];
      const [dx, dy] = [bx - ax, by - ay];
      const squared = dx * dx + dy * dy;
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
      const [px, py] = [ax + share * dx, ay + share * dy];
      const distance = px * px + py * py;
      if (distance < best) {
        best = distance;
        at = [x + px / scale, y + py];
        isEnd = (i === 1 && share === 0) || (i === line.length - 1 && share === 1);
      }
      ax = bx;
      ay = by;
    }
  }
  return { at, isEnd };
}
