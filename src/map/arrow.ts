import type { Position } from "geojson";

/** The shape of an arrow between two spots, and how its head is turned. */

export type Spot = readonly [number, number];

export interface Arrow {
  readonly shaft: readonly Spot[];
  readonly tail: Spot;
  /** Half-way along, where what is struck out is struck. */
  readonly middle: Spot;
  readonly tip: Spot;
  /** Clockwise from north, degrees: of the head, and of the shaft at its middle and tail. */
  readonly turn: number;
  readonly middleTurn: number;
  readonly tailTurn: number;
}

const BEND = 0.16;
const STEPS = 28;

/**
 * From one spot to another in a gentle bend, so that a way there and a way back
 * do not hide each other.
 *
 * @param clear - the parts of the way, 0 to 1, between which it is drawn.
 */
export function bentArrow(
  start: Spot,
  end: Spot,
  [first, last]: readonly [number, number] = [0, 1],
): Arrow {
  const [a, b] = [mercator(start), mercator(end)];
  const control: Spot = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * BEND,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * BEND,
  ];
  const curve = Array.from({ length: STEPS + 1 }, (_, i) =>
    bezier(a, control, b, first + ((last - first) * i) / STEPS),
  );
  return arrowOf(curve);
}

/** Along a line as it was given; two positions alone are bent. Null for fewer. */
export function arrowAlong(line: readonly Position[]): Arrow | null {
  const spots = line.flatMap(([lon, lat]): Spot[] =>
    lon === undefined || lat === undefined ? [] : [[lon, lat]],
  );
  const [first, second] = spots;
  if (first === undefined || second === undefined) return null;
  return spots.length === 2 ? bentArrow(first, second) : arrowOf(spots.map(mercator));
}

/** @param curve - in Mercator, two spots at least. */
function arrowOf(curve: readonly Spot[]): Arrow {
  const at = (index: number): Spot => curve.at(index) ?? [0, 0];
  const half = Math.floor((curve.length - 1) / 2);
  return {
    shaft: curve.map(unproject),
    tail: unproject(at(0)),
    middle: unproject(at(half)),
    tip: unproject(at(-1)),
    turn: turnOf(at(Math.max(-3, -curve.length)), at(-1)),
    middleTurn: turnOf(at(half), at(half + 1)),
    tailTurn: turnOf(at(0), at(1)),
  };
}

/** Clockwise from north, of the way from one spot to another as the map shows it. */
export const turnBetween = (from: Spot, to: Spot): number => turnOf(mercator(from), mercator(to));

const turnOf = (from: Spot, to: Spot): number =>
  (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

/** The side of a point that faces a direction, clockwise from north. */
export function sideFacing(turn: number): string {
  const sides = ["top", "top-right", "right", "bottom-right", "bottom", "bottom-left", "left", "top-left"]; // prettier-ignore
  return sides[Math.round((((turn % 360) + 360) % 360) / 45) % 8] ?? "right";
}

/** Where the name of an arrow stands: behind its tail, and under what leads level to it. */
export function sideBehind({ tailTurn }: Arrow): string {
  const side = sideFacing(tailTurn + 180);
  return side === "left" || side === "right" ? `bottom-${side}` : side;
}

function bezier(a: Spot, c: Spot, b: Spot, t: number): Spot {
  const mix = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * c[i] + t ** 2 * b[i];
  return [mix(0), mix(1)];
}

/** Web Mercator in degrees of longitude, y up: angles here are angles on the screen. */
export const mercator = ([lon, lat]: Spot): Spot => [
  lon,
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI,
];
export const unproject = ([x, y]: Spot): Spot => [
  x,
  (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90,
];
