import { resolve } from "node:path";
import { crossCheck } from "../core/cross-check.ts";
import { asPlace, buildDataset } from "../core/dataset.ts";
import type { Correction } from "../core/input/correction.ts";
import { applyCorrections } from "../core/input/corrections.ts";
import { parseJson, tooLarge } from "../core/input/json.ts";
import { applyRelationCorrections } from "../core/input/relation-corrections.ts";
import type { Layer } from "../core/layer.ts";
import { LARGEST_JSON_BYTES, inMegabytes } from "../core/limits.ts";
import { VERDICTS, type Check, type Dataset } from "../core/model.ts";
import { type Gazetteer, buildGazetteer } from "../core/read/gazetteer.ts";
import { type Problem, type Result, capped, err, ok } from "../core/result.ts";
import { parseCorrections, parseDataset } from "../core/schema.ts";
import { readArticles } from "./articles.ts";
import { readUtf8, replaceFile } from "./files.ts";
import { readLayersWithNotes } from "./layers.ts";
import type { BuildOptions } from "./usage.ts";
import { counted } from "./words.ts";
import { loadWorldNames } from "./world-names.ts";

/** @returns what was built, as lines for a person, or every problem of the input. */
export async function build(
  options: BuildOptions,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const { out } = options;
  const folder = await readArticles(options.articles);
  const layers = await readLayersWithNotes(options.geo);
  const corrections = await readCorrections(options.corrections);
  const world = await loadWorldNames();
  if (!world.ok) return err([world.error]);
  if (!folder.ok || !layers.ok || !corrections.ok) {
    return err(
      [folder, layers, corrections].flatMap((part) => (part.ok ? [] : capped(part.error))),
    );
  }
  const { articles, citationsFile, notes } = folder.value;
  const title = options.title ?? counted(articles.length, "article");
  const gazetteer = buildGazetteer(layers.value.layers, world.value.names);
  const read = buildDataset({ title, articles, gazetteer, corrections: corrections.value });
  const file = options.corrections ?? "";
  const corrected = finish(read, corrections.value, file, layers.value.layers, gazetteer);
  if (!corrected.ok) return corrected;
  const checked = asValidateSees(serialise(corrected.value), out);
  if (!checked.ok) return checked;
  const written = await replaceFile(resolve(out), serialise(checked.value));
  if (!written.ok) return err([{ file: out, path: "", message: written.error }]);
  const citations =
    citationsFile === null ? ["No articles.csl.json: citations come from the articles alone."] : [];
  return ok([
    ...notes,
    ...layers.value.notes,
    ...citations,
    ...summary(checked.value, corrections.value.length, out),
  ]);
}

/** What we write, validate accepts: the text goes through it before any file is replaced. */
function asValidateSees(text: string, out: string): Result<Dataset, readonly Problem[]> {
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_JSON_BYTES) {
    const message = `would be ${inMegabytes(bytes)}, over the limit of ${inMegabytes(LARGEST_JSON_BYTES)}; build fewer articles at a time, or with smaller layers`;
    return err([{ file: out, path: "", message }]);
  }
  const json = parseJson(text, out);
  if (!json.ok) return err([unwritten(json.error)]);
  const checked = parseDataset(json.value, out);
  return checked.ok ? checked : err(checked.error.map(unwritten));
}

const unwritten = ({ message, ...where }: Problem): Problem => ({
  ...where,
  message: `${message} (in what would have been written; nothing was)`,
});

async function readCorrections(file: string | null) {
  if (file === null) return ok([]);
  const text = await readUtf8(file, LARGEST_JSON_BYTES, tooLarge);
  if (!text.ok) return err([{ file, path: "", message: text.error }]);
  const json = parseJson(text.value, file);
  return json.ok ? parseCorrections(json.value, file) : err([json.error]);
}

/** Corrections of what was read, then what follows from it, then corrections of that. */
function finish(
  read: Dataset,
  corrections: readonly Correction[],
  file: string,
  layers: readonly Layer[],
  gazetteer: Gazetteer,
): Result<Dataset, readonly Problem[]> {
  const corrected = applyCorrections(read, corrections, file, (id) => {
    const entry = gazetteer.places.get(id);
    return entry ? asPlace(entry) : null;
  });
  return corrected.ok
    ? applyRelationCorrections(crossCheck(corrected.value, layers, gazetteer), corrections, file)
    : corrected;
}

/** JSON with one item a line: whole for a program, in steps for whoever compares two builds. */
function serialise({ places, ...dataset }: Dataset): string {
  const members = Object.entries(dataset).map(
    ([key, value]) => `${JSON.stringify(key)}:${lines(value)}`,
  );
  const features = `"places":{"type":${JSON.stringify(places.type)},"features":${lines(places.features)}}`;
  return `{\n${[...members, features].join(",\n")}\n}\n`;
}

const lines = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
    : JSON.stringify(value);

function summary(dataset: Dataset, corrections: number, out: string): readonly string[] {
  const { articles, places, mentions, claims, relations, checks } = dataset;
  const perHundred = claims.length === 0 ? 0 : (100 * corrections) / claims.length;
  const undated = claims.filter(({ when }) => when === null).length;
  return [
    `${[
      counted(articles.length, "article"),
      counted(places.features.length, "place"),
      counted(mentions.length, "mention"),
      counted(claims.length, "claim"),
    ].join(", ")} (${undated} without a date)`,
    `${counted(relations.length, "relation")}, ${counted(checks.length, "check")}${inBrackets(checks)}`,
    `${counted(corrections, "correction")}, ${perHundred.toFixed(1)} corrections per hundred claims`,
    `Wrote ${out}`,
  ];
}

/** " (3 consistent, 1 inconsistent)"; nothing where nothing was checked. */
function inBrackets(checks: readonly Check[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  return counts.length > 0 ? ` (${counts.join(", ")})` : "";
}
