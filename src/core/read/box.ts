import type { Geometry } from "geojson";

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Geometry is never changed in place, so its box is worked out once. */
const known = new WeakMap<Geometry, Box>();

/** The smallest box of longitudes and latitudes around a geometry. */
export function boxOf(geometry: Geometry): Box {
  if (geometry.type === "Point") {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [lon, lat, lon, lat];
  }
  const box = known.get(geometry) ?? boxAround(geometry);
  known.set(geometry, box);
  return box;
}

function boxAround(geometry: Geometry): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  if (geometry.type === "GeometryCollection")
    for (const part of geometry.geometries) {
      const [west, south, east, north] = boxOf(part);
      widen(box, west, south);
      widen(box, east, north);
    }
  else widenBy(box, geometry.coordinates);
  return box;
}

type Nested = number | readonly Nested[];

/** Positions at whatever depth, without a list of them all. */
function widenBy(box: [number, number, number, number], nested: readonly Nested[]): void {
  const [lon, lat] = nested;
  if (typeof lon === "number" && typeof lat === "number") widen(box, lon, lat);
  else for (const part of nested) if (typeof part !== "number") widenBy(box, part);
}

function widen(box: [number, number, number, number], lon: number, lat: number): void {
  box[0] = Math.min(box[0], lon);
  box[1] = Math.min(box[1], lat);
  box[2] = Math.max(box[2], lon);
  box[3] = Math.max(box[3], lat);
}
