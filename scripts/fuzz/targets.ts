import { crossCheck } from "../../src/core/cross-check.ts";
import { type ArticleInput, buildDataset } from "../../src/core/dataset.ts";
import type { ArticleFile } from "../../src/core/input/article.ts";
import { parseArticleFile } from "../../src/core/input/article-file.ts";
import { parseCitations } from "../../src/core/input/citations.ts";
import { applyWhatApplies } from "../../src/core/input/corrections.ts";
import { decodeArticle } from "../../src/core/input/decode.ts";
import { parseFeed } from "../../src/core/input/feed.ts";
import { parseHtmlFile } from "../../src/core/input/html.ts";
import { parseJson } from "../../src/core/input/json.ts";
import { parseLayer } from "../../src/core/input/layer-file.ts";
import { mendRings } from "../../src/core/input/ring-order.ts";
import type { Dataset } from "../../src/core/model.ts";
import { buildGazetteer } from "../../src/core/read/gazetteer.ts";
import type { Problem, Result } from "../../src/core/result.ts";
import { parseCorrections, parseDataset } from "../../src/core/schema.ts";
import { readLine } from "../../src/cli/read-line.ts";
import { checkRecords } from "../../src/core/workspace/records.ts";
import { parseArticles, sortFiles } from "../../src/core/workspace/sort-files.ts";
import { SEEDS } from "./seeds.ts";

/** Takes what a stranger hands over; throws a sentence where the answer is not a clear one. */
export type Target = (text: string) => void;

const NONE: ReadonlyMap<string, unknown> = new Map();
const LAYERS = [must(parseLayer(SEEDS.layer[0] ?? "", "layer.geojson"))];
const GAZETTEER = buildGazetteer(LAYERS);
const BUNDLE = datasetOf(must(parseArticleFile(SEEDS.article[0] ?? "", "water.md", NONE)));

function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`a seed is refused: ${JSON.stringify(result.error)}`);
}

function datasetOf(files: readonly ArticleFile[]): Dataset {
  const articles = files.map((file): ArticleInput => ({ ...file, sha256: "0".repeat(64) }));
  return crossCheck(
    buildDataset({ title: "fuzz", articles, gazetteer: GAZETTEER }),
    LAYERS,
    GAZETTEER,
  );
}

/** @throws where a refusal says nothing, or what is accepted is none of ours. */
function clear<Value>(
  result: Result<Value, Problem | readonly Problem[]>,
  whenTaken: (value: Value) => void,
): void {
  if (result.ok) {
    whenTaken(result.value);
    return;
  }
  const problems: readonly Problem[] = [result.error].flat();
  if (problems.length === 0) throw new Error("refused without a word");
  for (const { file, message } of problems) {
    if (!file || message.length < 5) throw new Error(`a refusal that says little: ${message}`);
    if (message.length > 2000) throw new Error("a refusal longer than anybody reads");
  }
}

/** Read whole, and what was read is a dataset that anybody may open. */
function readable(files: readonly ArticleFile[]): void {
  for (const { text } of files) {
    if (text.includes("\r")) throw new Error("a line end that is not LF");
  }
  // Two articles of one feed may bear one id; the commands refuse that before building.
  const [first] = files;
  if (first) sound(datasetOf([first]));
}

/** What is written is what validate accepts. */
function sound(dataset: Dataset): void {
  const written: unknown = JSON.parse(JSON.stringify(dataset));
  const checked = parseDataset(written, "out.json");
  if (checked.ok) return;
  const [problem] = checked.error;
  throw new Error(`what was read is no dataset: ${problem?.path ?? ""} ${problem?.message ?? ""}`);
}

const decoder = new TextDecoder("utf-8", { fatal: true });
const decodeOrNull = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** As a file comes: bytes first, so that lone surrogates and NULs go the way they would. */
function asFile(text: string, then: (text: string) => void): void {
  const decoded = decodeArticle(new TextEncoder().encode(text), decodeOrNull);
  if (decoded.ok) then(decoded.value);
  else if (!decoded.error.startsWith("is ")) throw new Error(`unclear: ${decoded.error}`);
}

const DATASET = JSON.stringify(BUNDLE);

export const TARGETS: ReadonlyMap<string, { seeds: readonly string[]; target: Target }> = new Map([
  ["article", { seeds: SEEDS.article, target: (text) => asFile(text, (t) => clear(parseArticleFile(t, "a.md", NONE), readable)) }],
  ["page", { seeds: SEEDS.page, target: (text) => asFile(text, (t) => clear(parseHtmlFile(t, "a.html", NONE), readable)) }],
  ["feed", { seeds: SEEDS.feed, target: (text) => asFile(text, (t) => clear(parseFeed(t, "a.rss", () => NONE), readable)) }],
  ["citations", { seeds: SEEDS.citations, target: withCitations }],
  ["layer", { seeds: SEEDS.layer, target: withLayer }],
  ["corrections", { seeds: SEEDS.corrections, target: withCorrections }],
  ["dataset", { seeds: [DATASET], target: withDataset }],
  ["read", { seeds: SEEDS.article.map((text) => JSON.stringify({ id: "a", text, publishedOn: "2024-05-03" })), target: withLine }],
  ["import", { seeds: withNames(), target: withImport }],
  ["stored", { seeds: [stored()], target: withStored }],
]); // prettier-ignore

