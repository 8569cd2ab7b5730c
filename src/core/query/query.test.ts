import { expect, test } from "vitest";
import { cutDataset } from "./cut.ts";
import { day, makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { EVERYTHING, filterCount, selectClaims, toggled } from "./query.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const idsOf = (query: Partial<typeof EVERYTHING>, found: ReadonlySet<string> | null = null) =>
  selectClaims(lookup, { ...EVERYTHING, ...query }, found).map((claim) => claim.id);

test("asking for nothing keeps every claim, in order of publication, then of the text", () => {
  expect(idsOf({})).toEqual([
    "ferries-c3",
    "ferries-c4",
    "ferries-c5",
    "ferries-c6",
    "trams-c0",
    "trams-c1",
    "trams-c2",
    "lanterns-c7",
  ]);
});

test.each([
  ["one day", "2022-11-09", "2022-11-09", ["trams-c0", "trams-c1"]],
  ["a day inside a longer span", "2022-03-31", "2022-04-01", ["ferries-c3"]],
  ["an open end", "2022-11-10", null, ["ferries-c5", "lanterns-c7"]],
  ["an open beginning", null, "2015-01-01", ["ferries-c6"]],
  ["a day on which nothing happened", "2022-06-01", "2022-06-01", []],
] as const)("days: %s; a claim without a date is in none", (_, from, to, ids) => {
  expect(idsOf({ from: from && day(from), to: to && day(to) })).toEqual(ids);
});

test("stances add up, filters of different kinds narrow each other", () => {
  expect(idsOf({ stances: ["denied", "doubted"] })).toEqual(["ferries-c5", "trams-c2"]);
  expect(idsOf({ stances: ["denied", "doubted"], outlets: ["The Harbour Post"] })).toEqual([
    "trams-c2",
  ]);
});

test("an article without an outlet is found under Unknown outlet", () => {
  expect(idsOf({ outlets: ["Unknown outlet"] })).toHaveLength(4);
});

test("a speaker is anybody in the chain but the outlet whose page it is", () => {
  expect(idsOf({ speakers: ["The Harbour Post"] })).toEqual(["lanterns-c7"]);
});

test("words narrow to what a search has found, and to nothing before it has looked", () => {
  expect(idsOf({ text: "trams" }, new Set(["trams-c0"]))).toEqual(["trams-c0"]);
  expect(idsOf({ text: "trams" }, null)).toHaveLength(8);
});

test("a part of the query can be left out: days for the timeline, stances for their switches", () => {
  const query = { ...EVERYTHING, from: day("2022-11-09"), stances: ["doubted" as const] };
  expect(selectClaims(lookup, query, null)).toHaveLength(1);
  expect(selectClaims(lookup, query, null, "time")).toHaveLength(1);
  expect(selectClaims(lookup, query, null, "stance")).toHaveLength(4);
});

test("what is open narrows nothing", () => {
  expect(idsOf({ place: "kherson", claim: "trams-c0", article: "trams" })).toHaveLength(8);
});

test("a value is switched on and off, and counted", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  expect(filterCount({ ...EVERYTHING, stances: ["denied"], outlets: ["x", "y"] })).toBe(3);
});
