import type { Correction } from "./input/correction.ts";
import { settledBy } from "./input/settled-names.ts";
import type { Article, Dataset, Place } from "./model.ts";
import type { Gazetteer, PlaceEntry } from "./read/gazetteer.ts";
import { kindOf } from "./read/place-entry.ts";
import { type Reading, readArticle } from "./read/read-article.ts";

/** An article with its citation, before it has been read. */
export type ArticleInput = Omit<Article, "ignored">;

export interface DatasetInput {
  readonly title: string;
  readonly articles: readonly ArticleInput[];
  /** Of the layers the articles are read with, and of the world beneath them. */
  readonly gazetteer: Gazetteer;
  /** Names in doubt are read as these say; all else of them is carried out afterwards. */
  readonly corrections?: readonly Correction[];
}

/**
 * Reads every article and joins what they name with the gazetteer.
 *
 * Articles are ordered by publication, undated ones last, then by id; of the
 * gazetteer only the places that some mention or claim names are kept. Same input,
 * same bytes.
 */
export function buildDataset({
  title,
  articles,
  gazetteer,
  corrections = [],
}: DatasetInput): Dataset {
  const ordered = articles.toSorted(byPublication);
  const readings = ordered.map((article) =>
    readArticle({ ...asRead(article), settled: settledBy(corrections, article) }, gazetteer),
  );
  return {
    format: "dateline-dataset",
    version: 1,
    title,
    articles: ordered.map(({ id, file, citation, publishedOn, language, text, sha256, digest }, i) => ({
      id, file, citation, publishedOn, language, text, sha256, digest,
      ignored: readings[i]?.ignored ?? [],
    })), // prettier-ignore
    places: { type: "FeatureCollection", features: namedPlaces(readings, gazetteer) },
    mentions: readings.flatMap((reading) => reading.mentions),
    attributions: readings.flatMap((reading) => reading.attributions),
    claims: readings.flatMap((reading) => reading.claims),
    relations: [],
    checks: [],
  };
}

/** The outlet a citation names: its container, else its publisher. */
export function outletOf({ citation }: Pick<Article, "citation">): string | null {
  const { "container-title": container, publisher } = citation;
  return container || (typeof publisher === "string" && publisher ? publisher : null);
}

const asRead = (article: ArticleInput) => ({
  id: article.id,
  text: article.text,
  publishedOn: article.publishedOn,
  outlet: outletOf(article),
});

const UNDATED = "9999-99-99";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPublication = (a: ArticleInput, b: ArticleInput): number =>
  compare(a.publishedOn ?? UNDATED, b.publishedOn ?? UNDATED) || compare(a.id, b.id);

function namedPlaces(readings: readonly Reading[], gazetteer: Gazetteer): Place[] {
  const ids = new Set<string>();
  for (const { mentions, claims } of readings) {
    for (const { place } of mentions) if (place !== null) ids.add(place);
    for (const { places } of claims) for (const { place } of places) ids.add(place);
  }
  return Array.from(ids)
    .sort(compare)
    .flatMap((id) => {
      const entry = gazetteer.places.get(id);
      return entry ? [asPlace(entry)] : [];
    });
}

export function asPlace({ feature, name, layer }: PlaceEntry): Place {
  const { type, id, geometry, properties } = feature;
  return { type, id, geometry, properties: { ...properties, name, kind: kindOf(feature), layer } };
}
