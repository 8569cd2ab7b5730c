import type { Claim } from "../model.ts";
import { outletOf, shortPublicationDate } from "./citation.ts";
import type { Lookup } from "./lookup.ts";
import { STANCE_WORDS, upperFirst } from "./stance-words.ts";

/** "In doubt, ANI, 10 Nov; then said to be so, Agency report, 11 Nov". */
export function changeWords(
  earlier: Claim,
  later: Claim,
  { articles }: Pick<Lookup, "articles">,
): string {
  const state = (claim: Claim): string => {
    const article = articles.get(claim.article);
    const date = article ? shortPublicationDate(article) : "no date";
    return `${STANCE_WORDS[claim.stance]}, ${outletOf(article)}, ${date}`;
  };
  return upperFirst(`${state(earlier)}; then ${state(later)}`);
}
