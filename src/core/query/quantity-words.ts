import type { Bound, Claim, Quantity } from "../model.ts";
import { formatNumber } from "./words.ts";

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about",
  "at-least": "at least",
  "at-most": "at most",
};

/** "at least 7 bridges" */
export const quantityWords = ({ value, unit, bound }: Quantity): string =>
  [BOUND_WORDS[bound], formatNumber(value), unit].filter(Boolean).join(" ");

type Counted = Pick<Claim, "quantities">;

const unitOf = ({ unit }: Quantity): string => unit.trim().toLowerCase();

/**
 * The quantities of some claims that others tell differently: those whose unit both
 * sides count, without what both say alike. Where units do not tell, as much as is left.
 */
export function disputedQuantities(
  claims: readonly Counted[],
  others: readonly Counted[],
): readonly Quantity[] {
  const told = new Map<string, Set<string>>();
  for (const quantity of others.flatMap(({ quantities }) => quantities)) {
    const unit = unitOf(quantity);
    told.set(unit, (told.get(unit) ?? new Set()).add(sayingOf(quantity)));
  }
  const all = claims.flatMap(({ quantities }) => quantities);
  const shared = all.filter((quantity) => told.has(unitOf(quantity)));
  const differing = shared.filter(
    (quantity) => !told.get(unitOf(quantity))?.has(sayingOf(quantity)),
  );
  return differing.length > 0 ? differing : shared.length > 0 ? shared : all;
}

const sayingOf = ({ value, bound }: Quantity): string => `${bound} ${value}`;
