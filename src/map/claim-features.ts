import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Claim, PlaceRole, Stance } from "../core/model.ts";
import { type Arrow, bentArrow, type Spot } from "./arrow.ts";
import { LETTERS } from "./stance-marks.ts";

/** What an open claim says, drawn: a movement as an arrow from place to place. */

export interface ArrowProperties {
  readonly part: "shaft" | "mark";
  /** How the movement is put decides how its line is broken and what head it has. */
  readonly dash: Dash;
  /** Image of a mark: the head, the stance at the tail, the stroke through what is denied. */
  readonly icon: string;
  /** Clockwise from north, of a mark. */
  readonly turn: number;
}

/**
 * Solid: done. Long dashes: commanded. Short ones: foreseen, feared, denied. Dots:
 * doubted. The same everywhere; a colour tells what a test speaks against.
 */
export type Dash = "solid" | "long" | "short" | "dots";

type Arrows = FeatureCollection<LineString | Point, ArrowProperties>;

const CLEAR = [0.05, 0.94] as const; // the arrow begins and ends clear of the symbols
const LEAST_DEGREES = 0.02; // nearer than 2 km there is no arrow to see

const DASHES: Readonly<Record<Stance, Dash>> = {
  asserted: "solid",
  ordered: "long",
  expected: "short",
  doubted: "dots",
  denied: "short",
  conditional: "short",
};

export const dashOf = (stance: Stance): Dash => DASHES[stance];

/** A head is full only where somebody says that it was done, or commanded. */
export const headOf = (stance: Stance): "head" | "head:open" =>
  stance === "asserted" || stance === "ordered" ? "head" : "head:open";

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
  claims: readonly Claim[],
  spotOf: (placeId: string) => Spot | null,
): Arrows {
  const features = claims.flatMap((claim) =>
    movements(claim).flatMap(([from, to]) => {
      const [start, end] = [spotOf(from), spotOf(to)];
      if (!start || !end) return [];
      if (Math.hypot(end[0] - start[0], end[1] - start[1]) < LEAST_DEGREES) return [];
      return drawArrow(bentArrow(start, end, CLEAR), claim.stance, false);
    }),
  );
  return { type: "FeatureCollection", features };
}

/** A shaft, its head and, unless it is said to be done, the stance at its tail. */
export function drawArrow(
  { shaft, tail, middle, tip, turn, middleTurn }: Arrow,
  stance: Stance,
  hasFailed: boolean,
): Arrows["features"] {
  const dash = dashOf(stance);
  const line: LineString = { type: "LineString", coordinates: shaft.map((spot) => [...spot]) };
  const mark = (icon: string, spot: Spot, turned: number) =>
    feature({ type: "Point", coordinates: [...spot] }, { part: "mark", dash, icon, turn: turned });
  const colour = hasFailed ? ":failed" : "";
  return [
    feature(line, { part: "shaft", dash, icon: "", turn: 0 }),
    mark(`${headOf(stance)}${colour}`, tip, turn),
    ...(stance === "asserted" ? [] : [mark(`stance:${LETTERS[stance]}${colour}`, tail, 0)]),
    ...(stance === "denied" ? [mark(`strike${colour}`, middle, middleTurn)] : []),
  ];
}

const feature = <G extends LineString | Point>(
  geometry: G,
  properties: ArrowProperties,
): Feature<G, ArrowProperties> => ({ type: "Feature", geometry, properties });
