import type { Layer, LayerFeature, Receipt } from "../layer.ts";
import { MOST_FEATURES } from "../limits.ts";
import { type Problem, type Result, capped, err, ok } from "../result.ts";
import { idOf } from "./article.ts";
import { checkGeometry } from "./geometry.ts";
import { isObject, parseJson, quoted } from "./json.ts";

/** A layer, and how many of its file's features can never be a place. */
export interface ParsedLayer extends Layer {
  /** RFC 7946 allows `"geometry": null`; such a feature lies nowhere and is left out. */
  readonly withoutGeometry: number;
  /** Kept, for a bank of a river needs no name; but no article can name it. */
  readonly withoutName: number;
}

/**
 * GeoJSON as strangers export it, to a Layer. A feature without an id is named
 * after its name; everything that would put a place somewhere it is not is a
 * problem, and then nothing of the file is used.
 */
export function parseLayer(text: string, file: string): Result<ParsedLayer, readonly Problem[]> {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return err([parsed.error]);
  const collection = toFeatures(parsed.value);
  if (!collection.ok) return err([{ file, ...collection.error }]);
  const { features, receipt } = collection.value;
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ file, path, message });

  const checked = features.map((feature, index) => checkFeature(feature, index, report));
  const parsedReceipt = receipt === undefined ? null : toReceipt(receipt, report);
  const name = idOf(file);
  const layer = {
    name,
    features: giveIds(checked, name),
    receipt: parsedReceipt,
    withoutGeometry: features.filter(liesNowhere).length,
    withoutName: checked.filter((each) => each && nameIn(each.feature.properties) === null).length,
  };
  problems.push(...sameIds([{ file, layer }]));
  return problems.length > 0 ? err(capped(problems)) : ok(layer);
}

export interface LayerFile {
  readonly file: string;
  readonly layer: Layer;
}

/** Ids are unique over all files: a place stands in one layer. */
export function sameIds(layers: readonly LayerFile[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return layers.flatMap(({ file, layer }) =>
    layer.features.flatMap(({ id }, index) => {
      const here = `${file}, features.${index}`;
      const earlier = seen.get(id);
      if (earlier === undefined) {
        seen.set(id, here);
        return [];
      }
      const message = `is ${id}, and so is that of ${earlier}; an id is unique over all layers`;
      return [{ file, path: `features.${index}.id`, message }];
    }),
  );
}

interface Collection {
  readonly features: readonly unknown[];
  readonly receipt: unknown;
}

type Place = Omit<Problem, "file">;

function toFeatures(input: unknown): Result<Collection, Place> {
  const wrong = (path: string, message: string) => err({ path, message });
  if (!isObject(input))
    return wrong("", `is ${quoted(input)}, expected a GeoJSON FeatureCollection`);
  const { type, features, crs, receipt } = input;
  if (type === "Topology") return wrong("", "is TopoJSON; export it as GeoJSON");
  if (crs !== undefined && crs !== null && !isWgs84(crs)) {
    return wrong("crs", `is ${quoted(crs)}; export the layer in degrees (WGS 84, EPSG:4326)`);
  }
  if (type === "Feature") return ok({ features: [input], receipt });
  if (type !== "FeatureCollection") {
    return wrong("type", `is ${quoted(type)}, expected a GeoJSON FeatureCollection`);
  }
  if (!Array.isArray(features)) return wrong("features", `is ${quoted(features)}, expected a list`);
  if (features.length > MOST_FEATURES) {
    return wrong(
      "features",
      `holds ${features.length} features, over the limit of ${MOST_FEATURES}; split the file`,
    );
  }
  return ok({ features, receipt });
}

/** The `crs` member of before RFC 7946, which QGIS still writes for plain degrees. */
const isWgs84 = (crs: unknown): boolean => /(?:CRS84|EPSG:{1,2}4326)"/.test(JSON.stringify(crs));

interface CheckedFeature {
  readonly id: string | null;
  readonly feature: Omit<LayerFeature, "id">;
}

function checkFeature(
  input: unknown,
  index: number,
  report: (path: string, message: string) => void,
): CheckedFeature | null {
  const at = `features.${index}`;
  if (!isObject(input) || input["type"] !== "Feature") {
    report(at, `is ${quoted(input)}, expected {"type": "Feature", …}`);
    return null;
  }
  const properties = input["properties"] ?? {};
  if (!isObject(properties)) {
    report(`${at}.properties`, `is ${quoted(properties)}, expected an object`);
    return null;
  }
  if (liesNowhere(input)) return null;
  const id = idIn(input["id"]) ?? idIn(properties["@id"]);
  const { geometry, problems } = checkGeometry(input["geometry"]);
  const who = id ?? nameIn(properties);
  for (const { path, message } of problems) {
    report(
      [at, "geometry", path].filter(Boolean).join("."),
      `${who ? `of "${who}" ` : ""}${message}`,
    );
  }
  return geometry && { id, feature: { type: "Feature", geometry, properties } };
}

const liesNowhere = (feature: unknown): boolean =>
  isObject(feature) && feature["type"] === "Feature" && feature["geometry"] === null;

const idIn = (id: unknown): string | null => {
  if (typeof id === "number") return String(id);
  return typeof id === "string" && id !== "" ? id : null;
};

const nameIn = (properties: Readonly<Record<string, unknown>>): string | null =>
  idIn(properties["name:en"]) ?? idIn(properties["name"]);

/** A made id never takes one that is given, and is the same for the same file. */
function giveIds(checked: readonly (CheckedFeature | null)[], layer: string): LayerFeature[] {
  const taken = new Set(checked.flatMap((each) => each?.id ?? []));
  const uses = new Map<string, number>();
  const make = (stem: string): string => {
    for (;;) {
      const number = (uses.get(stem) ?? 0) + 1;
      uses.set(stem, number);
      const id = number === 1 ? stem : `${stem}-${number}`;
      if (!taken.has(id)) return id;
    }
  };
  return checked.flatMap((each) => {
    if (!each) return [];
    const id = each.id ?? make(slug(nameIn(each.feature.properties) ?? layer));
    taken.add(id);
    return [{ ...each.feature, id }];
  });
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "place";

function toReceipt(
  input: unknown,
  report: (path: string, message: string) => void,
): Receipt | null {
  if (!isObject(input)) {
    report("receipt", `is ${quoted(input)}, expected an object`);
    return null;
  }
  const text = (key: string): string => {
    const value = input[key];
    if (typeof value === "string" && value !== "") return value;
    report(`receipt.${key}`, `is ${quoted(value)}, expected text`);
    return "";
  };
  const resolutionKm = input["resolutionKm"];
  const isLength = typeof resolutionKm === "number" && resolutionKm >= 0;
  if (!isLength) report("receipt.resolutionKm", `is ${quoted(resolutionKm)}, expected kilometres`);
  return {
    origin: text("origin"),
    licence: text("licence"),
    asOf: text("asOf"),
    resolutionKm: isLength ? resolutionKm : 0,
    view: text("view"),
    cannotTell: text("cannotTell"),
  };
}
