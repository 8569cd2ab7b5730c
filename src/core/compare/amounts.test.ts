import { expect, test } from "vitest";
import type { Bound, Quantity } from "../model.ts";
import { agree } from "./amounts.ts";

const quantity = (bound: Bound, value: number): Quantity => ({
  bound,
  value,
  unit: "bridges",
  text: "",
});

test.each<[Bound, number, Bound, number, boolean]>([
  ["at-least", 7, "exact", 6, false],
  ["at-least", 7, "exact", 7, true],
  ["at-least", 7, "exact", 12, true],
  ["at-most", 7, "exact", 8, false],
  ["at-least", 7, "at-most", 6, false],
  ["about", 300_000, "exact", 280_000, true],
  ["about", 300_000, "exact", 250_000, false],
  ["exact", 6, "exact", 7, false],
  ["exact", 118_000, "exact", 118_400, true],
  ["exact", 1_234, "exact", 1_235, false],
])("%s %d and %s %d", (boundA, a, boundB, b, expected) => {
  expect(agree(quantity(boundA, a), quantity(boundB, b))).toBe(expected);
  expect(agree(quantity(boundB, b), quantity(boundA, a))).toBe(expected);
});
