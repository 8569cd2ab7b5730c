import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isObject, parseJson, tooLarge } from "../core/input/json.ts";
import { type LayerFile, parseLayer, sameIds } from "../core/input/layer-file.ts";
import { swappedFeatures } from "../core/input/swapped.ts";
import type { Layer } from "../core/layer.ts";
import { LARGEST_JSON_BYTES } from "../core/limits.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";
import { listFiles, notLookedInto, readUtf8 } from "./files.ts";
import { counted } from "./words.ts";

/** The layers of this repository, which stand in where nobody names others. */
const OWN_FOLDER = fileURLToPath(new URL("../../geo", import.meta.url));
const IS_LAYER = /\.(?:geojson|json)$/i;
/** Drawn under the places, never read. */
const FOR_DRAWING = "basemap-";

export interface Layers {
  readonly layers: readonly Layer[];
  /** What of a stranger's folder is no part of them, as sentences. */
  readonly notes: readonly string[];
}

/** @param folder - null for the project's own layers. */
export async function readLayers(
  folder: string | null,
): Promise<Result<readonly Layer[], readonly Problem[]>> {
  const read = await readLayersWithNotes(folder);
  return read.ok ? ok(read.value.layers) : read;
}

/** @param folder - null for the project's own layers. */
export async function readLayersWithNotes(
  folder: string | null,
): Promise<Result<Layers, readonly Problem[]>> {
  const { layers, problems, notes } = await readFolder(folder ?? OWN_FOLDER);
  if (problems.length > 0) return err(problems);
  if (folder !== null) {
    // A stranger's layer is held against what is known of the places it names.
    const known = await readFolder(OWN_FOLDER);
    const swapped = swappedFeatures(
      layers,
      known.layers.map(({ layer }) => layer),
    );
    if (swapped.length > 0) return err(swapped);
  }
  // The nameless of our own layers are the banks of the river, and meant to be.
  return ok({ layers: layers.map(({ layer }) => layer), notes: folder === null ? [] : notes });
}

interface LayerFolder {
  readonly layers: readonly LayerFile[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

async function readFolder(folder: string): Promise<LayerFolder> {
  const listing = await listFiles(folder);
  const names = (listing.ok ? listing.value.names : []).filter(
    (name) => IS_LAYER.test(name) && !name.startsWith(FOR_DRAWING),
  );
  if (names.length === 0) {
    const message = listing.ok ? "holds no layer; expected .geojson files" : listing.error;
    return { layers: [], problems: [{ file: folder, path: "", message }], notes: [] };
  }
  const problems: Problem[] = [];
  const layers: LayerFile[] = [];
  const notes = listing.ok ? notLookedInto(folder, listing.value) : [];
  for (const name of names) {
    const file = join(folder, name);
    const text = await readUtf8(file, LARGEST_JSON_BYTES, tooLarge);
    if (text.ok && !isGeoJson(name, text.value, file)) {
      notes.push(`${file}: left out, JSON and no GeoJSON FeatureCollection`);
      continue;
    }
    const layer = text.ok
      ? parseLayer(text.value, file)
      : err([{ file, path: "", message: text.error }]);
    if (!layer.ok) {
      problems.push(...layer.error);
      continue;
    }
    layers.push({ file, layer: layer.value });
    const { withoutGeometry, withoutName } = layer.value;
    if (withoutGeometry > 0) {
      notes.push(`${file}: left out ${counted(withoutGeometry, "feature")} without a geometry`);
    }
    if (withoutName > 0) {
      notes.push(
        `${file}: ${counted(withoutName, "feature")} without a name, which no text can name`,
      );
    }
  }
  problems.push(...sameIds(layers));
  return { layers, problems, notes };
}

/** Any program may have left a .json there; a broken one that speaks of features is worth a word. */
function isGeoJson(name: string, text: string, file: string): boolean {
  if (/\.geojson$/i.test(name)) return true;
  const json = parseJson(text, file);
  if (!json.ok) return text.includes('"FeatureCollection"');
  return isObject(json.value) && json.value["type"] === "FeatureCollection";
}
