import type { Claim, Quantity, Relation } from "../model.ts";
import { outletOf } from "./citation.ts";
import { datelinePlace } from "./excerpt.ts";
import { type Lookup, compare } from "./lookup.ts";
import { disputedQuantities } from "./quantity-words.ts";

/** One quantity of one claim. */
export interface NumberRow {
  readonly id: string;
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** Id of the place it is about; null where the claim has none. */
  readonly place: string | null;
  /** First speaker, or the outlet where it speaks itself. */
  readonly source: string;
  readonly outlet: string;
  readonly publishedOn: string | null;
  /** True where another claim tells the same quantity differently. */
  readonly isDisputed: boolean;
}

export const NUMBER_COLUMNS = ["value", "unit", "place", "source", "article"] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/**
 * Every quantity of some claims, as a table.
 *
 * @param relations - those that are known; a contradiction by number marks what the two
 *   claims tell differently.
 */
export function numberRows(
  { articles, claims: all }: Pick<Lookup, "articles" | "claims">,
  claims: readonly Claim[],
  relations: readonly Relation[],
): readonly NumberRow[] {
  const disputed = new Set<Quantity>();
  for (const { kind, basis, from, to } of relations) {
    const [a, b] = [all.get(from), all.get(to)];
    if (kind !== "contradicts" || basis !== "number" || !a || !b) continue;
    for (const quantity of disputedQuantities([a], [b])) disputed.add(quantity);
    for (const quantity of disputedQuantities([b], [a])) disputed.add(quantity);
  }
  return claims.flatMap((claim) => {
    const article = articles.get(claim.article);
    return claim.quantities.map((quantity, i): NumberRow => ({
      id: `${claim.id} ${i}`,
      claim,
      quantity,
      place: datelinePlace(claim),
      source: claim.chain[0]?.name ?? outletOf(article),
      outlet: outletOf(article),
      publishedOn: article?.publishedOn ?? null,
      isDisputed: disputed.has(quantity),
    }));
  });
}

/** Rows in the order of a column; equal ones stay in order of publication. */
export function sortedNumbers(
  rows: readonly NumberRow[],
  column: NumberColumn,
  isDescending: boolean,
  nameOfPlace: (id: string) => string,
): readonly NumberRow[] {
  const words = (row: NumberRow): string => {
    switch (column) {
      case "value":
      case "unit":
        return row.quantity.unit.toLowerCase();
      case "place":
        return row.place === null ? "" : nameOfPlace(row.place);
      case "source":
        return row.source.toLowerCase();
      case "article":
        return `${row.publishedOn ?? "9999"} ${row.outlet}`;
    }
  };
  const by = (a: NumberRow, b: NumberRow): number =>
    column === "value" ? a.quantity.value - b.quantity.value : compare(words(a), words(b));
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * by(a, b));
}
