import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLayers } from "../../src/cli/layers.ts";
import type { Article } from "../../src/core/model.ts";
import { loadWorldNames } from "../../src/cli/world-names.ts";
import { findBlocks } from "../../src/core/read/blocks.ts";
import { type Gazetteer, buildGazetteer } from "../../src/core/read/gazetteer.ts";
import { findNames } from "../../src/core/read/mentions.ts";
import { readArticle } from "../../src/core/read/read-article.ts";
import { resolveNames } from "../../src/core/read/resolve.ts";
import { findSentences } from "../../src/core/read/sentences.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { formatProblem } from "../../src/core/result.ts";
import { parseDataset } from "../../src/core/schema.ts";
import { countTheirPlaces } from "../compromise.ts";
import { type Row, toRow } from "./table.ts";

const DATASET = fileURLToPath(new URL("../../data/dataset.json", import.meta.url));
const ROUNDS = 7;
/** Long enough that the clock and the garbage collector do not decide. */
const ROUND_MS = 1500;
const MEGABYTE = 1e6;
const WORDS = 800;

/** MB of UTF-8 a second, over the articles of the bundled dataset, each read for itself. */
export async function measureReading(): Promise<readonly Row[]> {
  const articles = bundledArticles();
  const layers = await readLayers(null);
  if (!layers.ok) throw new Error(layers.error.map(formatProblem).join("\n"));
  const world = await loadWorldNames();
  if (!world.ok) throw new Error(formatProblem(world.error));
  const gazetteer = buildGazetteer(layers.value, world.value.names);
  const contenders: readonly Contender[] = [
    { what: "bare loop over the characters", work: ({ text }) => sumOfCodes(text) },
    {
      what: "Dateline, everything: readArticle",
      work: ({ id, text, publishedOn }) =>
        readArticle({ id, text, publishedOn, outlet: null }, gazetteer).claims.length,
    },
    { what: "compromise, places only: .places()", work: ({ text }) => countTheirPlaces(text) },
    {
      what: "Dateline, places only: finding and resolving",
      work: ({ text }) => countPlaces(text, gazetteer),
    },
  ];
  for (const { work } of contenders) speedOf(work, articles); // warm
  // In turn within a round, so that whatever else the machine does falls on all of them.
  const rounds = Array.from({ length: ROUNDS }, () =>
    contenders.map(({ work }) => speedOf(work, articles)),
  );
  const ratio = (a: number, b: number) =>
    rounds.map((speeds) => (speeds[a] ?? NaN) / (speeds[b] ?? NaN));
  return [
    ...contenders.map(({ what }, i) =>
      toRow(
        what,
        rounds.map((speeds) => speeds[i] ?? NaN),
        "MB/s",
      ),
    ),
    toRow(
      `an article of ${String(WORDS)} words`,
      timesOf(articles, gazetteer),
      "ms",
      "to stay below 50",
    ),
    toRow("Dateline beside compromise", ratio(1, 2), "times as fast", "to stay above 10"),
    toRow("bare loop beside Dateline", ratio(0, 1), "times as fast", "to stay below 437"),
    toRow("bare loop beside its places", ratio(0, 3), "times as fast", "to stay below 175"),
  ];
}

/** Milliseconds for the whole reading of an article of so many words, one a round. */
function timesOf(articles: readonly Article[], gazetteer: Gazetteer): readonly number[] {
  const [text] =
    new RegExp(`^(?:\\S+\\s+){1,${String(WORDS)}}`, "u").exec(
      articles.map((article) => article.text).join("\n\n"),
    ) ?? [];
  if (text === undefined) throw new Error("there is no text to read");
  return Array.from({ length: ROUNDS * 5 }, () => {
    const started = performance.now();
    readArticle({ id: "one", text, publishedOn: null, outlet: null }, gazetteer);
    return performance.now() - started;
  });
}

interface Contender {
  readonly what: string;
  /** Returns a number that depends on the work, so that no engine leaves it out. */
  readonly work: (article: Article) => number;
}

/** MB of UTF-8 a second. */
function speedOf(work: Contender["work"], articles: readonly Article[]): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const started = performance.now();
  let passes = 0;
  let sum = 0;
  while (performance.now() - started < ROUND_MS) {
    for (const article of articles) sum += work(article);
    passes++;
  }
  if (!Number.isFinite(sum)) throw new Error("the work came to nothing");
  return (passes * bytes) / MEGABYTE / ((performance.now() - started) / 1000);
}

/** From the text to resolved places, with nothing else read. */
function countPlaces(text: string, gazetteer: Gazetteer): number {
  const blocks = findBlocks(text);
  const tokens = tokenise(text);
  const sentences = findSentences(text, tokens, blocks);
  const names = findNames(tokens, sentences, gazetteer);
  return resolveNames(names, tokens, sentences, gazetteer).length;
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function bundledArticles(): readonly Article[] {
  const parsed = parseDataset(JSON.parse(readFileSync(DATASET, "utf8")), "data/dataset.json");
  if (!parsed.ok) throw new Error(parsed.error.map(formatProblem).join("\n"));
  return parsed.value.articles;
}
