import { extent } from "./groups.ts";
import type { knownOf } from "./known.ts";
import { counted, dayCount, spanWords } from "./words.ts";

/** "5 articles, 49 claims, 14 places, 6 days · 9–14 Nov 2022"; days are those of publication. */
export function collectionLine(
  { articles, claims }: ReturnType<typeof knownOf>,
  placeCount: number,
): string {
  const published = extent({ articles, claims: [] });
  const counts = [
    counted(articles.length, "article"),
    counted(claims.length, "claim"),
    counted(placeCount, "place"),
    ...(published ? [counted(dayCount(published.from, published.to), "day")] : []),
  ];
  const days = published ? ` · ${spanWords(published.from, published.to, "short")}` : "";
  return counts.join(", ") + days;
}
