import { toCitation } from "../input/citation.ts";
import { withCorrections } from "../input/correction-list.ts";
import type { Correction, CorrectionSet } from "../input/correction.ts";
import { correctionFor } from "../input/make-correction.ts";
import { setPlacesOf } from "../input/set-places.ts";
import type { Place } from "../model.ts";
import {
  type Change,
  type Contents,
  type KeptArticle,
  type KeptCitation,
  type Patch,
  correctionsInOrder,
  correctionsPatch,
} from "./contents.ts";
import { extensionOf } from "./file-kind.ts";
import { unusedName } from "./import-layer.ts";
import type { Prepared } from "./make-preview.ts";
import type { Choice } from "./preview.ts";

export interface Taken {
  readonly patch: Patch;
  /** Of the articles, as they are called from now on. */
  readonly ids: readonly string[];
}

/** What a reader chose of a preview, as one change. */
export function take(
  { reads, layers, citations, corrections }: Prepared,
  choice: Choice,
  contents: Contents,
  isTaken: (id: string) => boolean,
): Taken {
  const ids = new Map<string, string>();
  const articles: Change<KeptArticle>[] = [];
  for (const key of new Set(choice.articles)) {
    const article = reads.get(key)?.input;
    if (!article) continue;
    const isUsed = (id: string) =>
      isTaken(id) || contents.articles.has(id) || articles.some(([other]) => other === id);
    const id = unusedName(key, isUsed);
    ids.set(key, id);
    const { citation, ...rest } = article;
    articles.push([id, { ...rest, id, citation: { ...citation, id } }]);
  }
  const records = citations.flatMap((file) => Array.from(file.records));
  const chosen = layers.filter(
    ({ preview: { key, repair } }) =>
      choice.layers.includes(key) && (repair === null || choice.repair.includes(key)),
  );
  const known = setPlacesOf(correctionsInOrder(contents));
  const news = [
    ...answersOf(reads, choice, ids, known),
    ...corrections.flatMap((f) => f.corrections),
  ];
  return {
    ids: articles.map(([id]) => id),
    patch: {
      articles: [...recited(contents, records), ...articles],
      citations: records.map(([id, record]): Change<KeptCitation> => [
        id,
        { id, record: Object.fromEntries(record) },
      ]),
      layers: chosen.map(({ kept }) => [kept.name, kept]),
      corrections:
        news.length > 0
          ? correctionsPatch(contents, withCorrections(correctionsInOrder(contents), news))
          : [],
    },
  };
}

/** What a reader answered of doubtful names, as corrections: they hold for every mention of a spelling. */
function answersOf(
  reads: Prepared["reads"],
  { answers }: Choice,
  ids: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Place>,
): readonly Correction[] {
  return answers.flatMap(({ mention, place }) =>
    Array.from(reads).flatMap(([key, { article, reading }]): readonly Correction[] => {
      const id = ids.get(key);
      const found = reading.mentions.find((each) => each.id === mention);
      if (id === undefined || !found) return [];
      const made = correctionFor({ id, text: article.text }, found, {
        about: "mention",
        set:
          place === null
            ? { remove: true, all: true }
            : { place, all: true, ...pointOf(known.get(place)) },
        was: found.place === null ? "in doubt" : "read otherwise",
      });
      return made.ok ? [made.value] : [];
    }),
  );
}

/** A point that a reader has set once is set here too: it stays when the other is taken back. */
function pointOf(place: Place | undefined): CorrectionSet {
  if (place?.geometry.type !== "Point") return {};
  const [lon = 0, lat = 0] = place.geometry.coordinates;
  return { at: [lon, lat], name: place.properties.name, kind: place.properties.kind };
}

/** Articles that are there and whose citation came now. */
function recited(
  contents: Contents,
  records: readonly (readonly [string, ReadonlyMap<string, unknown>])[],
): readonly Change<KeptArticle>[] {
  return records.flatMap(([id, record]): readonly Change<KeptArticle>[] => {
    const article = contents.articles.get(id);
    if (!article) return [];
    const own = Object.entries(article.citation);
    // Front matter stands above a citation, and a citation above what a page says of itself.
    const isText = !IS_MARKED_UP.test(extensionOf(article.file));
    const merged = new Map(isText ? [...record, ...own] : [...own, ...record]);
    const cited = toCitation(id, merged);
    if (!cited.ok) return [];
    const { citation, publishedOn } = cited.value;
    return [[id, { ...article, citation, publishedOn: publishedOn ?? article.publishedOn }]];
  });
}
const IS_MARKED_UP = /^\.(?:x?html?|rss|atom|xml)$/;
