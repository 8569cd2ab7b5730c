import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { Area } from "../turf.ts";
import { KM_PER_DEGREE, PER_SEGMENT, SegmentGrid, segmentsNear } from "./segments.ts";
import { areaOf, boundsOnce } from "./shape.ts";

/** How two outlines meet. */
export interface SharedBorder {
  /** Length of the first outline that runs within the tolerance of the second. */
  readonly lengthKm: number;
  readonly lines: readonly (readonly Position[])[];
  /** Between the outlines at their closest; 0 where they meet or overlap. */
  readonly gapKm: number;
  /** The closest positions of the two. */
  readonly closest: readonly [Position, Position];
}

const STEP_KM = 2; // a border is followed in steps no longer than this
const REACH_KM = 60;

const known = new WeakMap<PlaceEntry, Map<string, SharedBorder | null>>();

/** Null where either has no outline, or they lie more than 60 km apart by their bounds. */
export function sharedBorder(
  a: PlaceEntry,
  b: PlaceEntry,
  toleranceKm: number,
): SharedBorder | null {
  const ofA = known.get(a) ?? new Map<string, SharedBorder | null>();
  known.set(a, ofA);
  const before = ofA.get(b.id);
  if (before !== undefined) return before;
  const [first, second] = [areaOf(a), areaOf(b)];
  const isNear = first && second && gapOfBoundsKm(a, b) <= REACH_KM;
  const found = isNear ? measure(a, first, b, second, { toleranceKm, reachKm: REACH_KM }) : null;
  ofA.set(b.id, found);
  return found;
}

/** Whether two outlines run together for so long; follows them no further than that. */
export function runTogether(
  a: PlaceEntry,
  b: PlaceEntry,
  toleranceKm: number,
  leastKm: number,
): boolean {
  const [first, second] = [areaOf(a), areaOf(b)];
  if (!first || !second || gapOfBoundsKm(a, b) > toleranceKm) return false;
  const limits = { toleranceKm, reachKm: toleranceKm, enoughKm: leastKm };
  return measure(a, first, b, second, limits).lengthKm >= leastKm;
}

/** At least so far apart, by longitude and latitude alone. */
export function gapOfBoundsKm(a: PlaceEntry, b: PlaceEntry): number {
  const [aw, as, ae, an] = boundsOnce(a);
  const [bw, bs, be, bn] = boundsOnce(b);
  const north = Math.max(0, bs - an, as - bn);
  const east = Math.max(0, bw - ae, aw - be);
  const scale = Math.cos(
    (Math.max(Math.abs(an), Math.abs(bn), Math.abs(as), Math.abs(bs)) * Math.PI) / 180,
  );
  return Math.max(north, east * Math.max(0, scale)) * KM_PER_DEGREE;
}

interface Limits {
  readonly toleranceKm: number;
  readonly reachKm: number;
  /** Followed no further once they ran together for so long. */
  readonly enoughKm?: number;
}

function measure(
  a: PlaceEntry,
  first: Area,
  b: PlaceEntry,
  second: Area,
  { toleranceKm, reachKm, enoughKm = Infinity }: Limits,
): SharedBorder {
  const ofA = segmentsNear(first, boundsOnce(b), reachKm);
  const ofB = segmentsNear(second, boundsOnce(a), reachKm);
  const grid = new SegmentGrid(ofB, Math.max(toleranceKm, STEP_KM), reachKm);
  const lines: Position[][] = [];
  let line: Position[] | null = null;
  let lengthKm = 0;
  let best = Infinity;
  let closest: [Position, Position] = [
    [0, 0],
    [0, 0],
  ];
  let [endX, endY] = [NaN, NaN];
  const size = ofB.length === 0 ? 0 : ofA.length;
  for (let at = 0; at < size && lengthKm < enoughKm; at += PER_SEGMENT) {
    const [ax, ay] = [ofA[at] ?? 0, ofA[at + 1] ?? 0];
    const [bx, by] = [ofA[at + 2] ?? 0, ofA[at + 3] ?? 0];
    const scale = Math.cos((((ay + by) / 2) * Math.PI) / 180);
    const km = Math.hypot((bx - ax) * scale, by - ay) * KM_PER_DEGREE;
    const steps = Math.max(1, Math.ceil(km / STEP_KM));
    for (let i = 0; i < steps; i++) {
      const share = (i + 0.5) / steps;
      const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)];
      const near = grid.nearest(x, y, best < toleranceKm ? toleranceKm : best);
      if (near && near.km < best) {
        best = near.km;
        closest = [[x, y], near.at];
      }
      if (!near || near.km > toleranceKm) {
        line = null;
        continue;
      }
      lengthKm += km / steps;
      const from: Position = [ax + (i / steps) * (bx - ax), ay + (i / steps) * (by - ay)];
      const to: Position = [ax + ((i + 1) / steps) * (bx - ax), ay + ((i + 1) / steps) * (by - ay)];
      if (!line || endX !== from[0] || endY !== from[1]) {
        line = [from];
        lines.push(line);
      }
      line.push(to);
      [endX = 0, endY = 0] = to;
    }
  }
  return { lengthKm, lines, gapKm: best <= toleranceKm ? 0 : best, closest };
}
