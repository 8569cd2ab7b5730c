import type { Feature, Position } from "geojson";
import type { Check, Claim } from "../core/model.ts";
import type { Disagreement } from "../core/query/disagreements.ts";
import { type Arrow, arrowAlong } from "./arrow.ts";
import { bankMovement } from "./bank-ground.ts";
import { positionsOf } from "./place-shape.ts";

/** What of the open claim, or of the two sides of an open disagreement, is drawn. */

export interface Voice {
  readonly claim: Claim;
  /** The test drawn for it; null where it has none. */
  readonly check: Check | null;
}

export interface Drawing {
  /** In a disagreement nothing is drawn as right or wrong: both sides look alike. */
  readonly kind: "claim" | "disagreement";
  readonly voices: readonly Voice[];
}

const TELLING: readonly Check["verdict"][] = ["inconsistent", "consistent", "untestable"];

export const isDrawable = ({ construction }: Check): boolean => construction.features.length > 0;

/**
 * Tests in the order of how much they tell: what does not fit, what fits, what
 * could not be told; of each, those that can be drawn first.
 */
export const byTelling = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted(
    (a, b) =>
      TELLING.indexOf(a.verdict) - TELLING.indexOf(b.verdict) ||
      Number(isDrawable(b)) - Number(isDrawable(a)),
  );

/** @param chosen - which of the claim's tests, by how telling it is. */
export const drawingOfClaim = (
  claim: Claim,
  checks: readonly Check[],
  chosen: number,
): Drawing => ({
  kind: "claim",
  voices: [{ claim, check: byTelling(checks)[chosen] ?? null }],
});

/**
 * Of each side the claim that stands for it. A test is drawn only where the reports
 * differ on where: one of a bank has nothing to say about a day.
 */
export const drawingOfDisagreement = (
  { basis, sides }: Pick<Disagreement, "basis" | "sides">,
  checksOf: (claimId: string) => readonly Check[],
): Drawing => ({
  kind: "disagreement",
  voices: sides.map(({ quoted }) => {
    const [check = null] = basis === "geometry" ? byTelling(checksOf(quoted.id)) : [];
    return { claim: quoted, check };
  }),
});

export const claimsOf = (drawing: Drawing | null): readonly Claim[] =>
  drawing?.voices.map(({ claim }) => claim) ?? [];

/** Places a drawing speaks of: those of its claims, and those a test was made at. */
export const placesOf = (drawing: Drawing | null): ReadonlySet<string> =>
  new Set(
    drawing?.voices.flatMap(({ claim, check }) => [
      ...claim.places.map(({ place }) => place),
      ...(check?.construction.features ?? [])
        .filter((feature) => textOf(feature, "part") === "point")
        .map((feature) => textOf(feature, "place")),
    ]),
  );

/** Rivers and areas a test draws itself: they need no outline beside. */
export const testedAreas = (drawing: Drawing | null): ReadonlySet<string> =>
  new Set(
    drawing?.voices.flatMap(({ check }) =>
      (check?.construction.features ?? [])
        .filter((feature) => textOf(feature, "part") !== "point")
        .map((feature) => textOf(feature, "place")),
    ),
  );

/** A property of a construction's feature, if it is text. */
export function textOf({ properties }: Feature, key: string): string {
  const value: unknown = properties?.[key];
  return typeof value === "string" ? value : "";
}

export const isStated = ({ properties }: Feature): boolean => properties?.["stated"] === true;

export const hasPart = ({ check }: Voice, part: string): boolean =>
  check?.construction.features.some((feature) => textOf(feature, "part") === part) ?? false;

/** Claims whose movement no test draws: their arrow goes from place to place. */
export const withOwnArrow = (drawing: Drawing | null): readonly Claim[] =>
  drawing?.voices.filter((voice) => !hasPart(voice, "movement")).map(({ claim }) => claim) ?? [];

/** True when a test is drawn: there is a construction. */
export const hasTest = (drawing: Drawing | null): boolean =>
  drawing?.voices.some(({ check }) => check !== null && isDrawable(check)) ?? false;

/** The movement a test draws, as the map draws it; null without one. */
export function movementOf(voice: Voice): Arrow | null {
  const movement = voice.check?.construction.features.find(
    (feature) => textOf(feature, "part") === "movement",
  );
  if (!movement) return null;
  const features = voice.check?.construction.features ?? [];
  return arrowAlong(bankMovement(movement, features)?.line ?? positionsOf(movement.geometry));
}

export const measuredLines = (drawing: Drawing | null): readonly (readonly Position[])[] =>
  (drawing?.voices ?? []).flatMap(({ check }) =>
    (check?.construction.features ?? [])
      .filter((feature) => textOf(feature, "part") === "measured")
      .map(({ geometry }) => positionsOf(geometry)),
  );
