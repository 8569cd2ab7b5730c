import type { Dataset, Span } from "../../model.ts";

/** Claims at, from or to a place of which their words hold nothing but metonyms. */
export function placedByMetonym({ claims, mentions }: Dataset): string[] {
  return claims.flatMap((claim) => {
    const inside = mentions.filter(
      (mention) => mention.article === claim.article && lies(mention, claim),
    );
    return claim.places
      .filter(({ place, role }) => {
        const named = inside.filter((mention) => mention.place === place);
        return role !== "about" && named.length > 0 && named.every(({ literal }) => !literal);
      })
      .map(({ place, role }) => `${claim.id} ${role} ${place}`);
  });
}

/** Mentions and claims that touch an ignored stretch of their article. */
export function readInIgnored({ articles, mentions, claims }: Dataset): string[] {
  const ignored = new Map(articles.map((article) => [article.id, article.ignored]));
  return [...mentions, ...claims]
    .filter((each) => (ignored.get(each.article) ?? []).some((stretch) => touches(stretch, each)))
    .map(({ id }) => id);
}

const lies = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
