import { scaleBand } from "d3-scale";
import type { Claim } from "../model.ts";
import type { Bin, Slot } from "./timeline.ts";

/** Where things stand on the timeline. Pure geometry: widths in pixels, y grows downwards. */

export interface Column {
  readonly slot: Slot;
  /** Left and right edge, px. */
  readonly left: number;
  readonly right: number;
}

const OUTSIDE_SHARE = 0.5; // a month before the break takes half the width of a day after it

/** Lays the slots side by side: before, main and after, each part with columns of one width. */
export function makeColumns(slots: readonly Slot[], width: number): readonly Column[] {
  const parts = (["before", "main", "after"] as const).map((part) => {
    const own = slots.filter((slot) => slot.part === part);
    return { own, weight: own.length * (part === "main" ? 1 : OUTSIDE_SHARE) };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  let left = 0;
  return parts.flatMap(({ own, weight }) => {
    const right = left + (total > 0 ? (weight / total) * width : 0);
    const scale = scaleBand(own, [left, right]);
    left = right;
    return own.map((slot) => {
      const edge = scale(slot) ?? 0;
      return { slot, left: edge, right: edge + scale.bandwidth() };
    });
  });
}

export interface UnitMark {
  readonly claim: Claim;
  readonly x: number;
  readonly y: number;
}

export type Lane =
  | { readonly kind: "units"; readonly radius: number; readonly marks: readonly UnitMark[] }
  | { readonly kind: "bars"; readonly bars: readonly Bar[] };

export interface Bar {
  readonly claims: readonly Claim[];
  readonly x: number;
  readonly width: number;
  /** px from the axis for each claim. */
  readonly perClaim: number;
}

const MOST_UNITS = 40; // a slot; beyond that nobody counts dots
const PITCHES = [10.5, 9.5, 8.5, 7.5, 6.5, 5.5, 4.5] as const; // px from dot to dot
const SIDE = 3; // px kept free at either side of a column
const MOST_ACROSS = 10;
const WIDEST_BAR = 26; // px: a bar is a stack of claims, not a wall

const across = (column: Column, pitch: number): number =>
  Math.max(1, Math.min(MOST_ACROSS, Math.floor((column.right - column.left - 2 * SIDE) / pitch)));

const barWidth = ({ left, right }: Column): number =>
  Math.max(1, Math.min(WIDEST_BAR, right - left - 2 * SIDE));

/**
 * One mark a claim as long as they fit and can be counted, bars otherwise.
 *
 * @param height - px between the axis and the edge of the lane.
 * @param direction - -1 stacks upwards from the axis at y = 0, 1 downwards.
 */
export function makeLane(
  columns: readonly Column[],
  claimsIn: (bin: Bin) => readonly Claim[],
  bins: readonly Bin[],
  height: number,
  direction: -1 | 1,
): Lane {
  const stacks = columns.map((column, i) => {
    const bin = bins[i];
    return { column, claims: bin ? claimsIn(bin) : [] };
  });
  const largest = stacks.reduce((most, { claims }) => Math.max(most, claims.length), 0);
  const pitch = PITCHES.find((p) =>
    stacks.every(
      ({ column, claims }) => Math.ceil(claims.length / across(column, p)) * p <= height,
    ),
  );
  if (largest > MOST_UNITS || pitch === undefined) {
    return {
      kind: "bars",
      bars: stacks.map(({ column, claims }) => ({
        claims,
        x: (column.left + column.right - barWidth(column)) / 2,
        width: barWidth(column),
        perClaim: height / Math.max(1, largest),
      })),
    };
  }
  const marks = stacks.flatMap(({ column, claims }) => {
    const perRow = across(column, pitch);
    const centre = (column.left + column.right) / 2;
    const wide = Math.min(perRow, claims.length);
    return claims.map((claim, i) => ({
      claim,
      x: centre + ((i % perRow) - (wide - 1) / 2) * pitch,
      y: direction * (Math.floor(i / perRow) + 0.5) * pitch,
    }));
  });
  return { kind: "units", radius: pitch * 0.39, marks };
}
