import { expect, test } from "vitest";
import { point, row, square } from "./fixture.ts";
import { togetherBounds } from "./together.ts";

const QUARRY = row("quarry", "Quarry Town", 1, { geometry: point(33.6, -16.2) });
const RIVER = row("river", "Long River", 4, { kind: "river", geometry: point(30.2, -16) });
const LAND = row("land", "The Land", 5, { kind: "country", geometry: point(35.5, -18) });
const AFAR = row("afar", "Afar", 1, { geometry: point(-77, 39) });

const holds = (rows: readonly (typeof QUARRY)[], lon: number, lat: number): boolean => {
  const bounds = togetherBounds(rows, new Map(), []);
  if (!bounds) throw new Error("no bounds");
  const { west, east, south, north } = bounds;
  return west < lon && lon < east && south < lat && lat < north;
};

test("an article is shown where its towns are, with its country's name and its river near by", () => {
  const rows = [LAND, RIVER, QUARRY];
  for (const [lon, lat] of [[33.6, -16.2], [30.2, -16], [35.5, -18]] as const) expect(holds(rows, lon, lat)).toBe(true); // prettier-ignore
});

test("a country far from the towns does not pull the map away, nor does one town of many", () => {
  const wide = row("wide", "Wide Country", 9, { kind: "country", geometry: point(96, 62) });
  expect(holds([wide, QUARRY], 96, 62)).toBe(false);
  const many = row("many", "Many", 9, { geometry: point(33, -17) });
  expect(holds([many, AFAR], -77, 39)).toBe(false);
});

test("a small country that most claims are about leads, with its towns, and not one town abroad", () => {
  const small = row("small", "Small Country", 6, {
    kind: "country",
    geometry: square(35.5, -18, 4),
  });
  expect(holds([small, QUARRY, AFAR], 33.6, -16.2)).toBe(true);
  expect(holds([small, QUARRY, AFAR], -77, 39)).toBe(false);
});

test("where nothing finer is named, countries are shown, and of nothing there is nothing", () => {
  expect(holds([LAND], 35.5, -18)).toBe(true);
  expect(togetherBounds([], new Map(), [])).toBeNull();
});
