import type { Claim } from "../model.ts";
import { outletOf, shortPublicationDate } from "./citation.ts";
import type { Lookup } from "./lookup.ts";

const PUT = {
  asserted: "said to be so",
  ordered: "ordered",
  expected: "expected",
  doubted: "in doubt",
  denied: "denied",
  conditional: "thought possible",
} as const;

/** "In doubt, ANI, 10 Nov; then said to be so, Agency report, 11 Nov". */
export function changeWords(
  earlier: Claim,
  later: Claim,
  { articles }: Pick<Lookup, "articles">,
): string {
  const state = (claim: Claim): string => {
    const article = articles.get(claim.article);
    const date = article ? shortPublicationDate(article) : "no date";
    return `${PUT[claim.stance]}, ${outletOf(article)}, ${date}`;
  };
  const words = `${state(earlier)}; then ${state(later)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
