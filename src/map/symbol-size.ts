import type { Claim } from "../core/model.ts";
import { LETTERS } from "./stance-marks.ts";

/**
 * A place's symbol is a ring whose area is all its claims and a disc whose area
 * is those asserted: r = k √n, in px. The eye compares areas, not radii.
 */

const PX_PER_ROOT_CLAIM = { near: 5, far: 3.2 } as const; // far: below zoom 6
const LEAST_RADIUS = 5;
const MOST_RADIUS = { near: 28, far: 18 } as const; // a hundred claims must leave some map
const MOST_ON_A_SLIP = 42;

export type Distance = keyof typeof PX_PER_ROOT_CLAIM;

/** @param most - the largest count on the map: when its ring would be too big, all shrink alike. */
export function radiusOf(count: number, most: number, distance: Distance): number {
  const k = Math.min(
    PX_PER_ROOT_CLAIM[distance],
    MOST_RADIUS[distance] / Math.sqrt(Math.max(1, most)),
  );
  return Math.max(LEAST_RADIUS, k * Math.sqrt(count));
}

const isAsserted = (claim: Claim): boolean => claim.stance === "asserted";
const tenths = (px: number): number => Math.round(px * 10);

/** Name of the image of ring and disc, sizes in tenths of a px: "ring:229:166". */
export function ringImage(claims: readonly Claim[], most: number, distance: Distance): string {
  const radius = radiusOf(claims.length, most, distance);
  const asserted = claims.filter(isAsserted).length;
  const disc = radius * Math.sqrt(asserted / Math.max(1, claims.length));
  return `ring:${tenths(radius)}:${tenths(disc)}`;
}

export const hasSlip = (count: number): boolean => count <= MOST_ON_A_SLIP;

/**
 * Name of the slip near the ground, a letter a claim, asserted first, in capitals
 * where another claim disputes it: "slip:aaOe".
 */
export function slipImage(
  claims: readonly Claim[],
  isDisputed: (claimId: string) => boolean,
): string {
  const rank = ({ stance }: Claim) => ORDER.indexOf(LETTERS[stance]);
  const letters = claims
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, stance }) => {
      const letter = LETTERS[stance];
      return isDisputed(id) ? letter.toUpperCase() : letter;
    });
  return `slip:${letters.join("")}`;
}
const ORDER = "aoednc";

export const SLIP = { perRow: 7, mark: 15, margin: 6, tail: 16, dot: 9 } as const;

/** Width and height in px, tail and dot left out. */
export function slipSize(count: number): readonly [width: number, height: number] {
  const { perRow, mark, margin } = SLIP;
  return [
    Math.min(count, perRow) * mark + 2 * margin,
    Math.ceil(count / perRow) * mark + 2 * margin,
  ];
}
