import type { Position } from "geojson";
import { type Line, distanceKm } from "../turf.ts";
import { angleBetween, bearing } from "./compass.ts";

/** A river by the stretch nearest a point: its unbroken line and how far down it the point is abreast. */
export interface Course {
  readonly line: readonly Position[];
  /** How far down the line each position is, km. */
  readonly along: readonly number[];
  readonly abreastKm: number;
}

const TOUCHING_DEGREES = 0.002; // about 0.2 km: where one part ends and the next begins

/**
 * The parts of a line, those that meet made one.
 *
 * @param isDirected - drawn downstream: an end then meets only a beginning.
 */
export function unbroken(line: Line, isDirected: boolean): readonly (readonly Position[])[] {
  const parts = (line.type === "LineString" ? [line.coordinates] : line.coordinates).filter(
    ({ length }) => length > 1,
  );
  const joined: (readonly Position[])[] = [];
  const left = new Set<readonly Position[]>(parts);
  for (const part of parts) {
    if (!left.delete(part)) continue;
    let run: readonly Position[] = part;
    for (let more: readonly Position[] | null = run; more;) {
      more = null;
      for (const other of left) {
        more = lengthened(run, other) ?? (isDirected ? null : lengthened(run, other.toReversed()));
        if (!more) continue;
        left.delete(other);
        run = more;
        break;
      }
    }
    joined.push(run);
  }
  return joined;
}

function lengthened(
  run: readonly Position[],
  other: readonly Position[],
): readonly Position[] | null {
  if (meets(run.at(-1), other[0])) return [...run, ...other.slice(1)];
  if (meets(other.at(-1), run[0])) return [...other, ...run.slice(1)];
  return null;
}

const meets = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < TOUCHING_DEGREES &&
  Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < TOUCHING_DEGREES;

/** @param nearest - the position of the river nearest the point, on one of the parts. */
export function courseAt(
  parts: readonly (readonly Position[])[],
  nearest: Position,
): Course | null {
  let best: { line: readonly Position[]; index: number; off: number } | null = null;
  for (const line of parts)
    for (const [index, a] of line.entries()) {
      const b = line[index + 1];
      if (!b) break;
      const off = offStretch(nearest, a, b);
      if (!best || off < best.off) best = { line, index, off };
    }
  if (!best) return null;
  const along = alongOf(best.line);
  const corner = best.line[best.index];
  const abreastKm = (along[best.index] ?? 0) + (corner ? distanceKm(corner, nearest) : 0);
  return { line: best.line, along, abreastKm };
}

const measured = new WeakMap<readonly Position[], readonly number[]>();

/** How far down a line each of its positions is, km; worked out once a line. */
function alongOf(line: readonly Position[]): readonly number[] {
  const known = measured.get(line);
  if (known) return known;
  const along = [0];
  for (const [i, position] of line.slice(1).entries())
    along.push((along[i] ?? 0) + distanceKm(line[i] ?? position, position));
  measured.set(line, along);
  return along;
}

const KM_PER_DEGREE = 111;

/** The distance, where it may be within the limit at all; else further than any. */
export const distanceWithinKm = (a: Position, b: Position, limitKm: number): number =>
  Math.abs((a[1] ?? 0) - (b[1] ?? 0)) * KM_PER_DEGREE > limitKm ? Infinity : distanceKm(a, b);

/** How much longer the way from a to b is by way of p, degrees: 0 on the stretch. */
const offStretch = (p: Position, a: Position, b: Position): number =>
  planar(a, p) + planar(p, b) - planar(a, b);

const planar = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number =>
  Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);

/** The position so far down the line; its end where the line is shorter. */
export function positionAt({ line, along }: Course, km: number): Position {
  const next = along.findIndex((so) => so >= km);
  const end = next < 0 ? line.length - 1 : next;
  const [a, b] = [line[Math.max(0, end - 1)] ?? [], line[end] ?? []];
  const from = along[Math.max(0, end - 1)] ?? 0;
  const length = (along[end] ?? 0) - from;
  const share = length > 0 ? Math.min(1, Math.max(0, (km - from) / length)) : 0;
  const [x1 = 0, y1 = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

const SHORTEST_CHORD_KM = 2;

/**
 * The bearing the left bank faces, by the chord over so many km of course up
 * and down from the point; null where the line is too short or turns back.
 */
export function leftFaces(course: Course, reachKm: number): number | null {
  const up = positionAt(course, Math.max(0, course.abreastKm - reachKm));
  const down = positionAt(course, course.abreastKm + reachKm);
  return distanceKm(up, down) < SHORTEST_CHORD_KM ? null : bearing(up, down) - 90;
}

/** A bank is called by any wind within this of where it faces: a bank that faces north-west is west and north. */
const REACH_OF_WORD = 67.5;
const WINDOWS_KM = [5, 10]; // each way: 10 and 20 km of course

/** Which bank a wind means abreast of a point: all windows, and all arms about as near, must agree. */
export function bankFacing(
  course: Course,
  wind: number,
  point: Position,
  distance: number,
): "left" | "right" | null {
  const windows = distance > 10 ? [...WINDOWS_KM, distance] : WINDOWS_KM;
  const banks = armsNear(course, point, distance).flatMap((arm) =>
    windows.map((reach) => {
      const faces = leftFaces(arm, reach);
      if (faces === null) return null;
      if (angleBetween(wind, faces) <= REACH_OF_WORD) return "left";
      return angleBetween(wind, faces + 180) <= REACH_OF_WORD ? "right" : null;
    }),
  );
  const [first = null, ...rest] = banks;
  return rest.every((bank) => bank === first) ? first : null;
}

const AS_NEAR = 1.5; // times the least distance
const ANOTHER_ARM_KM = 8; // of course from the nearest position

/** The course at every arm of the river about as near to a point as the nearest: round a bend there are two. */
function armsNear(course: Course, point: Position, distance: number): readonly Course[] {
  const arms = [course];
  const farthest = distance * AS_NEAR + 1;
  const off = course.line.map((position) => distanceWithinKm(point, position, farthest));
  for (const [i, away] of off.entries()) {
    const isLeast = away <= (off[i - 1] ?? Infinity) && away < (off[i + 1] ?? Infinity);
    const abreastKm = course.along[i] ?? 0;
    const isApart = arms.every((arm) => Math.abs(arm.abreastKm - abreastKm) > ANOTHER_ARM_KM);
    if (isLeast && isApart && away <= farthest) arms.push({ ...course, abreastKm });
  }
  return arms;
}
