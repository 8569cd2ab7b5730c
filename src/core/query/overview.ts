import { counted, formatNumber, listed, spanWords } from "./words.ts";
import { extent } from "./groups.ts";
import type { Claim } from "../model.ts";
import type { Lookup } from "./lookup.ts";
import { speakersOf } from "./query.ts";
import type { PlaceRow } from "./place-row.ts";
import { type NameLanguage, nameOf } from "./place-words.ts";
import { dayCount } from "./words.ts";

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

/** The lead: what most of the kept claims are about. Counts only; what is true is not ours to say. */
export function lead(
  claims: readonly Claim[],
  rows: readonly PlaceRow[],
  language: NameLanguage,
): { headline: string; standfirst: string } | null {
  const [first, ...others] = rows;
  if (!first) return null;
  const articles = new Set(claims.map((claim) => claim.article)).size;
  const speakers = new Set(claims.flatMap(speakersOf)).size;
  const next = others
    .slice(0, 2)
    .map((row) => `${nameOf(row.place, language)} with ${formatNumber(row.claims.length)}`);
  const sentences = [
    `${counted(articles, "article quotes", "articles quote")} ${counted(speakers, "speaker")}.`,
    next.length > 0 ? `Next ${next.length === 1 ? "comes" : "come"} ${listed(next)}.` : "",
    "Each claim stands with its words, its speaker, its outlet and its date; which of them are true is not said here.",
  ];
  const isOrAre = first.claims.length === 1 ? "is" : "are";
  return {
    headline: `${formatNumber(first.claims.length)} of ${counted(claims.length, "claim")} ${isOrAre} about ${nameOf(first.place, language)}`,
    standfirst: sentences.filter(Boolean).join(" "),
  };
}
