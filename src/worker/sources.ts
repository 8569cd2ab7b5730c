import { idOf } from "../core/input/article.ts";
import { isObject, parseJson } from "../core/input/json.ts";
import type { Layer } from "../core/layer.ts";
import type { Dataset } from "../core/model.ts";
import { type Result, err, formatProblem, ok } from "../core/result.ts";
import { type WorldNames, openWorldNames } from "../core/world/world-names.ts";

/** What reading needs and the page brings along: the project's layers, the world's names, the bundled articles. */

const LAYERS = import.meta.glob<string>(["../../geo/*.geojson", "!../../geo/basemap-*.geojson"], {
  query: "?url",
  import: "default",
  eager: true,
});
const WORLD = import.meta.glob<string>("../../geo/world-names.bin", {
  query: "?url",
  import: "default",
  eager: true,
});

export interface Sources {
  readonly layers: readonly Layer[];
  readonly world: WorldNames | null;
  /** What is missing where reading goes on without it, as a sentence; null for nothing. */
  readonly lacks: string | null;
  readonly base: Dataset;
}

/**
 * Fetches all of it at once.
 *
 * @param onpart - told how many of the files have been read, of how many.
 */
export async function fetchSources(
  datasetUrl: string,
  onpart: (done: number, total: number) => void = () => undefined,
): Promise<Result<Sources, string>> {
  const total = Object.keys(LAYERS).length + 2;
  let done = 0;
  const counted = async <Part>(coming: Promise<Part>): Promise<Part> => {
    const part = await coming;
    onpart(++done, total);
    return part;
  };
  const [layers, world, base] = await Promise.all([
    Promise.all(Object.entries(LAYERS).map(([path, url]) => counted(fetchLayer(path, url)))),
    counted(fetchWorld()),
    counted(fetchDataset(datasetUrl)),
  ]);
  if (!base.ok) return base;
  const found: Layer[] = [];
  for (const layer of layers) {
    if (!layer.ok) return layer;
    found.push(layer.value);
  }
  return ok({
    layers: found,
    world: world.ok ? world.value : null,
    lacks: world.ok ? null : withoutWorld(world.error),
    base: base.value,
  });
}

const NOTHING_READ = "Nothing can be read without this file; reload the page to try again.";
const withoutWorld = (why: string): string =>
  `The names of the world are missing: ${why.replace(/\.$/, "")}. Only places of the layers are found in what you add or put right now; reload the page to try again.`;

async function fetchBytes(url: string): Promise<Result<ArrayBuffer, string>> {
  const file = url.slice(url.lastIndexOf("/") + 1);
  try {
    const response = await fetch(url);
    return response.ok
      ? ok(await response.arrayBuffer())
      : err(`${file} was not sent (HTTP ${response.status}).`);
  } catch {
    return err(`${file} did not arrive; the connection may be down.`);
  }
}

async function fetchLayer(path: string, url: string): Promise<Result<Layer, string>> {
  const json = await fetchJson(url);
  if (!json.ok) return err(`${json.error} ${NOTHING_READ}`);
  const name = idOf(path);
  return isLayerFile(json.value)
    ? ok({ name, features: json.value.features, receipt: json.value.receipt })
    : err(`${name} arrived, but it is no layer of this page. ${NOTHING_READ}`);
}

/**
 * Our own files are held right by tests, so here they are only told from a
 * stranger's error page; checking eleven thousand features again takes time.
 */
const isLayerFile = (x: unknown): x is Pick<Layer, "features" | "receipt"> =>
  isObject(x) &&
  x["type"] === "FeatureCollection" &&
  Array.isArray(x["features"]) &&
  isObject(x["receipt"]);

const isDataset = (x: unknown): x is Dataset =>
  isObject(x) && x["format"] === "dateline-dataset" && x["version"] === 1;

async function fetchWorld(): Promise<Result<WorldNames | null, string>> {
  const [url] = Object.values(WORLD);
  if (url === undefined) return ok(null);
  const bytes = await fetchBytes(url);
  return bytes.ok ? openWorldNames(new Uint8Array(bytes.value)) : bytes;
}

async function fetchDataset(url: string): Promise<Result<Dataset, string>> {
  const json = await fetchJson(url);
  if (!json.ok) return err(`${json.error} ${NOTHING_READ}`);
  return isDataset(json.value)
    ? ok(json.value)
    : err("The bundled articles arrived, but in another format. " + NOTHING_READ);
}

async function fetchJson(url: string): Promise<Result<unknown, string>> {
  const bytes = await fetchBytes(url);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const json = parseJson(text, url.slice(url.lastIndexOf("/") + 1));
  return json.ok ? json : err(formatProblem(json.error));
}
