import type { Position } from "geojson";
import { type Area, type Bounds } from "../turf.ts";
import { linesOf } from "./nearest.ts";

/** The pieces of outlines, four numbers each (ax, ay, bx, by) and nothing made for any of them. */
export type Segments = readonly number[];
export const PER_SEGMENT = 4;

export const KM_PER_DEGREE = 111.2;

/** A run of an outline's positions with the bounds around it, so that most of an outline is passed over at a look. */
interface Run {
  readonly ring: readonly Position[];
  readonly first: number;
  readonly end: number;
  readonly bounds: Bounds;
}

const LONGEST_RUN = 32; // positions

const runs = new WeakMap<Area, readonly Run[]>();

function runsOf(area: Area): readonly Run[] {
  const known = runs.get(area);
  if (known) return known;
  const found: Run[] = [];
  for (const ring of linesOf(area))
    for (let first = 1; first < ring.length; first += LONGEST_RUN) {
      const end = Math.min(first + LONGEST_RUN, ring.length);
      found.push({ ring, first, end, bounds: boundsFrom(ring, first - 1, end) });
    }
  runs.set(area, found);
  return found;
}

function boundsFrom(ring: readonly Position[], first: number, end: number): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = first; i < end; i++) {
    const [x = 0, y = 0] = ring[i] ?? [];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The pieces of an outline that lie within reach of some bounds. */
export function segmentsNear(area: Area, about: Bounds, reachKm: number): Segments {
  const up = reachKm / KM_PER_DEGREE;
  const poleward = Math.min(85, Math.max(Math.abs(about[1]), Math.abs(about[3])) + up);
  const across = up / Math.cos((poleward * Math.PI) / 180);
  const west = about[0] - across;
  const south = about[1] - up;
  const east = about[2] + across;
  const north = about[3] + up;
  const found: number[] = [];
  for (const { ring, first, end, bounds } of runsOf(area)) {
    if (bounds[2] < west || bounds[0] > east || bounds[3] < south || bounds[1] > north) continue;
    for (let i = first; i < end; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const isOutside =
        Math.max(ax, bx) < west || Math.min(ax, bx) > east ||
        Math.max(ay, by) < south || Math.min(ay, by) > north; // prettier-ignore
      if (!isOutside) found.push(ax, ay, bx, by);
    }
  }
  return found;
}

/** Segments by cells of a grid, so that only those about are measured. */
export class SegmentGrid {
  readonly #segments: Segments;
  readonly #size: number;
  readonly #reachKm: number;
  readonly #cells = new Map<number, number[]>();

  constructor(segments: Segments, cellKm: number, reachKm: number) {
    this.#segments = segments;
    this.#size = (4 * cellKm) / KM_PER_DEGREE;
    this.#reachKm = reachKm;
    for (let at = 0; at < segments.length; at += PER_SEGMENT) this.#add(at);
  }

  #add(at: number): void {
    const [ax, ay] = [this.#segments[at] ?? 0, this.#segments[at + 1] ?? 0];
    const [dx, dy] = [(this.#segments[at + 2] ?? 0) - ax, (this.#segments[at + 3] ?? 0) - ay];
    const cells = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / this.#size);
    const steps = Math.max(1, cells * 2);
    let last = NaN; // a straight piece never comes back to a cell it left
    for (let i = 0; i <= steps; i++) {
      const key = this.#key(ax + (i / steps) * dx, ay + (i / steps) * dy);
      if (key === last) continue;
      last = key;
      const cell = this.#cells.get(key);
      if (cell) cell.push(at);
      else this.#cells.set(key, [at]);
    }
  }

  #key(x: number, y: number): number {
    return Math.floor(x / this.#size) * COLUMN + Math.floor(y / this.#size);
  }

  /** The closest of the segments about, when there is any nearer than `withinKm`. */
  nearest(x: number, y: number, withinKm: number): { km: number; at: Position } | null {
    const reach = Math.min(this.#reachKm, withinKm);
    const scale = Math.max(0.05, Math.cos((y * Math.PI) / 180));
    const rows = Math.ceil(reach / KM_PER_DEGREE / this.#size);
    const columns = Math.ceil(reach / scale / KM_PER_DEGREE / this.#size);
    const home = this.#key(x, y);
    let least = (reach / KM_PER_DEGREE) ** 2;
    let [east, north, isFound] = [0, 0, false];
    for (let i = -columns; i <= columns; i++)
      for (let j = -rows; j <= rows; j++)
        for (const at of this.#cells.get(home + i * COLUMN + j) ?? NONE) {
          const px = ((this.#segments[at] ?? 0) - x) * scale;
          const py = (this.#segments[at + 1] ?? 0) - y;
          const dx = ((this.#segments[at + 2] ?? 0) - (this.#segments[at] ?? 0)) * scale;
          const dy = (this.#segments[at + 3] ?? 0) - (this.#segments[at + 1] ?? 0);
          const squared = dx * dx + dy * dy;
          const share =
            squared === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / squared));
          const [toEast, toNorth] = [px + share * dx, py + share * dy];
          const distance = toEast * toEast + toNorth * toNorth;
          if (isFound ? distance >= least : distance > least) continue;
          [least, east, north, isFound] = [distance, toEast, toNorth, true];
        }
    if (!isFound) return null;
    return { km: Math.hypot(east, north) * KM_PER_DEGREE, at: [x + east / scale, y + north] };
  }
}

const NONE: readonly number[] = [];
/** More than a grid has rows, so that no two cells share a key. */
const COLUMN = 2 ** 20;
