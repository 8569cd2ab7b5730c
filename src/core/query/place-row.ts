import type { Claim, Place } from "../model.ts";

/** A place with the claims about it that the present query keeps. */
export interface PlaceRow {
  readonly place: Place;
  /** In order of publication, then of the text. */
  readonly claims: readonly Claim[];
  /** How many of them another claim disputes. */
  readonly disputed: number;
}
