import type { Quantity } from "../model.ts";
import { TITLES, TITLE_MODIFIERS } from "../read/lexicon/actors.ts";
import { words } from "../read/lexicon/words.ts";
import { tokenAt } from "../read/tokens.ts";
import type { ClaimWords } from "./article-words.ts";
import type { Kind } from "./kinds.ts";

const OBJECTS =
  words(`apartment apartments building buildings house houses market bridge bridges hospital
  school station church mosque temple hotel factory plant depot warehouse airport port prison court bus
  train ferry ship boat plane helicopter mine dam pipeline refinery barracks checkpoint convoy embassy
  university theatre theater mall shop cafe restaurant kindergarten tower tunnel museum`);

/** Capitalised words that are neither a place nor a nation, nor the first of the claim: surnames, mostly. */
export function peopleIn(
  { article, first, end, mentions }: ClaimWords,
  nationOf: (lower: string) => string | null,
): ReadonlySet<string> {
  const people = new Set<string>();
  const placed = new Set(mentions.map(({ token }) => token));
  for (let i = first + 1; i < end; i++) {
    const token = article.tokens[i];
    if (!token?.capital || token.kind !== "word" || placed.has(i)) continue;
    if (
      nationOf(token.lower) === null &&
      !TITLES.has(token.lower) &&
      !TITLE_MODIFIERS.has(token.lower)
    )
      people.add(token.lower);
  }
  return people;
}

export interface CountedHere {
  readonly quantity: Quantity;
  readonly token: number;
}

/** A claim's quantities with the token each begins at. */
export function countedIn({ claim, article, end }: ClaimWords): CountedHere[] {
  let from = claim.start;
  return claim.quantities.map((quantity) => {
    const at = article.text.indexOf(quantity.text, from);
    if (at >= 0 && at < claim.end) from = at;
    return { quantity, token: Math.min(end, tokenAt(article.tokens, from)) };
  });
}

/** The last word of a unit says what is counted: "Ukrainian regions" are regions. */
export const headOf = ({ unit }: Quantity): string =>
  unit === unit.toUpperCase() ? unit : (unit.toLowerCase().split(" ").at(-1) ?? unit);

export const isCounted = (quantity: Quantity, { counts }: Kind): boolean =>
  counts.has(headOf(quantity));

/** What is struck, shut or burning: two reports with one of these may be of one thing. */
export function objectsIn({ article, first, end }: ClaimWords): ReadonlySet<string> {
  const objects = new Set<string>();
  for (let i = first; i < end; i++) {
    const lower = article.tokens[i]?.lower ?? "";
    if (OBJECTS.has(lower)) objects.add(lower);
  }
  return objects;
}
