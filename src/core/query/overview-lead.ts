import type { Claim } from "../model.ts";
import type { PlaceRow } from "./place-row.ts";
import { type NameLanguage, nameOf } from "./place-words.ts";
import { speakersOf } from "./query.ts";
import { counted, formatNumber, listed } from "./words.ts";

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
