import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const readJson = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

/** One feature a line, so that a change of one place is a change of one line. */
export function layerText({ receipt, features }) {
  const head = `"type":"FeatureCollection","receipt":${JSON.stringify(receipt)}`;
  return `{${head},"features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`;
}

export function writeText(folder, name, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Keys whose value is undefined, null, "" or [] are left out: absent means unknown. */
export function feature(id, geometry, properties) {
  const told = Object.entries(properties)
    .map(([key, value]) => [key, Array.isArray(value) ? value.join(";") : value])
    .filter(([, value]) => value !== undefined && value !== null && value !== "");
  return {
    type: "Feature",
    ...(id === null ? {} : { id }),
    properties: Object.fromEntries(told),
    geometry,
  };
}
