import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { Area } from "../turf.ts";
import { areaOf, boundsOnce } from "./shape.ts";
import { linesOf } from "./nearest.ts";

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

const KM_PER_DEGREE = 111.2;
const STEP_KM = 2; // a border is followed in steps no longer than this

const known = new WeakMap<PlaceEntry, Map<string, SharedBorder | null>>();

/** Null where either has no outline, or they lie more than `reachKm` apart by their bounds. */
export function sharedBorder(
  a: PlaceEntry,
  b: PlaceEntry,
  toleranceKm: number,
  reachKm = 60,
): SharedBorder | null {
  const ofA = known.get(a) ?? new Map<string, SharedBorder | null>();
  const key = `${reachKm} ${b.id}`;
  known.set(a, ofA);
  const before = ofA.get(key);
  if (before !== undefined) return before;
  const [first, second] = [areaOf(a), areaOf(b)];
  const isNear = first && second && gapOfBoundsKm(a, b) <= reachKm;
  const found = isNear ? measure(a, first, b, second, toleranceKm, reachKm) : null;
  ofA.set(key, found);
  return found;
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

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

function measure(
  a: PlaceEntry,
  first: Area,
  b: PlaceEntry,
  second: Area,
  toleranceKm: number,
  reachKm: number,
): SharedBorder {
  const ofA = segmentsNear(first, b, reachKm);
  const grid = gridOf(segmentsNear(second, a, reachKm), Math.max(toleranceKm, STEP_KM), reachKm);
  const lines: Position[][] = [];
  let line: Position[] | null = null;
  let lengthKm = 0;
  let best = Infinity;
  let closest: [Position, Position] = [
    [0, 0],
    [0, 0],
  ];
  let end: readonly [number, number] | null = null;
  for (const [ax, ay, bx, by] of ofA) {
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
      if (!line || !end || end[0] !== from[0] || end[1] !== from[1]) {
        line = [from];
        lines.push(line);
      }
      line.push(to);
      end = [to[0] ?? 0, to[1] ?? 0];
    }
  }
  return { lengthKm, lines, gapKm: best <= toleranceKm ? 0 : best, closest };
}

/** The pieces of an outline that lie within reach of another place's bounds. */
function segmentsNear(area: Area, other: PlaceEntry, reachKm: number): Segment[] {
  const [west, south, east, north] = boundsOnce(other);
  const up = reachKm / KM_PER_DEGREE;
  const poleward = Math.min(85, Math.max(Math.abs(south), Math.abs(north)) + up);
  const across = up / Math.cos((poleward * Math.PI) / 180);
  const found: Segment[] = [];
  for (const ring of linesOf(area))
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const isOutside =
        Math.max(ax, bx) < west - across || Math.min(ax, bx) > east + across ||
        Math.max(ay, by) < south - up || Math.min(ay, by) > north + up; // prettier-ignore
      if (!isOutside) found.push([ax, ay, bx, by]);
    }
  return found;
}

/** Segments by cells of a grid, so that only those about are measured. */
function gridOf(segments: readonly Segment[], cellKm: number, reachKm: number) {
  const size = (4 * cellKm) / KM_PER_DEGREE;
  const cells = new Map<string, Segment[]>();
  const keyOf = (x: number, y: number): string => `${Math.floor(x / size)} ${Math.floor(y / size)}`;
  for (const segment of segments) {
    const [ax, ay, bx, by] = segment;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / size) * 2);
    const seen = new Set<string>();
    for (let i = 0; i <= steps; i++)
      seen.add(keyOf(ax + (i / steps) * (bx - ax), ay + (i / steps) * (by - ay)));
    for (const key of seen) {
      const cell = cells.get(key);
      if (cell) cell.push(segment);
      else cells.set(key, [segment]);
    }
  }
  return {
    /** The closest of the segments about, when there is any nearer than `withinKm`. */
    nearest(x: number, y: number, withinKm: number): { km: number; at: Position } | null {
      const reach = Math.min(reachKm, withinKm);
      const scale = Math.max(0.05, Math.cos((y * Math.PI) / 180));
      const rows = Math.ceil(reach / KM_PER_DEGREE / size);
      const columns = Math.ceil(reach / scale / KM_PER_DEGREE / size);
      let best: { km: number; at: Position } | null = null;
      for (let i = -columns; i <= columns; i++)
        for (let j = -rows; j <= rows; j++)
          for (const segment of cells.get(keyOf(x + i * size, y + j * size)) ?? []) {
            const found = onSegment(x, y, scale, segment);
            if (found.km <= reach && (!best || found.km < best.km)) best = found;
          }
      return best;
    },
  };
}

function onSegment(
  x: number,
  y: number,
  scale: number,
  [ax, ay, bx, by]: Segment,
): { km: number; at: Position } {
  const [px, py, dx, dy] = [(ax - x) * scale, ay - y, (bx - ax) * scale, by - ay];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / squared));
  const [east, north] = [px + share * dx, py + share * dy];
  return { km: Math.hypot(east, north) * KM_PER_DEGREE, at: [x + east / scale, y + north] };
}
