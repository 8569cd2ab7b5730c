import { groupBy } from "../group-by.ts";
import type { Dataset, Place, PlaceRole, Span } from "../model.ts";
import { roleAt } from "../read/roles.ts";
import { tokenise } from "../read/tokens.ts";
import { type Problem, type Result, err, ok } from "../result.ts";
import { correctClaim } from "./correct-claim.ts";
import { correctMention } from "./correct-mention.ts";
import type { Correction } from "./correction.ts";
import { type MentionChange, overlaps, placesAfter, placesOfPassage } from "./mention-changes.ts";
import { rivalOf, setPlaceOf, setPlacesOf } from "./set-places.ts";
import { locate } from "./text-quote.ts";

/** Why a correction was not carried out. */
export interface CorrectionProblem {
  /** Of the correction in its list. */
  readonly index: number;
  /** The key it is about: "quote", "set". */
  readonly path: string;
  readonly message: string;
}

export interface Corrected {
  readonly dataset: Dataset;
  /** In the order of the corrections; those carried out have none. */
  readonly problems: readonly CorrectionProblem[];
}

/** Any place of the layers, whether or not the dataset names it so far; null for none. */
export type FindPlace = (id: string) => Place | null;

/**
 * Corrects mentions and claims; relations come after, from what stands then.
 *
 * @returns problems where there is a single one, and then nothing corrected.
 */
export function applyCorrections(
  dataset: Dataset,
  corrections: readonly Correction[],
  file: string,
  findPlace: FindPlace,
): Result<Dataset, readonly Problem[]> {
  const all = corrections.map((correction, index) => ({ correction, index }));
  return wholeOrNot(applyThese(dataset, all, findPlace), file);
}

export function wholeOrNot(
  { dataset, problems }: Corrected,
  file: string,
): Result<Dataset, readonly Problem[]> {
  if (problems.length === 0) return ok(dataset);
  return err(
    problems.map(({ index, path, message }) => ({ file, path: `${index}.${path}`, message })),
  );
}

/** Carries out what can be, each correction whole or not at all, and says why the others cannot. */
export function applyWhatApplies(
  dataset: Dataset,
  corrections: readonly Correction[],
  findPlace: FindPlace,
): Corrected {
  let these = corrections.map((correction, index) => ({ correction, index }));
  const problems: CorrectionProblem[] = [];
  for (;;) {
    const corrected = applyThese(dataset, these, findPlace);
    if (corrected.problems.length === 0) {
      return { dataset: corrected.dataset, problems: problems.sort((a, b) => a.index - b.index) };
    }
    // What one of them did may have been another's ground, so all is done again without them.
    problems.push(...corrected.problems);
    const failed = new Set(corrected.problems.map(({ index }) => index));
    these = these.filter(({ index }) => !failed.has(index));
  }
}

interface Numbered {
  readonly correction: Correction;
  readonly index: number;
}

function applyThese(dataset: Dataset, these: readonly Numbered[], inLayers: FindPlace): Corrected {
  const problems: CorrectionProblem[] = [];
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const read = groupBy(dataset.mentions, ({ article }) => article);
  const mentions = new Map(read);
  const claims = new Map(groupBy(dataset.claims, ({ article }) => article));
  const set = setPlacesOf(these.map(({ correction }) => correction));
  const findPlace: FindPlace = (id) => inLayers(id) ?? set.get(id) ?? null;
  const changes: (MentionChange & { article: string; text: string; index: number })[] = [];
  /** Claims whose places are an editor's word already. */
  const settled = new Set<string>();

  for (const { correction, index } of these) {
    const report = (path: string, message: string) => problems.push({ index, path, message });
    if (correction.about === "relation") continue;
    const article = articles.get(correction.article);
    if (!article) {
      report("article", `is ${correction.article}, and no article has that id`);
      continue;
    }
    const fault = faultIn(correction, findPlace, inLayers, set);
    if (fault) {
      report("set", fault);
      continue;
    }
    const located = locate(correction.quote, article);
    if (!located.ok) {
      report("quote", located.error);
      continue;
    }
    const target = { span: located.value, set: correction.set, id: `${article.id}.e${index + 1}` };
    if (correction.about === "mention") {
      const corrected = correctMention(mentions.get(article.id) ?? [], article, target);
      if (!corrected.ok) {
        report("set", corrected.error);
        continue;
      }
      mentions.set(article.id, [...corrected.value.items]);
      for (const change of corrected.value.changes) {
        const text = article.text.slice(change.before.start, change.before.end);
        changes.push({ ...change, article: article.id, text, index });
      }
    } else {
      const corrected = correctClaim(claims.get(article.id) ?? [], article, target);
      if (!corrected.ok) {
        report("set", corrected.error);
        continue;
      }
      claims.set(article.id, [...corrected.value.items]);
      if (correction.set.places) settled.add(corrected.value.id);
    }
  }
  // Once all mentions stand: two corrections in one claim are then seen together.
  for (const change of changes) {
    const { article, text, index } = change;
    const moved = (claims.get(article) ?? []).map((claim) => {
      if (settled.has(claim.id)) return claim;
      if (!overlaps(change.before, claim)) {
        const places = placesOfPassage(claim, change, read.get(article) ?? []);
        return places === claim.places ? claim : { ...claim, places };
      }
      const role = roleIn(articles.get(article)?.text ?? "", claim, change.before);
      const places = placesAfter(claim, change, mentions.get(article) ?? [], role);
      if (places.length > 0) return places === claim.places ? claim : { ...claim, places };
      const message = `takes "${text}" from a claim that has no other place; correct that claim's places too, or remove it`;
      problems.push({ index, path: "set", message });
      return claim;
    });
    claims.set(article, moved);
  }
  const corrected = {
    ...dataset,
    mentions: dataset.articles.flatMap(({ id }) => mentions.get(id) ?? []),
    claims: dataset.articles.flatMap(({ id }) => claims.get(id) ?? []),
  };
  const features = placesOf(corrected, findPlace);
  return { dataset: { ...corrected, places: { ...dataset.places, features } }, problems };
}

/** What part the words before a name give its place in a claim, as reading has it. */
function roleIn(text: string, claim: Span, name: Span): PlaceRole {
  const before = tokenise(text.slice(claim.start, Math.max(claim.start, name.start)));
  return roleAt(before, 0, before.length);
}

/** What is wrong with the places a correction names or sets; null for nothing. */
function faultIn(
  correction: Correction,
  findPlace: FindPlace,
  inLayers: FindPlace,
  set: ReadonlyMap<string, Place>,
): string | null {
  if (correction.about === "relation") return null;
  const { place, places = [] } = correction.set;
  const unknown = [place, ...places.map((each) => each.place)].find((id) => id && !findPlace(id));
  if (unknown) return `names ${unknown}, and no layer has a place of that id`;
  const own = setPlaceOf(correction);
  return own && rivalOf(own, set, inLayers(own.id));
}

/** Sorted by id, as buildDataset has them. */
function placesOf(
  { mentions, claims }: Pick<Dataset, "mentions" | "claims">,
  findPlace: FindPlace,
): Place[] {
  const ids = new Set([
    ...mentions.flatMap(({ place }) => place ?? []),
    ...claims.flatMap(({ places }) => places.map(({ place }) => place)),
  ]);
  return [...ids].sort((a, b) => (a < b ? -1 : 1)).flatMap((id) => findPlace(id) ?? []);
}
