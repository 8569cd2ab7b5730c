import { expect, test } from "vitest";
import { claim } from "./fixture.ts";
import { hasSlip, radiusOf, ringImage, slipSize } from "./symbol-size.ts";

test.each([
  [1, "near", 5],
  [4, "near", 10],
  [16, "far", 12.8],
  [1, "far", 5], // never less than can be seen and hit
] as const)("%i claims have a ring of radius %s: %d px", (count, distance, radius) => {
  expect(radiusOf(count, 21, distance)).toBeCloseTo(radius, 5);
});

test("where one place has hundreds of claims all rings shrink alike, and stay in ratio", () => {
  expect(radiusOf(400, 400, "near")).toBe(28);
  expect(radiusOf(100, 400, "near")).toBe(14);
});

test("the disc's area is the asserted share: half of 8 claims", () => {
  const claims = Array.from({ length: 8 }, (_, i) => claim(i < 4 ? "asserted" : "denied"));
  const [, ring, disc] = ringImage(claims, 8, "near").split(":").map(Number);
  expect((disc ?? 0) ** 2 / (ring ?? 1) ** 2).toBeCloseTo(0.5, 1);
});

test("a slip has seven marks a row, and none above 42 claims", () => {
  expect(slipSize(8)).toEqual([7 * 15 + 12, 2 * 15 + 12]);
  expect([hasSlip(42), hasSlip(43)]).toEqual([true, false]);
});
