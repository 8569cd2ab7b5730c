import { type ArticleInput, asPlace, outletOf } from "../dataset.ts";
import { crossCheck } from "../cross-check.ts";
import type { Correction } from "../input/correction.ts";
import { applyWhatApplies } from "../input/corrections.ts";
import { settledBy } from "../input/settled-names.ts";
import { relateWhatApplies } from "../input/relation-corrections.ts";
import type { Layer } from "../layer.ts";
import type { Article, Dataset, Place, Relation } from "../model.ts";
import type { Gazetteer } from "../read/gazetteer.ts";
import { type Reading, readArticle } from "../read/read-article.ts";

/** What articles are read with: the reader's layers first, then the project's, the world beneath. */
export interface Ground {
  readonly layers: readonly Layer[];
  readonly gazetteer: Gazetteer;
}

/** An article that has been read. */
export interface Read {
  /** As it came. */
  readonly input: ArticleInput;
  /** As it is shown: with a title, and with what was ignored in it. */
  readonly article: Article;
  readonly reading: Reading;
}

/** Reads an article with what is there to read it with. */
export function read(article: ArticleInput, { gazetteer }: Ground): Read {
  const { id, text, publishedOn, citation } = article;
  const outlet = outletOf(article);
  const reading = readArticle({ id, text, publishedOn, outlet }, gazetteer);
  const titled = citation.title ? citation : { ...citation, title: firstLine(text) };
  return {
    input: article,
    article: { ...article, citation: titled, ignored: reading.ignored },
    reading,
  };
}

const LONGEST_TITLE = 90; // characters

/** What an article goes by that nobody gave a title. */
function firstLine(text: string): string {
  const line =
    /[^\n]*[\p{L}\p{N}][^\n]*/u
      .exec(text)?.[0]
      .replace(/^[#>*\s]+/, "")
      .trim() ?? "";
  return line.length > LONGEST_TITLE
    ? `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/, "")}…`
    : line;
}

export interface Unfound {
  readonly correction: Correction;
  readonly reason: string;
}

export interface Joined {
  readonly dataset: Dataset;
  /** Corrections whose words are not there, or that could not be carried out. */
  readonly unfound: readonly Unfound[];
}

/**
 * Lets new articles meet those of a dataset: their claims side by side,
 * corrections over all of it, then checks and relations over what stands.
 *
 * @param base - read and corrected already; null where only the new ones count.
 * @param others - ids of articles that exist and are not shown; corrections of them wait.
 */
export function join(
  base: Dataset | null,
  news: readonly Read[],
  corrections: readonly Correction[],
  { layers, gazetteer }: Ground,
  others: ReadonlySet<string> = new Set(),
): Joined {
  const asBase = new Map(base?.places.features.map((place) => [place.id, place]));
  const find = (id: string): Place | null => {
    const entry = asBase.has(id) ? null : gazetteer.places.get(id);
    return asBase.get(id) ?? (entry ? asPlace(entry) : null);
  };
  const meant = corrections.filter(({ article }) => !others.has(article));
  const together = sideBySide(
    base,
    news.map((each) => withAnswers(each, meant, gazetteer)),
    find,
  );
  const corrected = applyWhatApplies(together, meant, find);
  const checked = crossCheck(corrected.dataset, layers, gazetteer);
  const curated = withCurated(checked, base?.relations ?? []);
  const related = relateWhatApplies(curated, meant);
  const unfound = [...corrected.problems, ...related.problems].flatMap(({ index, message }) => {
    const correction = meant[index];
    return correction ? [{ correction, reason: message }] : [];
  });
  return { dataset: withCandidates(related.dataset, find), unfound };
}

/** Reads again with what was answered of names in doubt: their sentences may now make claims. */
function withAnswers(each: Read, corrections: readonly Correction[], gazetteer: Gazetteer): Read {
  const { article, reading } = each;
  const isInDoubt = reading.mentions.some(({ place }) => place === null);
  const settled = isInDoubt ? settledBy(corrections, article) : null;
  if (!settled) return each;
  const { id, text, publishedOn } = article;
  const outlet = outletOf(article);
  return { ...each, reading: readArticle({ id, text, publishedOn, outlet, settled }, gazetteer) };
}

/** What an undecided name could mean is named on the page, so these places come along. */
function withCandidates(dataset: Dataset, find: (id: string) => Place | null): Dataset {
  const { features } = dataset.places;
  const there = new Set(features.map(({ id }) => id));
  const undecided = dataset.mentions.filter(({ place }) => place === null);
  const ids = undecided.flatMap(({ candidates }) => candidates.map(({ place }) => place));
  const missing = Array.from(new Set(ids)).filter((id) => !there.has(id));
  if (missing.length === 0) return dataset;
  const all = [...features, ...missing.flatMap((id) => find(id) ?? [])];
  return {
    ...dataset,
    places: { ...dataset.places, features: all.sort((a, b) => compare(a.id, b.id)) },
  };
}

const UNDATED = "9999-99-99";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One dataset of all of it, in order of publication, relations and checks still to come. */
function sideBySide(
  base: Dataset | null,
  news: readonly Read[],
  find: (id: string) => Place | null,
): Dataset {
  const articles = [...(base?.articles ?? []), ...news.map(({ article }) => article)];
  const places = new Map(base?.places.features.map((place) => [place.id, place]));
  for (const { mentions, claims } of news.map(({ reading }) => reading)) {
    const named = [
      ...mentions.flatMap(({ place }) => place ?? []),
      ...claims.flatMap((claim) => claim.places.map(({ place }) => place)),
    ];
    for (const id of named) {
      const place = places.has(id) ? null : find(id);
      if (place) places.set(id, place);
    }
  }
  return {
    format: "dateline-dataset",
    version: 1,
    title: base?.title ?? "",
    articles: articles.sort(
      (a, b) => compare(a.publishedOn ?? UNDATED, b.publishedOn ?? UNDATED) || compare(a.id, b.id),
    ),
    places: {
      type: "FeatureCollection",
      features: Array.from(places.values()).sort((a, b) => compare(a.id, b.id)),
    },
    mentions: [...(base?.mentions ?? []), ...news.flatMap(({ reading }) => reading.mentions)],
    attributions: [
      ...(base?.attributions ?? []),
      ...news.flatMap(({ reading }) => reading.attributions),
    ],
    claims: [...(base?.claims ?? []), ...news.flatMap(({ reading }) => reading.claims)],
    relations: [],
    checks: [],
  };
}

/** A relation that an editor made in the base stays, in the place of what was computed. */
function withCurated(dataset: Dataset, relations: readonly Relation[]): Dataset {
  const claims = new Set(dataset.claims.map(({ id }) => id));
  const curated = relations.filter(
    ({ by, from, to }) => by === "curated" && claims.has(from) && claims.has(to),
  );
  if (curated.length === 0) return dataset;
  const pair = ({ kind, from, to }: Relation) =>
    JSON.stringify([kind === "same-origin", ...[from, to].sort(compare)]);
  const settled = new Set(curated.map(pair));
  const computed = dataset.relations.filter((relation) => !settled.has(pair(relation)));
  return { ...dataset, relations: [...computed, ...curated] };
}
