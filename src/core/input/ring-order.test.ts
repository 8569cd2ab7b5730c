import { expect, test } from "vitest";
import { mendRings } from "./ring-order.ts";

const SHELL = [[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]]; // prettier-ignore
const HOLE = [[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]; // prettier-ignore
const FAR = [[20, 20], [22, 20], [22, 22], [20, 22], [20, 20]]; // prettier-ignore

const layer = (...geometries: object[]) => ({
  type: "FeatureCollection",
  name: "kept",
  features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
});
const polygon = (...rings: unknown[]) => ({ type: "Polygon", coordinates: rings });
const many = (...polygons: unknown[]) => ({ type: "MultiPolygon", coordinates: polygons });

test("rings in order are left as they are", () => {
  expect(mendRings(layer(polygon(SHELL, HOLE), many([SHELL, HOLE], [FAR])))).toBeNull();
});

test.each([
  ["a shell that runs clockwise", polygon(SHELL.toReversed()), polygon(SHELL)],
  ["a hole that runs anticlockwise", polygon(SHELL, HOLE.toReversed()), polygon(SHELL, HOLE)],
  ["a hole before its shell", polygon(HOLE.toReversed(), SHELL), polygon(SHELL, HOLE)],
  ["both at once", polygon(HOLE, SHELL.toReversed()), polygon(SHELL, HOLE)],
  ["one part of several", many([SHELL, HOLE], [FAR.toReversed()]), many([SHELL, HOLE], [FAR])],
])("%s is mended, and counted", (_, wrong, right) => {
  const mended = mendRings(layer(polygon(SHELL), wrong));
  expect(mended?.features).toBe(1);
  expect(mended?.value).toEqual(layer(polygon(SHELL), right));
  expect(mendRings(mended?.value)).toBeNull();
});

test("it says what is wrong", () => {
  expect(mendRings(layer(polygon(SHELL.toReversed())))?.what).toContain("anticlockwise");
  expect(mendRings(layer(polygon(HOLE.toReversed(), SHELL)))?.what).toContain("outer ring");
});

test.each([
  null,
  7,
  [],
  {},
  layer(polygon("x"), polygon([["a", 1]]), { type: "Point" }),
  layer(polygon()),
])("what is no polygon is left to others: %j", (value) => {
  expect(mendRings(value)).toBeNull();
});
