import { expect, test } from "vitest";
import { drawingOfClaim } from "./drawing.ts";
import { claim, KHERSON_OBLAST, point, row, square } from "./fixture.ts";
import { coverFeatures } from "./keep-clear.ts";
import { labelFeatures } from "./label-features.ts";
import { legendOf } from "./legend.ts";
import { placeFeatures } from "./place-features.ts";
import { vagueOf } from "./place-shape.ts";
import { vagueFeatures } from "./vague-features.ts";

const LIMPID = row("limpid", "Limpid", 4, { kind: "river", geometry: point(34, -17), disputed: 1 });
const STEPPE = row("steppe", "Steppe", 2, { kind: "desert", geometry: point(10, 25) });
const BAY = row("bay", "Bay", 1, { kind: "bay", geometry: point(5, 5) });
const PEAK = row("peak", "Peak", 1, { kind: "mountain", geometry: point(86.9, 28) });
const RANGE = row("range", "Range", 1, { kind: "mountains", geometry: point(84, 28) });

test("of which places only a point is known, though they are none", () => {
  expect([LIMPID, STEPPE, BAY, RANGE].map(({ place }) => vagueOf(place))).toEqual([
    "river",
    "area",
    "water",
    "area",
  ]);
  const outlined = row("outlined", "Outlined", 1, { kind: "desert", geometry: square(1, 1, 1) });
  for (const { place } of [PEAK, outlined, KHERSON_OBLAST]) expect(vagueOf(place)).toBeNull();
});

test("each is on the map once, with name and count, and is no town's symbol", () => {
  const rows = [LIMPID, STEPPE];
  const { features } = vagueFeatures(rows, [], "en");
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { place: "limpid", vague: "river", name: "Limpid", count: 4, disputed: 1 },
    { place: "steppe", vague: "area", name: "Steppe", count: 2, disputed: 0 },
  ]);
  expect(features[0]?.geometry.coordinates).toEqual([34, -17]);
  expect(labelFeatures([], rows, new Map(), "en").features).toEqual([]);
  const marking = { stateOf: () => "normal" as const, isDisputed: () => false, pointImage: "dot" };
  expect(placeFeatures(rows, [], "en", marking).features).toEqual([]);
});

test("the key of an open claim says that its place has no outline here", () => {
  const of = claim("asserted", [{ place: "limpid", role: "to" }]);
  expect(legendOf(drawingOfClaim(of, [], 0), [LIMPID], "en")).toContainEqual({
    swatch: "vague-river",
    words: "To Limpid, outline not known",
  });
});

test("what floats over the map is covered where it lies, as large as it is", () => {
  const box = { left: 100, top: 10, right: 134.5, bottom: 80 };
  const [cover] = coverFeatures([box], (x, y) => [x / 100, y / 100]).features;
  expect(cover?.properties.image).toBe("cover:35:70");
  expect(cover?.geometry.coordinates).toEqual([1.1725, 0.45]);
});
