import { expect, test } from "vitest";
import { simplified } from "./turf.ts";

test("a ring that is one point again and again comes through as it is", () => {
  const polygon = { type: "Polygon" as const, coordinates: [[[1, 1], [1, 1], [1, 1], [1, 1]]] }; // prettier-ignore
  expect(simplified(polygon, 0.01)).toBe(polygon);
});

test("what lies on a straight edge is left out", () => {
  const ring = [[0, 0], [1, 0], [2, 0], [2, 2], [0, 2], [0, 0]]; // prettier-ignore
  const polygon = { type: "Polygon" as const, coordinates: [ring] };
  expect(simplified(polygon, 0.01).coordinates[0]).toHaveLength(5);
});
