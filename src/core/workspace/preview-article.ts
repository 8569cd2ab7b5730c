import { outletOf } from "../dataset.ts";
import { groupBy } from "../group-by.ts";
import type { Mention } from "../model.ts";
import type { Gazetteer } from "../read/gazetteer.ts";
import { doubtsOf, isDoubtful } from "./doubts.ts";
import type { Read } from "./join.ts";
import type { PreviewArticle, PreviewIgnored, PreviewPlace, PreviewUnplaced } from "./preview.ts";
import type { PutRightBefore } from "./put-right-before.ts";

/** What was found in one article, for a person who decides whether to add it. */

const LONGEST_IGNORED = 160; // characters
const MOST_SPEAKERS = 50;

export function previewArticle(
  key: string,
  read: Read,
  gazetteer: Gazetteer,
  already: PreviewArticle["already"],
  before: ReadonlyMap<string, PutRightBefore> = new Map(),
): PreviewArticle {
  const { article, reading } = read;
  const { mentions, claims, ignored } = reading;
  const speakers = claims.flatMap(({ chain }) => chain.slice(0, -1).map(({ name }) => name));
  return {
    key,
    file: article.file,
    title: article.citation.title ?? article.id,
    outlet: outletOf(article),
    publishedOn: article.publishedOn,
    language: article.language,
    words: wordCount(article.text),
    places: placesOf(mentions, gazetteer),
    unplaced: unplacedOf(mentions, before),
    mentions: mentions.length,
    claims: claims.length,
    speakers: Array.from(new Set(speakers)).slice(0, MOST_SPEAKERS),
    undated: claims.filter(({ when }) => when === null).length,
    ignored: ignored.map(({ start, end, reason }): PreviewIgnored => {
      const text = article.text.slice(start, end).replace(/\s+/g, " ").trim();
      return { reason, text: cut(text, LONGEST_IGNORED), characters: end - start };
    }),
    doubts: doubtsOf(read, gazetteer, before),
    already,
  };
}

/** What is between white space and has a letter or a digit. */
const wordCount = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

function placesOf(mentions: readonly Mention[], { places }: Gazetteer): readonly PreviewPlace[] {
  const literal = mentions.filter(({ literal }) => literal);
  return Array.from(groupBy(literal, ({ place }) => place))
    .flatMap(([id, named]) => {
      const entry = id === null ? undefined : places.get(id);
      return entry
        ? [{ id: entry.id, name: entry.name, kind: entry.kind, mentions: named.length }]
        : [];
    })
    .sort((a, b) => b.mentions - a.mentions);
}

/** Names without a place that nobody is asked about. */
export function unplacedOf(
  mentions: readonly Mention[],
  asked: ReadonlyMap<string, unknown> = new Map(),
): readonly PreviewUnplaced[] {
  const nowhere = mentions.filter(
    (mention) =>
      mention.literal && mention.place === null && !isDoubtful(mention) && !asked.has(mention.text),
  );
  return Array.from(
    groupBy(nowhere, ({ text }) => text),
    ([text, same]) => ({ text, mentions: same.length }),
  );
}
