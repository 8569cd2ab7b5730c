import type { Geometry } from "geojson";
import type { Article, Attribution, Citation, Claim, Dataset, Mention, Place } from "../model.ts";
import {
  type PackedClaims,
  type PackedMentions,
  packClaims,
  packMentions,
  unpackClaims,
  unpackMentions,
} from "./pack.ts";
import { placeNames, shownNames } from "./place-words.ts";

/**
 * What the page is sent first: the dataset without the outlines of areas and
 * rivers, which only the map needs and which weigh many times all the words, and
 * without the spellings that only a search needs.
 */

export type ArticleInPage = Pick<
  Article,
  "id" | "citation" | "publishedOn" | "language" | "text" | "digest" | "ignored"
>;

/** A mention without what its span already says. */
export type MentionInPage = Pick<Mention, "article" | "start" | "end" | "literal" | "place"> & {
  /** Places it could be, best first; only where nothing decides. */
  readonly candidates?: readonly string[];
};

export interface Collection {
  readonly format: "dateline-page";
  readonly version: 1;
  readonly title: string;
  readonly articles: readonly ArticleInPage[];
  /** Places that are points keep their geometry, all others carry UNDRAWN. */
  readonly places: readonly Place[];
  readonly mentions: readonly MentionInPage[];
  readonly attributions: readonly Pick<Attribution, "id" | "article" | "cue">[];
  readonly claims: readonly Claim[];
}

/** The collection as it is sent. */
export interface PackedCollection extends Omit<Collection, "claims" | "mentions"> {
  readonly claims: PackedClaims;
  readonly mentions: PackedMentions;
}

export const packCollection = (collection: Collection): PackedCollection => ({
  ...collection,
  claims: packClaims(collection.claims, collection.articles),
  mentions: packMentions(collection.mentions, collection.articles),
});

export const unpackCollection = (packed: PackedCollection): Collection => ({
  ...packed,
  claims: unpackClaims(packed.claims, packed.articles),
  mentions: unpackMentions(packed.mentions, packed.articles),
});

/** What is sent when the page can be read: what only the map and the search need. */
export interface LaterPart {
  readonly format: "dateline-later";
  readonly version: 1;
  /** Geometry of every place that is no point. */
  readonly outlines: readonly (readonly [place: string, geometry: Geometry])[];
  /** Names a place is also found by, beside those it is shown by. */
  readonly otherNames: readonly (readonly [place: string, names: string])[];
  /** What an editor noted of an article: how its date was inferred, whose its title is. */
  readonly notes: readonly (readonly [article: string, note: string])[];
}

/** Stands where a geometry has not arrived; valid GeoJSON, and nothing to draw. */
const UNDRAWN: Geometry = { type: "GeometryCollection", geometries: [] };

/** What the page says of a place; the rest of a layer's keys stay in the dataset. */
const SHOWN_KEYS = new Set([
  "name",
  "name:uk",
  "name:ru",
  "kind",
  "layer",
  "place",
  "population",
  "population:date",
  "addr:region",
  "addr:country",
  "status",
  "note",
]);

/** What the page says of a citation at once; its note comes later. */
const shownCitation = ({ id, title, author, issued, URL, ...rest }: Citation): Citation => ({
  id,
  title,
  author,
  issued,
  URL,
  "container-title": rest["container-title"],
});

function shownPlace(place: Place): Place {
  const { name, kind, layer } = place.properties;
  const kept = Object.entries(place.properties).filter(([key]) => SHOWN_KEYS.has(key));
  const geometry = place.geometry.type === "Point" ? place.geometry : UNDRAWN;
  return {
    type: "Feature",
    id: place.id,
    geometry,
    properties: { name, kind, layer, ...Object.fromEntries(kept) },
  };
}

/**
 * Cuts a dataset in what is read first and what is drawn and searched later. Only
 * places that are named go, and their regions.
 */
export function cutDataset(dataset: Dataset): { collection: Collection; later: LaterPart } {
  const named = new Set([
    ...dataset.claims.flatMap((claim) => claim.places.map((p) => p.place)),
    ...dataset.mentions.flatMap(
      (mention) => mention.place ?? mention.candidates.map((c) => c.place),
    ),
  ]);
  for (const { id, properties } of dataset.places.features) {
    const region = properties["addr:region"];
    if (named.has(id) && typeof region === "string") named.add(region);
  }
  const places = dataset.places.features.filter((place) => named.has(place.id));
  return {
    collection: {
      format: "dateline-page",
      version: 1,
      title: dataset.title,
      articles: dataset.articles.map(
        ({ id, citation, publishedOn, language, text, digest, ignored }) => ({
          id,
          citation: shownCitation(citation),
          publishedOn,
          language,
          text,
          digest,
          ignored,
        }),
      ),
      places: places.map(shownPlace),
      mentions: dataset.mentions.map(({ article, start, end, literal, place, candidates }) => ({
        article,
        start,
        end,
        literal,
        place,
        ...(place === null && candidates.length > 0
          ? { candidates: candidates.map((c) => c.place) }
          : {}),
      })),
      attributions: dataset.attributions.map(({ id, article, cue }) => ({ id, article, cue })),
      claims: dataset.claims,
    },
    later: {
      format: "dateline-later",
      version: 1,
      outlines: places
        .filter((place) => place.geometry.type !== "Point")
        .map((place) => [place.id, place.geometry] as const),
      otherNames: places.flatMap((place) => {
        const shown = new Set(shownNames(place));
        const others = placeNames(place).filter((name) => !shown.has(name));
        return others.length > 0 ? [[place.id, others.join(";")] as const] : [];
      }),
      notes: dataset.articles.flatMap(({ id, citation: { note } }) =>
        note ? [[id, note] as const] : [],
      ),
    },
  };
}

const hasArrays = (x: object, ...keys: readonly string[]): boolean =>
  keys.every((key) => Array.isArray(Object.entries(x).find(([k]) => k === key)?.[1]));

const hasFormat = (x: unknown, format: string): x is object =>
  typeof x === "object" && x !== null && "format" in x && x.format === format;

/**
 * Tells our own file from a stranger's error page. What is inside was checked
 * against the schema when it was cut, so it is not checked again on every visit.
 */
export const isPackedCollection = (x: unknown): x is PackedCollection =>
  hasFormat(x, "dateline-page") &&
  hasArrays(x, "articles", "places", "attributions") &&
  "claims" in x &&
  "mentions" in x;

export const isLaterPart = (x: unknown): x is LaterPart =>
  hasFormat(x, "dateline-later") && hasArrays(x, "outlines", "otherNames", "notes");
