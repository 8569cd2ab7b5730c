import { outletOf } from "../dataset.ts";
import { groupBy } from "../group-by.ts";
import type { Mention } from "../model.ts";
import type { Gazetteer } from "../read/gazetteer.ts";
import type { Read } from "./join.ts";
import { bearersOf, nearbyOf, placeOption } from "./place-options.ts";
import type {
  Doubt,
  PreviewArticle,
  PreviewIgnored,
  PreviewPlace,
  PreviewUnplaced,
} from "./preview.ts";

/** What was found in one article, for a person who decides whether to add it. */

const LONGEST_IGNORED = 160; // characters
const AROUND_DOUBT = 70; // characters on either side
const MOST_SPEAKERS = 50;
const MOST_DOUBTS = 40;

export function previewArticle(
  key: string,
  read: Read,
  gazetteer: Gazetteer,
  already: PreviewArticle["already"],
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
    unplaced: unplacedOf(mentions),
    mentions: mentions.length,
    claims: claims.length,
    speakers: Array.from(new Set(speakers)).slice(0, MOST_SPEAKERS),
    undated: claims.filter(({ when }) => when === null).length,
    ignored: ignored.map(({ start, end, reason }): PreviewIgnored => {
      const text = article.text.slice(start, end).replace(/\s+/g, " ").trim();
      return { reason, text: cut(text, LONGEST_IGNORED), characters: end - start };
    }),
    doubts: doubtsOf(read, gazetteer),
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

/** True for a mention that several places bear alike, so that reading took none. */
export const isDoubtful = ({ place, literal, candidates }: Mention): boolean =>
  literal && place === null && candidates.length > 1;

/** Names without a place that nobody is asked about. */
export function unplacedOf(mentions: readonly Mention[]): readonly PreviewUnplaced[] {
  const nowhere = mentions.filter(
    (mention) => mention.literal && mention.place === null && !isDoubtful(mention),
  );
  return Array.from(
    groupBy(nowhere, ({ text }) => text),
    ([text, same]) => ({ text, mentions: same.length }),
  );
}

function doubtsOf({ article, reading }: Read, gazetteer: Gazetteer): readonly Doubt[] {
  const { mentions } = reading;
  const doubtful = groupBy(mentions.filter(isDoubtful), ({ text }) => text);
  const nearby = nearbyOf(
    Array.from(new Set(mentions.flatMap(({ place }) => place ?? []))).flatMap(
      (id) => gazetteer.places.get(id) ?? [],
    ),
  );
  return Array.from(doubtful.values())
    .slice(0, MOST_DOUBTS)
    .flatMap((same): readonly Doubt[] => {
      const [first] = same;
      if (!first) return [];
      const options = bearersOf(first.text, first.candidates, gazetteer).map(([place, score]) =>
        placeOption(place, score, nearby, gazetteer),
      );
      return [
        {
          mention: first.id,
          text: first.text,
          excerpt: excerptAround(article.text, first),
          mentions: same.length,
          options,
        },
      ];
    });
}

/** The words around a mention, on one line, cut at words. */
export function excerptAround(
  text: string,
  { start, end }: { start: number; end: number },
): string {
  const before = text.slice(Math.max(0, start - AROUND_DOUBT), start);
  const after = text.slice(end, end + AROUND_DOUBT);
  const head = start > AROUND_DOUBT ? `…${before.replace(/^\S*\s/, "")}` : before;
  const tail = end + AROUND_DOUBT < text.length ? `${after.replace(/\s\S*$/, "")}…` : after;
  return (head + text.slice(start, end) + tail).replace(/\s+/g, " ").trim();
}
