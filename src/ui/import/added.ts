import type { Collection } from "../../core/query/collection.ts";
import { counted, listed } from "../../core/query/words.ts";

/** Places that claims of these articles are about. */
export function placesOf(
  { claims }: Pick<Collection, "claims">,
  articles: readonly string[],
): readonly string[] {
  const wanted = new Set(articles);
  const own = claims.filter(({ article }) => wanted.has(article));
  return [...new Set(own.flatMap(({ places }) => places.map(({ place }) => place)))];
}

/** "Added 1 article: 6 claims about 2 places." */
export function addedWords(
  collection: Pick<Collection, "claims">,
  articles: readonly string[],
): string {
  if (articles.length === 0) return "Added.";
  const wanted = new Set(articles);
  const claims = collection.claims.filter(({ article }) => wanted.has(article)).length;
  const places = placesOf(collection, articles).length;
  const found =
    claims === 0
      ? "no claim about a place was found in " + (articles.length === 1 ? "it" : "them")
      : listed([counted(claims, "claim"), counted(places, "place")]).replace(" and ", " about ");
  return `Added ${counted(articles.length, "article")}: ${found}.`;
}
