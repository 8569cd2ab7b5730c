import type { Claim, Relation, Span } from "../model.ts";
import type { MentionInPage } from "./collection.ts";
import { disputedWords, findWords } from "./disputed-words.ts";
import type { Lookup } from "./lookup.ts";

/** What is set apart inside a stretch of text: a name, or a number. */
export type Marked = Span &
  (
    | { readonly kind: "mention"; readonly mention: MentionInPage }
    | { readonly kind: "quantity" }
    | { readonly kind: "disputed" }
    | { readonly kind: "claim"; readonly claim: Claim }
  );

export const excerptOf = ({ articles }: Pick<Lookup, "articles">, claim: Claim): string =>
  articles.get(claim.article)?.text.slice(claim.start, claim.end) ?? "";

/** Mentions of an article that lie in a stretch of it, in order. */
export function mentionsWithin(
  { mentionsOf }: Pick<Lookup, "mentionsOf">,
  article: string,
  { start, end }: Span,
): readonly MentionInPage[] {
  return (mentionsOf.get(article) ?? []).filter((m) => m.start < end && m.end > start);
}

/**
 * Mentions, numbers and disputed words of a claim. A quantity is known by its words, so
 * the first is meant.
 */
export function markedIn(
  lookup: Lookup,
  claim: Claim,
  relations: readonly Relation[] = [],
): readonly Marked[] {
  const text = excerptOf(lookup, claim);
  const quantities = claim.quantities.flatMap((quantity): readonly Marked[] => {
    const at = findWords(text, quantity.text);
    if (at < 0) return [];
    const start = claim.start + at;
    return [{ kind: "quantity", start, end: start + quantity.text.length }];
  });
  const mentions = mentionsWithin(lookup, claim.article, claim).map((mention): Marked => ({
    kind: "mention",
    mention,
    start: mention.start,
    end: mention.end,
  }));
  const article = lookup.articles.get(claim.article);
  const disputed = disputedWords(claim, article?.text ?? "", relations, lookup.claims).map(
    (span): Marked => ({
      kind: "disputed",
      ...span,
    }),
  );
  return [...mentions, ...quantities, ...disputed];
}

/** Where a claim is filed from on the page: its first place "at", or else its first. */
export const datelinePlace = (claim: Claim): string | null =>
  (claim.places.find((p) => p.role === "at") ?? claim.places[0])?.place ?? null;

/** Places of a claim that no name in its own words gives: read from the passage around it. */
export function placesFromContext(lookup: Lookup, claim: Claim): readonly string[] {
  const named = new Set(
    mentionsWithin(lookup, claim.article, claim).flatMap((m) =>
      m.literal ? (m.place ?? m.candidates ?? []) : [],
    ),
  );
  return [...new Set(claim.places.map((p) => p.place))].filter((id) => !named.has(id));
}
