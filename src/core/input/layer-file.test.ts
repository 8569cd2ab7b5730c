import { describe, expect, test } from "vitest";
import type { Layer } from "../layer.ts";
import { formatProblem } from "../result.ts";
import { parseLayer, sameIds } from "./layer-file.ts";
import { swappedFeatures } from "./swapped.ts";

const point = (name: string, coordinates: unknown, id?: unknown) => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties: { name, place: "city" },
  geometry: { type: "Point", coordinates },
});
const area = (...rings: unknown[]) => ({
  type: "Feature",
  id: "area",
  properties: { name: "Area" },
  geometry: { type: "Polygon", coordinates: rings },
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

const parse = (input: unknown) =>
  parseLayer(typeof input === "string" ? input : JSON.stringify(input), "mine.geojson");
const problemsOf = (input: unknown) => {
  const parsed = parse(input);
  return parsed.ok ? [] : parsed.error.map(formatProblem);
};
function layerOf(input: unknown): Layer {
  const parsed = parse(input);
  if (!parsed.ok) throw new Error(parsed.error.map(formatProblem).join("\n"));
  return parsed.value;
}

/** Squares, corners anticlockwise. */
const SHELL = [[30, 46], [34, 46], [34, 48], [30, 48], [30, 46]]; // prettier-ignore
const HOLE = [[31, 46.5], [31, 47], [32, 47], [32, 46.5], [31, 46.5]]; // prettier-ignore
const OUTSIDE = HOLE.map(([x = 0, y = 0]) => [x + 9, y]);

test("features without ids are named after their names", () => {
  const layer = layerOf(
    collection(
      point("Нова Каховка", [33, 46]),
      point("Nova Kakhovka", [33, 46]),
      point("Nova Kakhovka", [33, 46]),
      point("x", [33, 46], 7),
    ),
  );
  expect(layer.features.map(({ id }) => id)).toEqual([
    "нова-каховка",
    "nova-kakhovka",
    "nova-kakhovka-2",
    "7",
  ]);
});

test("an exporter's winding is turned to RFC 7946's", () => {
  const layer = layerOf(collection(area(SHELL.toReversed(), HOLE.toReversed())));
  expect(layer.features[0]?.geometry).toEqual({ type: "Polygon", coordinates: [SHELL, HOLE] });
});

test("a single feature, a height and plain degrees by QGIS's name are fine", () => {
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
  expect(layerOf(point("a", [33, 46, 12])).features[0]?.geometry).toEqual({
    type: "Point",
    coordinates: [33, 46],
  });
  expect(layerOf({ ...collection(point("a", [33, 46])), crs }).features).toHaveLength(1);
});

test("a layer without a receipt is of unknown origin", () => {
  expect(layerOf(collection()).receipt).toBeNull();
});

test("a feature that lies nowhere is left out and counted, one without a name counted", () => {
  const nowhere = { type: "Feature", id: "x", properties: {}, geometry: null };
  const nameless = { ...point("", [33, 46]), properties: {} };
  expect(layerOf(collection(nowhere, point("a", [33, 46]), nameless))).toMatchObject({
    features: [{ id: "a" }, { id: "mine" }],
    withoutGeometry: 1,
    withoutName: 1,
  });
});

describe("a layer that would put places elsewhere is refused", () => {
  test.each<[name: string, input: unknown, problem: string]>([
    ["text", "Kherson", 'is not JSON: unexpected "K" at line 1, column 1'],
    ["nothing", "", "is empty, expected JSON"],
    [
      "JSON cut in half",
      JSON.stringify(collection(point("a", [33, 46]))).slice(0, 60),
      "breaks off at line 1, column 61, so it is not complete JSON; get the whole file again",
    ],
    ["other JSON", { a: 1 }, "type is missing, expected a GeoJSON FeatureCollection"],
    ["TopoJSON", { type: "Topology" }, "is TopoJSON; export it as GeoJSON"],
    [
      "a bare geometry",
      { type: "Point", coordinates: [33, 46] },
      'type is "Point", expected a GeoJSON FeatureCollection',
    ],
    [
      "another coordinate system",
      { ...collection(), crs: { type: "name", properties: { name: "EPSG:3857" } } },
      'crs is {"type":"name","properties":{"name":"EPSG:3857"}}; export the layer in degrees (WGS 84, EPSG:4326)',
    ],
    [
      "metres",
      collection(point("a", [3630000, 5880000])),
      'features.0.geometry.coordinates of "a" is [3630000, 5880000], which looks like metres; export the layer in degrees (WGS 84, EPSG:4326)',
    ],
    [
      "latitude first",
      collection(point("Vladivostok", [43.1, 131.9])),
      'features.0.geometry.coordinates of "Vladivostok" is [43.1, 131.9], and no latitude is 131.9: longitude comes first, so swap the two',
    ],
    [
      "an open ring",
      collection(area(SHELL.slice(0, 4))),
      'features.0.geometry.coordinates.0 of "area" is an open ring: it begins at [30,46] and ends at [30,48]; repeat the first position at the end',
    ],
    [
      "a ring of three",
      collection(area([[30, 46], [34, 46], [30, 46]])), // prettier-ignore
      'features.0.geometry.coordinates.0 of "area" is a ring of 3 positions, expected four or more, the last like the first',
    ],
    [
      "a hole outside",
      collection(area(SHELL, OUTSIDE)),
      'features.0.geometry.coordinates.1 of "area" is a hole outside the polygon\'s outer ring, which comes first',
    ],
    [
      "the hole first",
      collection(area(HOLE, SHELL)),
      'features.0.geometry.coordinates.1 of "area" is a hole outside the polygon\'s outer ring, which comes first',
    ],
    [
      "a ring twice",
      collection(area(SHELL, SHELL)),
      'features.0.geometry.coordinates.1 of "area" is a ring that stands there twice; remove one',
    ],
    [
      "two features with one id",
      collection(point("a", [33, 46], "x"), point("b", [33, 46], "x")),
      "features.1.id is x, and so is that of mine.geojson, features.0; an id is unique over all layers",
    ],
    [
      "no geometry",
      collection({ type: "Feature", id: "x", properties: {} }),
      'features.0.geometry of "x" is missing, expected a geometry such as {"type": "Point", …}',
    ],
    [
      "infinity",
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":null,"geometry":{"type":"Point","coordinates":[1e999,46]}}]}',
      'features.0.geometry.coordinates of "x" is not finite, expected [longitude, latitude] in degrees',
    ],
    [
      "half a receipt",
      { ...collection(), receipt: { origin: "me" } },
      "receipt.licence is missing, expected text",
    ],
  ])("%s", (_, input, problem) => {
    expect(problemsOf(input)).toContain(`mine.geojson: ${problem}`);
  });

  test("more features than the limit", () => {
    const many = `{"type":"FeatureCollection","features":[${"0,".repeat(100_000)}0]}`;
    expect(problemsOf(many)).toEqual([
      "mine.geojson: features holds 100001 features, over the limit of 100000; split the file",
    ]);
  });

  test("brackets without end", () => {
    expect(problemsOf("[".repeat(100_000))).toEqual([
      "mine.geojson: is nested deeper than 64 levels at line 1, column 65",
    ]);
  });
});

test("an id in two files is a problem of both", () => {
  const one = { file: "one.geojson", layer: layerOf(collection(point("a", [33, 46], "x"))) };
  const two = { file: "two.geojson", layer: layerOf(collection(point("b", [33, 46], "x"))) };
  expect(sameIds([one, two]).map(formatProblem)).toEqual([
    "two.geojson: features.0.id is x, and so is that of one.geojson, features.0; an id is unique over all layers",
  ]);
});

describe("coordinates swapped within the range of both", () => {
  const known = [layerOf(collection(point("Kherson", [32.6, 46.6])))];
  const swapped = (coordinates: number[]) =>
    swappedFeatures(
      [{ file: "mine.geojson", layer: layerOf(collection(point("Kherson", coordinates))) }],
      known,
    );

  test("a known name at its mirrored place gives them away", () => {
    expect(swapped([46.6, 32.6]).map(formatProblem)).toEqual([
      'mine.geojson: features.0.geometry.coordinates of "kherson" put it at longitude 46.6, latitude 32.6, where that place would lie with the two swapped; longitude comes first',
    ]);
  });

  test("a known name at its own place, or anywhere else, does not", () => {
    expect(swapped([32.7, 46.7])).toEqual([]);
    expect(swapped([-100, 40])).toEqual([]);
  });
});
