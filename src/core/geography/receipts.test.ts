import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import type { Receipt } from "../layer.ts";

const FOLDER = new URL("../../../geo/", import.meta.url);
const KEYS = ["origin", "licence", "asOf", "resolutionKm", "view", "cannotTell"] as const;
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".geojson"));
const readme = readFileSync(new URL("README.md", FOLDER), "utf8");

function receiptOf(file: string): Receipt {
  const layer = parseLayer(readFileSync(new URL(file, FOLDER), "utf8"), file);
  if (!layer.ok || !layer.value.receipt) throw new Error(`${file} has no receipt`);
  return layer.value.receipt;
}

/** The README's section of a layer, as far as the next heading. */
const sectionOf = (file: string): string =>
  readme.split(/^##+ /m).find((section) => section.startsWith(`${file}\n`)) ?? "";

test.each(files)("%s carries a whole receipt", (file) => {
  const receipt = receiptOf(file);
  expect(Object.keys(receipt).sort()).toEqual(KEYS.toSorted());
  expect(receipt.resolutionKm).toBeGreaterThan(0);
  for (const key of KEYS) expect(String(receipt[key])).not.toBe("");
});

test.each(files)("geo/README.md says the same of %s", (file) => {
  const receipt = receiptOf(file);
  for (const key of KEYS) expect(sectionOf(file)).toContain(`- **${key}**: ${receipt[key]}\n`);
});

test("geo/README.md speaks of no layer that is not there", () => {
  const told = [...readme.matchAll(/^### (\S+\.geojson)$/gm)].map(([, file]) => file);
  expect(told.sort()).toEqual(files.toSorted());
});

test("what is LGPL stands in a file of its own", () => {
  const lgpl = files.filter((file) => receiptOf(file).licence.includes("LGPL"));
  expect(lgpl).toEqual(["inhulets.geojson"]);
});
