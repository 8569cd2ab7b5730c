import { expect, test } from "vitest";
import { isObject } from "../core/input/json.ts";
import { parseLayer } from "../core/input/layer-file.ts";

const files = import.meta.glob<string>(["../../geo/*.geojson", "!../../geo/basemap-*.geojson"], {
  query: "?raw",
  import: "default",
  eager: true,
});

test("the worker may take our own layers as they are: checking them changes nothing", () => {
  expect(Object.keys(files).length).toBeGreaterThan(0);
  for (const [path, text] of Object.entries(files)) {
    const checked = parseLayer(text, path);
    const raw: unknown = JSON.parse(text);
    if (!checked.ok || !isObject(raw)) throw new Error(path);
    const { features } = checked.value;
    expect(raw["features"], path).toMatchObject(features);
    expect(raw["receipt"], path).toEqual(checked.value.receipt);
  }
});
