import type { Geometry, Position } from "geojson";
import type { Place } from "../core/model.ts";

/** How a place is drawn: as what it is. Only what is a point gets a symbol. */
export type Shape = "symbol" | "region" | "country" | "water" | "river";

const WATER = new Set([
  "sea",
  "ocean",
  "bay",
  "gulf",
  "strait",
  "lake",
  "reservoir",
  "estuary",
  "channel",
  "lagoon",
]);
const RIVER = new Set(["river", "waterway", "canal", "stream"]);
const COUNTRY = new Set(["country", "continent"]);
const REGION = new Set(["region", "state", "province", "district", "peninsula", "island"]);
/** Wide land that has no border; a layer may draw it as an area or, a valley say, as a line. */
const LAND = new Set([
  "archipelago",
  "county",
  "desert",
  "forest",
  "mountains",
  "mountain_range",
  "plain",
  "plateau",
  "valley",
]);

/** A region known only by a point is still a region: its name is written, no dot is drawn. */
export function shapeOf({ geometry, properties: { kind } }: Place): Shape {
  if (WATER.has(kind)) return "water";
  if (RIVER.has(kind)) return "river";
  if (COUNTRY.has(kind)) return "country";
  if (REGION.has(kind)) return "region";
  if (geometry.type === "LineString" || geometry.type === "MultiLineString") return "river";
  return isPoint(geometry) && !LAND.has(kind) ? "symbol" : "region";
}

const isPoint = ({ type }: Geometry): boolean => type === "Point" || type === "MultiPoint";

/** What is known to be wide, or long, but of which only a point is known. */
export type Vague = "area" | "river" | "water";

/** @returns null for what is drawn as what it is, or will be once its outline has come. */
export function vagueOf(place: Place): Vague | null {
  const shape = shapeOf(place);
  if (shape === "symbol" || !isPoint(place.geometry)) return null;
  return shape === "river" || shape === "water" ? shape : "area";
}

/** The place's own geometry, or the one that came later; null while it has not come. */
export function geometryOf(
  place: Place,
  geometries: ReadonlyMap<string, Geometry>,
): Geometry | null {
  const geometry = geometries.get(place.id) ?? place.geometry;
  return geometry.type === "GeometryCollection" && geometry.geometries.length === 0
    ? null
    : geometry;
}

export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** The outer rings of an area. */
export function shellsOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === "Polygon") return geometry.coordinates.slice(0, 1);
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
}

/** True when nothing of this place is still to come. */
export const isDrawn = (
  { place }: { readonly place: Place },
  geometries: ReadonlyMap<string, Geometry>,
): boolean => geometryOf(place, geometries) !== null;
