import { expect, test } from "vitest";
import { cutDataset } from "./cut.ts";
import { makeDataset } from "./fixture.ts";
import { claimsByDay, claimsByPlace, extent, filterOptions, usualYear } from "./groups.ts";
import { makeLookup } from "./lookup.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);

test("places stand most reported first, then by name; places without a claim are left out", () => {
  const rows = claimsByPlace(lookup, lookup.inOrder);
  expect(rows.map(({ place, claims }) => [place.id, claims.length])).toEqual([
    ["kherson", 3],
    ["dnipro", 2],
    ["crimea", 1],
    ["kherson-oblast", 1],
    ["mykolaiv", 1],
    ["odesa", 1],
  ]);
});

test("a claim that names a place twice, from and to, counts once for it", () => {
  const [claim] = lookup.inOrder;
  if (!claim) throw new Error("the fixture has claims");
  const twice = {
    ...claim,
    places: [
      { place: "kherson", role: "from" as const },
      { place: "kherson", role: "to" as const },
    ],
  };
  expect(claimsByPlace(lookup, [twice])[0]?.claims).toEqual([twice]);
});

test("claims stand by the day they happened, those without a date last, none lost", () => {
  const days = claimsByDay(lookup.inOrder);
  expect(days.map(({ when, claims }) => [when?.from ?? null, claims.length])).toEqual([
    ["2014-01-01", 1],
    ["2022-03-01", 1],
    ["2022-11-09", 2],
    ["2022-11-10", 1],
    ["2022-11-12", 1],
    [null, 2],
  ]);
});

test("filters offer what there is, with the number of claims behind each", () => {
  const { stances, outlets, speakers } = filterOptions(lookup, lookup.inOrder);
  expect(stances.map(({ count }) => count)).toEqual([3, 1, 1, 1, 1, 1]);
  expect(outlets[0]).toEqual({ value: "Unknown outlet", count: 4 });
  expect(speakers.map(({ value }) => value)).toContain("Volodymyr Zelensky");
});

test("the collection spans what happened and what was published", () => {
  expect(extent(lookup.collection)).toEqual({ from: "2014-01-01", to: "2022-11-14" });
  expect(extent({ ...lookup.collection, claims: [], articles: [] })).toBeNull();
  expect(usualYear(lookup.collection.articles)).toBe(2022);
});
