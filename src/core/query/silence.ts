import { isNamedSource } from "../compare/origins.ts";
import type { Claim, Relation } from "../model.ts";
import { type Voices, otherOf } from "./agreement.ts";
import type { ArticleInPage } from "./collection.ts";
import type { Lookup } from "./lookup.ts";
import type { PlaceRow } from "./place-row.ts";

/** What is not said: places an article passes over, claims nobody else bears out, claims without a name. */

export interface PassedOver {
  readonly article: ArticleInPage;
  /** Places that claims of other articles are about, most reported first. */
  readonly places: readonly PlaceRow[];
}

/** @param rows - the places of the collection with the claims about them. */
export function passedOver(
  { mentionsOf, claimsOf }: Pick<Lookup, "mentionsOf" | "claimsOf">,
  articles: readonly ArticleInPage[],
  rows: readonly PlaceRow[],
): readonly PassedOver[] {
  return articles.map((article) => {
    const named = new Set([
      ...(mentionsOf.get(article.id) ?? []).flatMap(({ place, candidates = [] }) =>
        place === null ? candidates : [place],
      ),
      ...(claimsOf.get(article.id) ?? []).flatMap(({ places }) => places.map((p) => p.place)),
    ]);
    return { article, places: rows.filter(({ place }) => !named.has(place.id)) };
  });
}

/** Claims that no second voice bears out: corroborated by nobody, or by the same origin only. */
export const oneOrigin = (
  claims: readonly Claim[],
  relationsOf: (claim: string) => readonly Relation[],
  all: ReadonlyMap<string, Claim>,
  voices: Voices,
): readonly Claim[] =>
  claims.filter((claim) => {
    const others = relationsOf(claim.id)
      .filter(({ kind }) => kind === "corroborates")
      .flatMap((relation) => all.get(otherOf(relation, claim.id)) ?? []);
    return others.length === 0 || voices.count([claim, ...others]) === 1;
  });

/** Claims that name nobody: the outlet's own words without an outlet, "officials", "reports". */
export const noSource = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => !isNamedSource(claim));
