import { groupBy } from "../group-by.ts";
import type { Article, Claim, Dataset, Mention, Place, Span } from "../model.ts";
import { type Problem, type Result, err, ok } from "../result.ts";
import type { Correction, CorrectionSet } from "./correction.ts";
import { type MentionChange, changesOf, overlaps, withoutPlace } from "./mention-changes.ts";
import { claimAt, isSame, locate } from "./text-quote.ts";

/**
 * Corrects mentions and claims; relations come after, from what stands then.
 *
 * @param findPlace - any place of the layers, whether or not the dataset names it so far.
 */
export function applyCorrections(
  dataset: Dataset,
  corrections: readonly Correction[],
  file: string,
  findPlace: (id: string) => Place | null,
): Result<Dataset, readonly Problem[]> {
  const problems: Problem[] = [];
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const mentions = new Map(groupBy(dataset.mentions, ({ article }) => article));
  const claims = new Map(groupBy(dataset.claims, ({ article }) => article));
  const changes: MentionChange[] = [];
  /** Claims whose places are an editor's word already. */
  const settled = new Set<string>();

  for (const [index, correction] of corrections.entries()) {
    const report = (path: string, message: string) =>
      problems.push({ file, path: `${index}.${path}`, message });
    if (correction.about === "relation") continue;
    const { set, about } = correction;
    const named = [set.place, ...(set.places ?? []).map(({ place }) => place)];
    for (const id of named) {
      if (id && !findPlace(id)) report("set", `names ${id}, and no layer has a place of that id`);
    }
    const article = articles.get(correction.article);
    if (!article) {
      report("article", `is ${correction.article}, and no article has that id`);
      continue;
    }
    const located = locate(correction.quote, article);
    if (!located.ok) {
      report("quote", located.error);
      continue;
    }
    const target = { span: located.value, set, id: `${article.id}.e${index + 1}` };
    if (about === "mention") {
      const before = mentions.get(article.id) ?? [];
      const corrected = correctMention(before, article, target);
      if (!corrected.ok) report("set", corrected.error);
      else {
        mentions.set(article.id, corrected.value.items);
        changes.push(...changesOf(before, target.span, corrected.value.mention, report));
      }
    } else {
      const corrected = correctClaim(claims.get(article.id) ?? [], article, target);
      if (!corrected.ok) report("set", corrected.error);
      else {
        claims.set(article.id, corrected.value.items);
        if (set.places) settled.add(corrected.value.id);
      }
    }
  }
  // Once all mentions stand: two corrections in one claim are then seen together.
  for (const change of changes) {
    const { article } = change.before;
    const moved = (claims.get(article) ?? []).map((claim) =>
      settled.has(claim.id) ? claim : withoutPlace(claim, change, mentions.get(article) ?? []),
    );
    claims.set(article, moved);
  }
  if (problems.length > 0) return err(problems);
  const corrected = {
    ...dataset,
    mentions: dataset.articles.flatMap(({ id }) => mentions.get(id) ?? []),
    claims: dataset.articles.flatMap(({ id }) => claims.get(id) ?? []),
  };
  return ok({
    ...corrected,
    places: { ...dataset.places, features: placesOf(corrected, findPlace) },
  });
}

interface Target {
  readonly span: Span;
  readonly set: CorrectionSet;
  /** For what the correction adds. */
  readonly id: string;
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** What was read at the quote, or across its edges, gives way to the editor's mention. */
function correctMention(mentions: readonly Mention[], article: Article, { span, set, id }: Target) {
  const found = mentions.find((mention) => isSame(mention, span));
  if (set.remove) {
    return found
      ? ok({ items: mentions.filter((mention) => mention !== found), mention: null })
      : err("removes a mention, and none is just there");
  }
  if (!found && set.place === undefined) return err("adds a mention, so it has to name its place");
  const { start, end } = span;
  const place = set.place === undefined ? (found?.place ?? null) : set.place;
  const mention: Mention = {
    id: found?.id ?? id,
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    literal: set.literal ?? found?.literal ?? true,
    place,
    candidates: place === null ? (found?.candidates ?? []) : [{ place, score: 1 }],
  };
  const others = mentions.filter((other) => !overlaps(other, span));
  return ok({ items: [...others, mention].sort(inTextOrder), mention });
}

function correctClaim(claims: readonly Claim[], article: Article, { span, set, id }: Target) {
  const at = claimAt(claims, span);
  if (!at.ok) return at;
  const found = at.value;
  if (set.remove) {
    return found
      ? ok({ items: claims.filter((claim) => claim !== found), id: found.id })
      : err("removes a claim, and none is there");
  }
  const { places, chain, stance } = set;
  if (!found && !(places && chain && stance)) {
    return err("adds a claim, so it has to give places, chain and stance");
  }
  const before = found ?? { ...BLANK, ...span, id, article: article.id };
  const claim: Claim = {
    ...before,
    places: places ?? before.places,
    chain: chain ?? before.chain,
    when: set.when === undefined ? before.when : set.when,
    stance: stance ?? before.stance,
    event: set.event === undefined ? before.event : set.event,
    quantities: set.quantities ?? before.quantities,
  };
  const others = claims.filter((other) => other !== found);
  return ok({ items: [...others, claim].sort(inTextOrder), id: claim.id });
}

const BLANK = {
  attribution: null,
  places: [],
  chain: [],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
} as const;

/** Sorted by id, as buildDataset has them. */
function placesOf(
  { mentions, claims }: Pick<Dataset, "mentions" | "claims">,
  findPlace: (id: string) => Place | null,
): Place[] {
  const ids = new Set([
    ...mentions.flatMap(({ place }) => place ?? []),
    ...claims.flatMap(({ places }) => places.map(({ place }) => place)),
  ]);
  return [...ids].sort((a, b) => (a < b ? -1 : 1)).flatMap((id) => findPlace(id) ?? []);
}
