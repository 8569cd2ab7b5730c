import type { Claim, Dataset, Relation } from "../model.ts";
import { outletOf } from "../dataset.ts";
import type { Aligned } from "./preview.ts";

/** Paste and check: each claim of new articles beside the one of others it has most to do with. */

const KINDS = new Map<Relation["kind"], Aligned["kind"]>([
  ["contradicts", "conflicting"],
  ["updates", "update"],
  ["corroborates", "same"],
]);
const WEIGHT: readonly Relation["kind"][] = ["corroborates", "updates", "contradicts"];

/**
 * @param joined - what is there and what is new, related.
 * @param keys - preview key of each new article, by its id.
 * @returns one for each new claim: conflicts first, then updates, what is the same, what is new.
 */
export function align(
  { articles, claims, relations }: Dataset,
  keys: ReadonlyMap<string, string>,
): readonly Aligned[] {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const outlets = new Map(articles.map((article) => [article.id, outletOf(article)]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const isNew = (claim: Claim) => keys.has(claim.article);
  const sameOrigin = new Set<string>();
  const strongest = new Map<
    string,
    { readonly relation: Pick<Relation, "kind" | "explanation">; readonly other: Claim }
  >();

  for (const relation of relations) {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    if (!from || !to || isNew(from) === isNew(to)) continue;
    const [fresh, other] = isNew(from) ? [from, to] : [to, from];
    if (relation.kind === "same-origin") {
      sameOrigin.add(pair(fresh, other));
      continue;
    }
    const before = strongest.get(fresh.id);
    const weight = WEIGHT.indexOf(relation.kind);
    if (before && WEIGHT.indexOf(before.relation.kind) >= weight) continue;
    strongest.set(fresh.id, { relation, other });
  }

  const excerptOf = ({ article, start, end }: Claim) =>
    textOf.get(article)?.slice(start, end) ?? "";
  const wordsOf = (claim: Claim) =>
    (
      excerptOf(claim)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(" ");
  const byWords = new Map(
    claims.filter((claim) => !isNew(claim)).map((claim) => [wordsOf(claim), claim] as const),
  );
  return claims
    .filter(isNew)
    .map((claim): Aligned => {
      const found = strongest.get(claim.id) ?? verbatim(byWords.get(wordsOf(claim)));
      return {
        article: keys.get(claim.article) ?? "",
        excerpt: excerptOf(claim),
        speaker: claim.chain[0]?.name ?? "",
        kind: found ? (KINDS.get(found.relation.kind) ?? "new") : "new",
        beside: found
          ? {
              claim: found.other.id,
              excerpt: excerptOf(found.other),
              outlet: outlets.get(found.other.article) ?? found.other.chain.at(-1)?.name ?? "",
              sameOrigin:
                sameOrigin.has(pair(claim, found.other)) ||
                (found.relation === VERBATIM && speakerOf(claim) === speakerOf(found.other)),
            }
          : null,
        explanation: found?.relation.explanation ?? "",
      };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Whatever was read of it, a sentence that stands there word for word is no news. */
const VERBATIM = {
  kind: "corroborates",
  explanation: "The same words stand there already.",
} as const;
const verbatim = (other: Claim | undefined) => (other ? { relation: VERBATIM, other } : undefined);
const speakerOf = ({ chain }: Claim): string => chain[0]?.name ?? "";

const ORDER: readonly Aligned["kind"][] = ["conflicting", "update", "same", "new"];
const pair = (a: Claim, b: Claim): string => JSON.stringify([a.id, b.id]);
