import type { Vague } from "./place-shape.ts";

export const VAGUES: readonly Vague[] = ["area", "river", "water"];

/** What marks a place whose outline is not known, on the map and in the lists: about (0, 0), 26 px wide. */
export const VAGUE_PATHS: Readonly<Record<Vague, string>> = {
  area: "M-11-5-4-9l7 3 8-1-1 10-7 5-8-3-6 2z",
  river: "M-12-4c6-6 9 8 13 5s5-9 11-2",
  water: "M-11-3q3.7-4 7.3 0t7.3 0 7.3 0M-11 4q3.7-4 7.3 0t7.3 0 7.3 0",
};

/** Dots, px along the path. */
export const VAGUE_DASH = [0.1, 3.6] as const;
