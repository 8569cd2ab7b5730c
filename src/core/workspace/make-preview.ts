import type { ArticleFile } from "../input/article.ts";
import type { DecodeUtf8 } from "../input/decode.ts";
import { locate } from "../input/text-quote.ts";
import type { Layer } from "../layer.ts";
import type { Article, Dataset } from "../model.ts";
import { buildGazetteer, type NamesBeneath } from "../read/gazetteer.ts";
import { type Contents, correctionsInOrder } from "./contents.ts";
import {
  type ImportedLayer,
  importLayer,
  nameOfLayer,
  unusedName,
  withOwnIds,
} from "./import-layer.ts";
import { type Ground, type Read, read } from "./join.ts";
import { previewArticle } from "./preview-article.ts";
import type { LeftOut, Preview, SourceFile } from "./preview.ts";
import { putRightBefore } from "./put-right-before.ts";
import { type CitationsFile, type CorrectionsFile, parseArticles } from "./sort-files.ts";
import { openAgain, sortSources } from "./sort-sources.ts";

/** Everything behind a preview, kept until somebody chooses. */
export interface Prepared {
  readonly preview: Preview;
  /** What the articles were read with. */
  readonly ground: Ground;
  readonly reads: ReadonlyMap<string, Read>;
  readonly layers: readonly ImportedLayer[];
  readonly citations: readonly CitationsFile[];
  readonly corrections: readonly CorrectionsFile[];
}

/** What an import meets. */
export interface Present {
  readonly contents: Contents;
  /** The bundled dataset. */
  readonly base: Dataset;
  readonly projectLayers: readonly Layer[];
  /** The reader's own layers, and the ground of all of them. */
  readonly ownLayers: readonly Layer[];
  readonly ground: Ground;
  readonly world: NamesBeneath | null;
}

/** What the platform lends. */
export interface Means {
  readonly decode: DecodeUtf8;
  readonly sha256: (text: string) => Promise<string>;
  /** Called before each file; stops the work by throwing. */
  readonly step: (done: number, total: number, what: string) => Promise<void>;
}

/** Takes an import apart and reads it; nothing that is there changes. */
export async function makePreview(
  id: number,
  files: readonly SourceFile[],
  present: Present,
  { decode, sha256, step }: Means,
): Promise<Prepared> {
  const { contents, base } = present;
  const { toRead, layers, citations, corrections, ...sorted } = await sortSources(
    files,
    decode,
    (done, file) => step(done, files.length, `Opening ${file}`),
  );
  const leftOut: LeftOut[] = [...sorted.leftOut];
  const total = layers.length + toRead.length;

  const imported: ImportedLayer[] = [];
  for (const [i, layer] of layers.entries()) {
    await step(i, total, `Reading ${layer.file}`);
    const taken = (name: string) =>
      contents.layers.has(name) ||
      imported.some(({ kept }) => kept.name === name) ||
      present.projectLayers.some((own) => own.name === name);
    const name = unusedName(nameOfLayer(layer.file), taken);
    const made = importLayer(layer, name, present.projectLayers);
    if (made.ok) imported.push(made.value);
    else leftOut.push({ file: layer.file, reason: made.error });
  }
  const ground = groundWith(present, imported);

  const known = new Map([...base.articles, ...contents.articles.values()].map((a) => [a.id, a]));
  const hashes = new Set(Array.from(known.values(), ({ sha256: hash }) => hash));
  const reads = new Map<string, Read>();
  const articles: Preview["articles"][number][] = [];
  const cited = citedBy(contents, citations);
  const before = putRightBefore(correctionsInOrder(contents));
  for (const [i, source] of toRead.entries()) {
    const file = source.name;
    await step(layers.length + i, total, `Reading ${file}`);
    const text = await openAgain(source, decode);
    const parsed = text.ok
      ? parseArticles(text.value, cited)
      : { articles: [], leftOut: [{ file, reason: text.error }] };
    leftOut.push(...parsed.leftOut);
    for (const [n, article] of parsed.articles.entries()) {
      if (n > 0) await step(layers.length + i, total, `Reading ${file}, item ${n + 1}`);
      const hash = await sha256(article.text);
      const key = unusedName(article.id, (name) => known.has(name) || reads.has(name));
      const found = read({ ...withId(article, key), sha256: hash }, ground);
      const isThere = hashes.has(hash);
      hashes.add(hash);
      reads.set(key, found);
      const already = isThere ? "same-text" : key === article.id ? null : "same-id";
      articles.push(previewArticle(key, found, ground.gazetteer, already, before));
    }
  }
  const texts = new Map<string, Pick<Article, "id" | "text">>(known);
  for (const [key, { article }] of reads) texts.set(key, article);
  return {
    ground,
    reads,
    layers: imported,
    citations,
    corrections,
    preview: {
      id,
      articles,
      layers: imported.map(({ preview }) => preview),
      citations: citations.map(({ file, records }) => ({
        file,
        records: records.size,
        matched: Array.from(records.keys()).filter((key) => texts.has(key)).length,
      })),
      corrections: corrections.map(({ file, corrections: list }) => ({
        file,
        corrections: list.length,
        found: list.filter(({ article, quote }) => {
          const at = texts.get(article);
          return at !== undefined && locate(quote, at).ok;
        }).length,
      })),
      leftOut,
    },
  };
}

/** An article goes by another id where its own is taken; so does the record that cites it. */
const withId = (article: ArticleFile, id: string): ArticleFile =>
  id === article.id ? article : { ...article, id, citation: { ...article.citation, id } };

/** Articles of a folder are read with the layers that came with them. */
function groundWith(
  { projectLayers, ownLayers, world, ground }: Present,
  imported: readonly ImportedLayer[],
): Ground {
  if (imported.length === 0) return ground;
  const layers = [...ownLayers, ...imported.map(({ layer }) => layer)];
  const all = [...withOwnIds(layers, projectLayers), ...projectLayers];
  return { layers: all, gazetteer: buildGazetteer(all, world) };
}

/** The record that cites an article: of this import, else one that was kept. */
function citedBy(contents: Contents, files: readonly CitationsFile[]) {
  return (id: string): ReadonlyMap<string, unknown> => {
    const here = files.find(({ records }) => records.has(id))?.records.get(id);
    const kept = contents.citations.get(id)?.record;
    return here ?? new Map(Object.entries(kept ?? {}));
  };
}
