import { BASES, type Relation } from "../model.ts";
import type { Disagreement } from "./disagreements.ts";

/**
 * A disagreement is named by its basis and its earliest claim: two claims can be at
 * odds over a date and over a bank at once, and both are in the address alike.
 */
export const disputeId = (basis: Relation["basis"], earliestClaim: string): string =>
  `${basis}.${earliestClaim}`;

const claimOfDispute = (id: string): string => id.slice(id.indexOf(".") + 1);

/** True for a name that a disagreement among some claims could have. */
export const isDisputeId = (id: string, claims: ReadonlyMap<string, unknown>): boolean =>
  BASES.some((basis) => id.startsWith(`${basis}.`)) && claims.has(claimOfDispute(id));

/**
 * The disagreement of a name. On another day others may have spoken earlier, or what is
 * one now fell in two: then it is the one of that basis that holds the claim.
 */
export function findDispute(
  disagreements: readonly Disagreement[],
  id: string,
): Disagreement | null {
  const claim = claimOfDispute(id);
  return (
    disagreements.find((one) => one.id === id) ??
    disagreements.find(
      ({ basis, claims }) =>
        disputeId(basis, claim) === id && claims.some((one) => one.id === claim),
    ) ??
    null
  );
}
