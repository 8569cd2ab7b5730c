import type { Claim, Place } from "../model.ts";
import type { ArticleInPage, Collection, MentionInPage } from "./collection.ts";

/** A collection with its joins made once. Maps throughout: ids are strangers' words. */
export interface Lookup {
  readonly collection: Collection;
  readonly articles: ReadonlyMap<string, ArticleInPage>;
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** In order of the text. */
  readonly mentionsOf: ReadonlyMap<string, readonly MentionInPage[]>;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Attribution id to the words that say so: "said", "announced". */
  readonly cues: ReadonlyMap<string, string>;
  /** Claims in order of publication, then of the text. */
  readonly inOrder: readonly Claim[];
  /** Claim id to its place in that order. */
  readonly rankOf: ReadonlyMap<string, number>;
}

export function makeLookup(collection: Collection): Lookup {
  const articles = new Map(collection.articles.map((article) => [article.id, article]));
  const publishedOn = (claim: Claim): string => articles.get(claim.article)?.publishedOn ?? "9999";
  const inOrder = [...collection.claims].sort(
    (a, b) =>
      compare(publishedOn(a), publishedOn(b)) ||
      compare(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end,
  );
  return {
    collection,
    articles,
    places: new Map(collection.places.map((place) => [place.id, place])),
    claims: new Map(collection.claims.map((claim) => [claim.id, claim])),
    mentionsOf: byArticle([...collection.mentions].sort((a, b) => a.start - b.start)),
    claimsOf: byArticle([...collection.claims].sort((a, b) => a.start - b.start)),
    cues: new Map(
      collection.attributions.map(({ id, article, cue }) => {
        const text = articles.get(article)?.text ?? "";
        return [id, cue.map(([start, end]) => text.slice(start, end)).join(" … ")];
      }),
    ),
    inOrder,
    rankOf: new Map(inOrder.map(({ id }, rank) => [id, rank])),
  };
}

/** By code unit, so that order does not hang on anybody's locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byArticle<Item extends { readonly article: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.article);
    if (group) group.push(item);
    else groups.set(item.article, [item]);
  }
  return groups;
}
