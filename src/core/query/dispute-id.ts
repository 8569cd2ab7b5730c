import type { Relation } from "../model.ts";

/**
 * A disagreement is named by its basis and its earliest claim: two claims can be at
 * odds over a date and over a bank at once, and both are in the address alike.
 */
export const disputeId = (basis: Relation["basis"], earliestClaim: string): string =>
  `${basis}.${earliestClaim}`;

export const claimOfDispute = (id: string): string => id.slice(id.indexOf(".") + 1);
