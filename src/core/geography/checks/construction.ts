import type { Feature, FeatureCollection, Geometry, Position } from "geojson";

/**
 * What a check drew to come to its verdict, small enough to travel in a dataset:
 * every feature has a `part` and a short English `label`.
 */

const DECIMALS = 4; // about 10 m, finer than any layer

export const rounded = (position: Position): Position =>
  position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS)));

type PartProperties = Readonly<Record<string, string | number | boolean>>;

export function part(
  name: string,
  label: string,
  geometry: Geometry,
  more: PartProperties = {},
): Feature {
  return { type: "Feature", geometry, properties: { part: name, label, ...more } };
}

export const pointPart = (
  name: string,
  label: string,
  at: Position,
  more?: PartProperties,
): Feature => part(name, label, { type: "Point", coordinates: rounded(at) }, more);

export const linePart = (
  name: string,
  label: string,
  line: readonly Position[],
  more?: PartProperties,
): Feature => part(name, label, { type: "LineString", coordinates: line.map(rounded) }, more);

/** @param ring - closed, counter-clockwise. */
export const areaPart = (
  name: string,
  label: string,
  ring: readonly Position[],
  more?: PartProperties,
): Feature => part(name, label, { type: "Polygon", coordinates: [ring.map(rounded)] }, more);

export const construction = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** At most so many positions of a line, its ends kept. */
export function thinned(line: readonly Position[], most: number): readonly Position[] {
  if (line.length <= most) return line;
  const step = (line.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => line[Math.round(i * step)] ?? []);
}

/** "1.5 km", "23 km": no finer than anything here is known. */
export const kilometres = (km: number): string => `${km < 10 ? km.toFixed(1) : km.toFixed(0)} km`;
