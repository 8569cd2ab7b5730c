import { expect, test } from "vitest";
import { KHERSON, KHERSON_OBLAST, RUSSIA, square } from "./fixture.ts";
import { isAnyWithin, isInSight } from "./spot.ts";

const SIGHT = { west: 32, south: 46, east: 33, north: 47 };
const NONE = new Map();

test("a place whose outline has not come is not known to be in sight, and is once it has", () => {
  const { place } = KHERSON_OBLAST;
  expect(isInSight(place, NONE, [], SIGHT)).toBe(true); // alone, nothing is flown to
  expect(isAnyWithin(SIGHT, [place], NONE, [])).toBe(false);
  expect(isAnyWithin(SIGHT, [place, KHERSON.place], NONE, [])).toBe(true);
  const come = new Map([[place.id, square(33, 46.5, 1)]]);
  expect(isAnyWithin(SIGHT, [place], come, [])).toBe(true);
});

test("a country in sight may be nothing but ground", () => {
  const come = new Map([[RUSSIA.place.id, square(33, 46.5, 1)]]);
  expect(isAnyWithin(SIGHT, [RUSSIA.place], come, [])).toBe(false);
});
