import type { Geometry } from "geojson";
import type { Citation, Dataset, Place } from "../model.ts";
import { type Collection, type Drawings, type LaterPart, NOT_DRAWN } from "./collection.ts";
import { placeNames, shownNames } from "./place-words.ts";
import { statedBanks } from "./stated-banks.ts";

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
 * Cuts a dataset in what is read, what is drawn and searched later, and what is
 * drawn of checks. Only places that are named go, and their regions.
 */
export function cutDataset(dataset: Dataset): {
  collection: Collection;
  later: LaterPart;
  drawings: Drawings;
} {
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
      relations: dataset.relations,
      banks: statedBanks(dataset),
      checks: dataset.checks.map((check) => ({ ...check, construction: NOT_DRAWN })),
    },
    drawings: {
      format: "dateline-drawings",
      version: 1,
      drawings: dataset.checks.map(({ construction }) => construction),
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
