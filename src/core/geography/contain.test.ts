import { expect, test } from "vitest";
import { regionHolding } from "./contain.ts";
import { representativePoint } from "./representative.ts";
import { type Area, isInside } from "./turf.ts";

/** One degree square with its south-west corner at [30, 46], and one to the east of it. */
const square = (west: number): Area => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 46],
      [west + 1, 46],
      [west + 1, 47],
      [west, 47],
      [west, 46],
    ],
  ],
});
const west = { id: "west", geometry: square(30) };
const east = { id: "east", geometry: square(31.2) };

test("a point within is inside", () => {
  expect(regionHolding([30.5, 46.5], [west, east])).toEqual({ kind: "inside", region: west });
});

test("a point 0.02° east is near: 0.02 × 111.195 km × cos 46.5° = 1.531 km", () => {
  const found = regionHolding([31.02, 46.5], [west, east]);
  expect(found).toMatchObject({ kind: "near", region: west });
  expect(found.kind === "near" && found.distanceKm).toBeCloseTo(1.531, 2);
});

test("the nearer of two regions wins", () => {
  const nearer = { id: "nearer", geometry: square(31.03) };
  expect(regionHolding([31.02, 46.5], [west, nearer])).toMatchObject({ region: nearer });
});

test("beyond 3 km is outside", () => {
  expect(regionHolding([31.1, 46.5], [west, east])).toEqual({ kind: "outside" });
});

test("a point holds nothing", () => {
  const town = { id: "town", geometry: { type: "Point" as const, coordinates: [30.5, 46.5] } };
  expect(regionHolding([30.5, 46.5], [town])).toEqual({ kind: "outside" });
});

test("a line is stood for by the position halfway along it", () => {
  const [x = 0, y = 0] = representativePoint({
    type: "LineString",
    coordinates: [
      [30, 46],
      [30, 47],
      [30, 47.5],
    ],
  });
  expect([x, y]).toEqual([expect.closeTo(30, 6), expect.closeTo(46.75, 3)]);
});

test("a square is stood for by its middle", () => {
  expect(representativePoint(square(30))).toEqual([
    expect.closeTo(30.5, 6),
    expect.closeTo(46.5, 6),
  ]);
});

test("a horseshoe is stood for by a point on it, not in its gap", () => {
  const horseshoe: Area = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [8, 10],
        [8, 2],
        [2, 2],
        [2, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  expect(isInside(representativePoint(horseshoe), horseshoe)).toBe(true);
});

test("of several islands the largest stands for all", () => {
  const islands: Area = {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
      [
        [
          [20, 0],
          [24, 0],
          [24, 4],
          [20, 4],
          [20, 0],
        ],
      ],
    ],
  };
  expect(representativePoint(islands)).toEqual([expect.closeTo(22, 6), expect.closeTo(2, 6)]);
});
