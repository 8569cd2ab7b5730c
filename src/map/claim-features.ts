import type { Feature, FeatureCollection, Geometry, LineString, Point } from "geojson";
import type { Claim, PlaceRole } from "../core/model.ts";

/** What an open claim says, drawn: a movement as an arrow from place to place. */

export interface ArrowProperties {
  readonly part: "shaft" | "head";
  /** Solid only where the movement is asserted. */
  readonly isAsserted: boolean;
  /** Clockwise from north, for the head. */
  readonly turn: number;
}

type Arrows = FeatureCollection<LineString | Point, ArrowProperties>;
type Spot = readonly [number, number];

const BEND = 0.16;
const STEPS = 28;
const CLEAR = [0.05, 0.94] as const; // the arrow begins and ends clear of the symbols
const LEAST_DEGREES = 0.02; // nearer than 2 km there is no arrow to see

const placesWith = (claim: Claim, ...roles: readonly PlaceRole[]): readonly string[] => [
  ...new Set(claim.places.filter(({ role }) => roles.includes(role)).map(({ place }) => place)),
];

/** From every place left to every place reached; without both ends there is no movement. */
export function movements(claim: Claim): readonly (readonly [from: string, to: string])[] {
  const ends = placesWith(claim, "to");
  const goals = ends.length > 0 ? ends : placesWith(claim, "at");
  return placesWith(claim, "from").flatMap((from) =>
    goals.filter((to) => to !== from).map((to) => [from, to] as const),
  );
}

/** @param spotOf - where a place is taken to be: its point, or where its name stands. */
export function arrowFeatures(
  claim: Claim | null,
  spotOf: (placeId: string) => Spot | null,
): Arrows {
  const features = (claim ? movements(claim) : []).flatMap(([from, to]) => {
    const [start, end] = [spotOf(from), spotOf(to)];
    const isAsserted = claim?.stance === "asserted";
    return start && end ? arrow(start, end, isAsserted) : [];
  });
  return { type: "FeatureCollection", features };
}

function arrow(start: Spot, end: Spot, isAsserted: boolean): Arrows["features"] {
  if (Math.hypot(end[0] - start[0], end[1] - start[1]) < LEAST_DEGREES) return [];
  const [a, b] = [mercator(start), mercator(end)];
  const control: Spot = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * BEND,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * BEND,
  ];
  const [first, last] = CLEAR;
  const curve = Array.from({ length: STEPS + 1 }, (_, i) =>
    bezier(a, control, b, first + ((last - first) * i) / STEPS),
  );
  const tip = curve.at(-1) ?? b;
  const before = curve.at(-3) ?? a;
  const turn = (Math.atan2(tip[0] - before[0], tip[1] - before[1]) * 180) / Math.PI;
  const shaft = curve.map((p) => [...unproject(p)]);
  return [
    feature({ type: "LineString", coordinates: shaft }, { part: "shaft", isAsserted, turn: 0 }),
    feature(
      { type: "Point", coordinates: [...unproject(tip)] },
      { part: "head", isAsserted, turn },
    ),
  ];
}

const feature = <G extends Geometry>(
  geometry: G,
  properties: ArrowProperties,
): Feature<G, ArrowProperties> => ({ type: "Feature", geometry, properties });

function bezier(a: Spot, c: Spot, b: Spot, t: number): Spot {
  const mix = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * c[i] + t ** 2 * b[i];
  return [mix(0), mix(1)];
}

/** Web Mercator in degrees of longitude, y up: angles here are angles on the screen. */
const mercator = ([lon, lat]: Spot): Spot => [
  lon,
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI,
];
const unproject = ([x, y]: Spot): Spot => [
  x,
  (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90,
];
