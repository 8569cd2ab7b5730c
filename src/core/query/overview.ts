import { extent } from "./groups.ts";
import type { Lookup } from "./lookup.ts";
import { counted, dayCount, spanWords } from "./words.ts";

/** "5 articles, 49 claims, 14 places, 6 days · 9–14 Nov 2022"; days are those of publication. */
export function collectionLine({ collection }: Lookup, placeCount: number): string {
  const published = extent({ ...collection, claims: [] });
  const counts = [
    counted(collection.articles.length, "article"),
    counted(collection.claims.length, "claim"),
    counted(placeCount, "place"),
    ...(published ? [counted(dayCount(published.from, published.to), "day")] : []),
  ];
  const days = published ? ` · ${spanWords(published.from, published.to, "short")}` : "";
  return counts.join(", ") + days;
}
