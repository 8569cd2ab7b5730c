import type { Claim, Dataset, Relation } from "../model.ts";
import { outletOf } from "../dataset.ts";
import type { Aligned, AlignedKind, Counterpart } from "./preview.ts";

/** Check against what is there: each claim of new articles beside those of others it has to do with. */

const KINDS = new Map<Relation["kind"], Counterpart["kind"]>([
  ["contradicts", "conflicting"],
  ["updates", "update"],
  ["corroborates", "same"],
]);
const ORDER: readonly AlignedKind[] = ["conflicting", "update", "same", "new"];

interface Pairing {
  readonly kind: Counterpart["kind"];
  readonly other: Claim;
  readonly explanation: string;
}

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
  const pairings = new Map<string, Pairing[]>();

  for (const relation of relations) {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    if (!from || !to || isNew(from) === isNew(to)) continue;
    const [fresh, other] = isNew(from) ? [from, to] : [to, from];
    const kind = KINDS.get(relation.kind);
    if (!kind) {
      sameOrigin.add(pair(fresh, other));
      continue;
    }
    const before = pairings.get(fresh.id) ?? [];
    pairings.set(fresh.id, [...before, { kind, other, explanation: relation.explanation }]);
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
  const counterpart = (claim: Claim, { kind, other, explanation }: Pairing): Counterpart => ({
    claim: other.id,
    kind,
    excerpt: excerptOf(other),
    speaker: speakerOf(other),
    stance: other.stance,
    outlet: outlets.get(other.article) ?? other.chain.at(-1)?.name ?? "",
    sameOrigin:
      sameOrigin.has(pair(claim, other)) ||
      (explanation === VERBATIM && speakerOf(claim) === speakerOf(other)),
    explanation,
  });
  return claims
    .filter(isNew)
    .map((claim): Aligned => {
      const twin = byWords.get(wordsOf(claim));
      const found = pairings.get(claim.id) ?? (twin ? [verbatim(twin)] : []);
      const beside = found
        .map((each) => counterpart(claim, each))
        .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      return {
        article: keys.get(claim.article) ?? "",
        excerpt: excerptOf(claim),
        speaker: speakerOf(claim),
        stance: claim.stance,
        kind: beside[0]?.kind ?? "new",
        beside,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Whatever was read of it, a sentence that stands there word for word is no news. */
const VERBATIM = "The same words stand there already.";
const verbatim = (other: Claim): Pairing => ({ kind: "same", other, explanation: VERBATIM });
const speakerOf = ({ chain }: Claim): string => chain[0]?.name ?? "";
const pair = (a: Claim, b: Claim): string => JSON.stringify([a.id, b.id]);