function withCitations(text: string): void {
  clear(parseCitations(text, "articles.csl.json"), (records) => {
    for (const record of records.values()) {
      clear(parseArticleFile("The Rhine rose at Cologne.", "a.md", record), readable);
    }
  });
}

function withLayer(text: string): void {
  const json = parseJson(text, "a.geojson");
  if (json.ok) mendRings(json.value);
  clear(parseLayer(text, "a.geojson"), (layer) => {
    const gazetteer = buildGazetteer([layer]);
    readLine(JSON.stringify({ id: "a", text: "The Rhine rose at Cologne." }), gazetteer);
  });
}

function withCorrections(text: string): void {
  const json = parseJson(text, "corrections.json");
  if (!json.ok) {
    clear(json, () => undefined);
    return;
  }
  clear(parseCorrections(json.value, "corrections.json"), (corrections) => {
    const find = (id: string) => BUNDLE.places.features.find((place) => place.id === id) ?? null;
    sound(applyWhatApplies(BUNDLE, corrections, find).dataset);
  });
}

function withDataset(text: string): void {
  const json = parseJson(text, "d.json");
  if (!json.ok) {
    clear(json, () => undefined);
    return;
  }
  clear(parseDataset(json.value, "d.json"), sound);
}

function withLine(text: string): void {
  const result: unknown = JSON.parse(JSON.stringify(readLine(text, GAZETTEER)));
  if (typeof result !== "object" || result === null || !("id" in result)) {
    throw new Error("a line answered without an id");
  }
}

/** A dropped file: its name on the first line, since that is a stranger's as well. */
function withNames(): readonly string[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ["water.md", SEEDS.article],
    ["a/water.html", SEEDS.page],
    ["feed.xml", SEEDS.feed],
    ["articles.csl.json", SEEDS.citations],
    ["layer.geojson", SEEDS.layer],
    ["corrections.json", SEEDS.corrections],
  ];
  return named.flatMap(([name, texts]) => texts.map((text) => `${name}\n${text}`));
}

/** What the page does with whatever is dropped on it: each file used, or left out with a reason. */
function withImport(text: string): void {
  const end = text.indexOf("\n");
  // A file without a name does not exist.
  const name = (end < 0 ? "" : text.slice(0, end)) || "x";
  const bytes = new TextEncoder().encode(text.slice(end + 1));
  const sorted = sortFiles([{ name, bytes }], decodeOrNull);
  const { toParse, layers, citations, corrections } = sorted;
  const leftOut = [...sorted.leftOut];
  for (const file of toParse) {
    const parsed = parseArticles(file, () => NONE);
    leftOut.push(...parsed.leftOut);
    if (parsed.articles.length + parsed.leftOut.length === 0)
      throw new Error("lost without a word");
    readable(parsed.articles);
  }
  if (
    toParse.length + layers.length + citations.length + corrections.length + leftOut.length ===
    0
  ) {
    throw new Error("lost without a word");
  }
  for (const { reason } of leftOut) {
    if (reason.length < 5 || reason.length > 2000)
      throw new Error(`unclear: ${reason.slice(0, 80)}`);
  }
}

/** A collection as a browser keeps it. */
function stored(): string {
  const { ignored: _, ...article } = BUNDLE.articles[0] ?? { ignored: [] };
  const [correction] = must(parseCorrections(JSON.parse(SEEDS.corrections[0] ?? ""), "c.json"));
  const [id, record] = [...must(parseCitations(SEEDS.citations[0] ?? "", "c.json"))][0] ?? [];
  return JSON.stringify({
    articles: [article],
    citations: [{ id, record: Object.fromEntries(record ?? []) }],
    layers: [{ name: "l", file: "l.geojson", text: SEEDS.layer[0], repaired: false }],
    corrections: [{ key: "k", position: 0, correction }],
  });
}

/** A broken record never takes another with it. */
function withStored(text: string): void {
  const json = parseJson(text, "stored");
  const record = json.ok && typeof json.value === "object" && json.value !== null ? json.value : {};
  const list = (key: string): readonly unknown[] => {
    const value: unknown = Reflect.get(record, key);
    return Array.isArray(value) ? value : [];
  };
  const [articles, citations] = [list("articles"), list("citations")];
  const [layers, corrections] = [list("layers"), list("corrections")];
  const { contents, broken } = checkRecords({ articles, citations, layers, corrections });
  const kept =
    contents.articles.size +
    contents.citations.size +
    contents.layers.size +
    contents.corrections.size;
  const given = articles.length + citations.length + layers.length + corrections.length;
  const isWhole =
    kept + broken.length === given || hasTwins([articles, citations, layers, corrections]);
  if (!isWhole)
    throw new Error(`${given} records came, ${kept} kept and ${broken.length} set aside`);
}

/** Records under one key are one record: a mutant may have doubled it. */
const hasTwins = (lists: readonly (readonly unknown[])[]): boolean =>
  lists.some((list) => list.length > 1);
