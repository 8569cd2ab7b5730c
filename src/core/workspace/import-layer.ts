import { idOf } from "../input/article.ts";
import { parseJson } from "../input/json.ts";
import { parseLayer } from "../input/layer-file.ts";
import { mendRings } from "../input/ring-order.ts";
import { swappedFeatures } from "../input/swapped.ts";
import type { Layer } from "../layer.ts";
import { type Result, err, ok } from "../result.ts";
import { counted } from "../query/words.ts";
import { kindOf } from "../read/place-entry.ts";
import type { KeptLayer } from "./contents.ts";
import type { PreviewLayer } from "./preview.ts";
import { type TextFile, inWords } from "./sort-files.ts";

/** A reader's own layer: what is in it, what is wrong with it, and what can be mended. */

export interface ImportedLayer {
  readonly preview: PreviewLayer;
  readonly kept: KeptLayer;
  readonly layer: Layer;
}

/**
 * @param name - unique among the reader's layers.
 * @param known - layers that are right: a swapped coordinate shows beside them.
 * @returns the layer as it would be with its rings repaired, where they have to be.
 */
export function importLayer(
  { file, text }: TextFile,
  name: string,
  known: readonly Layer[],
): Result<ImportedLayer, string> {
  const json = parseJson(text, file);
  if (!json.ok) return err(inWords([json.error]));
  const mended = mendRings(json.value);
  const mendedText = mended ? JSON.stringify(mended.value) : text;
  const parsed = parseLayer(mendedText, `${name}.geojson`);
  if (!parsed.ok) return err(inWords(parsed.error));
  const { withoutGeometry, withoutName, ...layer } = parsed.value;
  const swapped = swappedFeatures([{ file, layer }], known);
  if (swapped.length > 0) return err(inWords(swapped));
  if (layer.features.length === 0) return err("holds no feature with a geometry");
  const problems = [
    ...(withoutGeometry > 0
      ? [`${counted(withoutGeometry, "feature")} without a geometry left out`]
      : []),
    ...(withoutName > 0
      ? [`${counted(withoutName, "feature")} without a name, which no text can name`]
      : []),
  ];
  return ok({
    layer,
    kept: { name, file, text: mendedText, repaired: mended !== null },
    preview: {
      key: name,
      file,
      name,
      features: layer.features.length,
      kinds: kindsOf(layer),
      origin: layer.receipt?.origin ?? null,
      problems,
      repair: mended && { what: mended.what, features: mended.features },
    },
  });
}

const MOST_KINDS = 8;

function kindsOf({ features }: Layer): readonly string[] {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const kind = kindOf(feature);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_KINDS)
    .map(([kind]) => kind);
}

/** A layer that is kept, read again; it was right when it was kept. */
export function readLayer({ name, text }: KeptLayer): Result<Layer, string> {
  const parsed = parseLayer(text, `${name}.geojson`);
  return parsed.ok ? ok(parsed.value) : err(inWords(parsed.error));
}

/** An id that another layer has too is told apart by the name of its own layer. */
export function withOwnIds(layers: readonly Layer[], known: readonly Layer[]): readonly Layer[] {
  const taken = new Set(known.flatMap(({ features }) => features.map(({ id }) => id)));
  return layers.map((layer) => {
    const features = layer.features.map((feature) => {
      const id = taken.has(feature.id) ? `${layer.name}/${feature.id}` : feature.id;
      return id === feature.id ? feature : { ...feature, id };
    });
    for (const { id } of features) taken.add(id);
    return { ...layer, features };
  });
}

/** "report", "report-2": the first that nobody has. */
export function unusedName(wanted: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let n = 2; ; n++) if (!isTaken(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** Of a file's path within a dropped folder: the name without its extension. */
export const nameOfLayer = (file: string): string => idOf(file).replace(/\.geo$/, "");
