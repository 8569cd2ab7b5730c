import { isObject, quoted } from "../input/json.ts";
import type { Article } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import { parseCorrections, parseDataset } from "../schema.ts";
import type { Contents, KeptArticle, KeptCitation, KeptCorrection, KeptLayer } from "./contents.ts";
import { readLayer } from "./import-layer.ts";
import { inWords } from "./sort-files.ts";

/** Records as a browser gives them back: whoever wrote them may have been another version. */

export interface StoredRecords {
  readonly articles: readonly unknown[];
  readonly citations: readonly unknown[];
  readonly layers: readonly unknown[];
  readonly corrections: readonly unknown[];
}

/** A record that is none of ours any more, and why. */
export interface Broken {
  readonly store: keyof StoredRecords;
  /** Its number in the list that came. */
  readonly index: number;
  readonly reason: string;
}

/** Checks each record by itself: a broken one never takes the others with it. */
export function checkRecords(stored: StoredRecords): {
  readonly contents: Contents;
  readonly broken: readonly Broken[];
} {
  const broken: Broken[] = [];
  const sound = <Item>(
    store: keyof StoredRecords,
    check: (record: unknown) => Result<Item, string>,
    keyOf: (item: Item) => string,
  ): ReadonlyMap<string, Item> => {
    const items = new Map<string, Item>();
    for (const [index, record] of stored[store].entries()) {
      const checked = check(record);
      if (checked.ok) items.set(keyOf(checked.value), checked.value);
      else broken.push({ store, index, reason: checked.error });
    }
    return items;
  };
  const contents: Contents = {
    articles: sound("articles", checkArticle, ({ id }) => id),
    citations: sound("citations", checkCitation, ({ id }) => id),
    layers: sound("layers", checkLayer, ({ name }) => name),
    corrections: sound("corrections", checkCorrection, ({ key }) => key),
  };
  return { contents, broken };
}

/** The border for datasets checks it, as the only article of one. */
function checkArticle(record: unknown): Result<KeptArticle, string> {
  if (!isObject(record)) return err(`is ${quoted(record)}, expected an article`);
  const dataset = parseDataset(
    {
      format: "dateline-dataset",
      version: 1,
      title: "",
      articles: [{ ...record, ignored: [] }],
      places: { type: "FeatureCollection", features: [] },
      mentions: [],
      attributions: [],
      claims: [],
      relations: [],
      checks: [],
    },
    "",
  );
  if (!dataset.ok) return err(inWords(dataset.error));
  const [article] = dataset.value.articles;
  return article ? ok(withoutIgnored(article)) : err("is no article");
}

const withoutIgnored = ({ ignored: _, ...article }: Article): KeptArticle => article;

function checkCitation(record: unknown): Result<KeptCitation, string> {
  if (!isObject(record)) return err(`is ${quoted(record)}, expected a citation`);
  const { id, record: entries } = record;
  return typeof id === "string" && isObject(entries)
    ? ok({ id, record: entries })
    : err("is no citation under an id");
}

function checkLayer(record: unknown): Result<KeptLayer, string> {
  if (!isObject(record)) return err(`is ${quoted(record)}, expected a layer`);
  const { name, file, text, repaired } = record;
  if (typeof name !== "string" || typeof file !== "string" || typeof text !== "string") {
    return err("is no layer with its name and its text");
  }
  const layer = { name, file, text, repaired: repaired === true };
  const parsed = readLayer(layer);
  return parsed.ok ? ok(layer) : parsed;
}

function checkCorrection(record: unknown): Result<KeptCorrection, string> {
  if (!isObject(record)) return err(`is ${quoted(record)}, expected a correction`);
  const { key, position, correction } = record;
  const parsed = parseCorrections([correction], "");
  if (!parsed.ok) return err(inWords(parsed.error));
  const [sound] = parsed.value;
  return sound && typeof key === "string" && typeof position === "number"
    ? ok({ key, position, correction: sound })
    : err("is no correction under a key");
}
