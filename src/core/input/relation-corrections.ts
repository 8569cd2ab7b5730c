import { groupBy } from "../group-by.ts";
import type { Claim, Dataset, Relation } from "../model.ts";
import { type Problem, type Result, err, ok } from "../result.ts";
import type { Correction, RelationSet, TextQuote } from "./correction.ts";
import { type Corrected, type CorrectionProblem, wholeOrNot } from "./corrections.ts";
import { claimAt, locate } from "./text-quote.ts";

/**
 * Adds, changes and removes relations by an editor's word; what is `curated`
 * stands in the place of what was computed.
 *
 * @param dataset - with its relations, after every other correction.
 * @returns problems where there is a single one, and then nothing corrected.
 */
export function applyRelationCorrections(
  dataset: Dataset,
  corrections: readonly Correction[],
  file: string,
): Result<Dataset, readonly Problem[]> {
  return wholeOrNot(relateWhatApplies(dataset, corrections), file);
}

/** The same for what can be carried out, with the reasons why the others cannot. */
export function relateWhatApplies(dataset: Dataset, corrections: readonly Correction[]): Corrected {
  const problems: CorrectionProblem[] = [];
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const claims = groupBy(dataset.claims, ({ article }) => article);
  let { relations } = dataset;

  const find = (id: string, quote: TextQuote, report: (key: string, message: string) => void) => {
    const article = articles.get(id);
    if (!article) {
      report("article", `is ${id}, and no article has that id`);
      return null;
    }
    const span = locate(quote, article);
    const claim = span.ok ? claimAt(claims.get(id) ?? [], span.value) : span;
    if (!claim.ok) report("quote", claim.error);
    else if (!claim.value) report("quote", `"${quote.exact}" is in ${id}, and no claim is there`);
    return claim.ok ? claim.value : null;
  };

  for (const [index, correction] of corrections.entries()) {
    if (correction.about !== "relation") continue;
    const { article, quote, set } = correction;
    const reportAt = (prefix: string) => (path: string, message: string) =>
      problems.push({ index, path: prefix + path, message });
    const from = find(article, quote, reportAt(""));
    const to = find(set.to.article, set.to.quote, reportAt("set.to."));
    if (!from || !to) continue;
    const changed = correct(relations, from, to, set);
    if (changed.ok) relations = changed.value;
    else problems.push({ index, path: "set", message: changed.error });
  }
  return { dataset: { ...dataset, relations }, problems };
}

function correct(
  relations: readonly Relation[],
  from: Claim,
  to: Claim,
  { kind, basis, explanation, remove }: RelationSet,
): Result<readonly Relation[], string> {
  if (from === to) return err("relates a claim to itself; quote two claims");
  const isBetween = (r: Relation) =>
    (r.from === from.id && r.to === to.id) || (r.from === to.id && r.to === from.id);
  if (remove) {
    const kept = relations.filter((r) => !isBetween(r) || (kind !== undefined && r.kind !== kind));
    return kept.length < relations.length
      ? ok(kept)
      : err(`removes a relation${kind ? ` of kind ${kind}` : ""}, and none is between the two`);
  }
  if (!kind) return err("adds or changes a relation, so it has to give its kind");
  const found = relations.find((r) => isBetween(r) && isRival(r.kind, kind));
  const curated: Relation = {
    kind,
    from: from.id,
    to: to.id,
    basis: basis ?? "curated",
    explanation: explanation ?? found?.explanation ?? "",
    by: "curated",
  };
  return ok([...relations.filter((r) => r !== found), curated]);
}

/** At most one of three holds between two claims; one origin may stand beside it. */
const isRival = (a: Relation["kind"], b: Relation["kind"]): boolean =>
  (a === "same-origin") === (b === "same-origin");
