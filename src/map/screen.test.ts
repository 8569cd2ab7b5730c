import { expect, test } from "vitest";
import { sees } from "./screen.ts";

const UKRAINE = { west: 22, south: 44, east: 40.3, north: 52.4 };
const SIZE = { width: 1000, height: 700 };

test("a part of the world is in sight as soon as any of it stands on the canvas", () => {
  expect(sees({ zoom: 6, lat: 46.6, lon: 32.6 }, SIZE, UKRAINE)).toBe(true);
  expect(sees({ zoom: 6, lat: 12.5, lon: 104 }, SIZE, UKRAINE)).toBe(false);
  expect(sees({ zoom: 5, lat: 47, lon: 12 }, SIZE, UKRAINE)).toBe(true);
  expect(sees({ zoom: 2, lat: 30, lon: 0 }, SIZE, UKRAINE)).toBe(true);
});
