import { expect, test } from "vitest";
import { isBeyond } from "./beyond.ts";

test("the world is fetched for who looks beyond Ukraine or sees much more than it", () => {
  expect(isBeyond({ zoom: 6, lat: 46.6, lon: 32.6 })).toBe(false);
  expect(isBeyond({ zoom: 2, lat: 46.6, lon: 32.6 })).toBe(true);
  expect(isBeyond({ zoom: 6, lat: 11.5, lon: 104.9 })).toBe(true);
});
