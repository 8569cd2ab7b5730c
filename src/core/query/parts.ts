import type { Place } from "../model.ts";
import { type Collection, NOT_DRAWN, type PackedStart, type PackedWords } from "./collection.ts";
import {
  packClaims,
  packMentions,
  packRelations,
  unpackClaims,
  unpackMentions,
  unpackRelations,
} from "./pack.ts";

/** The collection into its parts, and together again. */

/** What a list and the map say of a place; its own page has the rest. */
const AT_ONCE = new Set(["name", "name:uk", "kind", "layer", "status"]);

const without = (properties: object, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.has(key)));

function atOnce({ properties }: Place): Place["properties"] {
  const { name, kind, layer } = properties;
  const kept = Object.entries(properties).filter(([key]) => AT_ONCE.has(key));
  return { name, kind, layer, ...Object.fromEntries(kept) };
}

export function packCollection(collection: Collection): { start: PackedStart; words: PackedWords } {
  const { version, title, articles, places, banks, claims, relations } = collection;
  const numbers = new Map(articles.map(({ id }, i) => [id, i]));
  return {
    start: {
      format: "dateline-page",
      version,
      title,
      articles: articles.map(({ text: _, ignored: __, ...article }) => article),
      places: places.map((place) => ({
        ...place,
        properties: atOnce(place),
      })),
      banks,
      claims: packClaims(claims, articles),
      relations: packRelations(relations, claims),
    },
    words: {
      format: "dateline-words",
      version: 1,
      about: places.map(({ properties }) => without(properties, AT_ONCE)),
      texts: articles.map(({ text, ignored }) => [text, ignored]),
      mentions: packMentions(collection.mentions, articles),
      cues: collection.attributions.map(({ id, article, cue }) => [
        id,
        numbers.get(article) ?? -1,
        cue,
      ]),
      attribution: claims.map(({ attribution }) => attribution),
      reasons: relations.map(({ explanation }) => explanation),
      checks: collection.checks.map(({ construction: _, ...check }) => check),
    },
  };
}

/** The collection as it can be read before its words have come. */
export const unpackStart = (start: PackedStart): Collection => ({
  ...start,
  articles: start.articles.map((article) => ({ ...article, text: "", ignored: [] })),
  claims: unpackClaims(start.claims, start.articles),
  relations: unpackRelations(start.relations, start.claims.id),
  mentions: [],
  attributions: [],
  checks: [],
});

export function withWords(collection: Collection, words: PackedWords): Collection {
  const { articles, places, claims, relations } = collection;
  return {
    ...collection,
    articles: articles.map((article, i) => {
      const [text = "", ignored = []] = words.texts[i] ?? [];
      return { ...article, text, ignored };
    }),
    claims: claims.map((claim, i) => ({ ...claim, attribution: words.attribution[i] ?? null })),
    relations: relations.map((relation, i) => ({
      ...relation,
      explanation: words.reasons[i] ?? "",
    })),
    mentions: unpackMentions(words.mentions, articles),
    places: places.map((place, i) => ({
      ...place,
      properties: { ...place.properties, ...words.about[i] },
    })),
    attributions: words.cues.map(([id, article, cue]) => ({
      id,
      article: articles[article]?.id ?? "",
      cue,
    })),
    checks: words.checks.map((check) => ({ ...check, construction: NOT_DRAWN })),
  };
}
